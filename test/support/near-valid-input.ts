import { z } from 'zod';
import type { CallName } from '../../src/contract/contract.ts';
import { contract } from '../../src/contract/contract.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Some value that the schema lets through, as far as a schema can tell; texts are dates, which are texts as well. */
function someValue(schema: Schema): unknown {
  const { anyOf, oneOf } = schema as { anyOf?: Schema[]; oneOf?: Schema[] };
  const first = (anyOf ?? oneOf)?.[0];
  if (first) return someValue(first);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([key, value]) => [
          key,
          someValue(value),
        ]),
      );
    case 'array':
      return [someValue((schema['items'] ?? {}) as Schema)];
    case 'integer':
    case 'number':
      return Math.max(1, Number(schema['minimum'] ?? 1));
    case 'boolean':
      return true;
    case 'string':
      return '2026-09-28';
    default:
      return null;
  }
}

/** An input of the call as a screen might send it; it may still name what is not there. */
export function nearValidInput(name: CallName): unknown {
  const schema = z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' });
  return someValue(schema);
}

/** The value with one of its parts, picked at random, replaced. */
export function withPart(value: unknown, pick: number, part: unknown): unknown {
  if (typeof value !== 'object' || value === null || pick % 5 === 0) return part;
  const keys = Object.keys(value);
  const key = keys[Math.floor(pick / 5) % Math.max(1, keys.length)];
  if (key === undefined) return part;
  const changed = withPart((value as Record<string, unknown>)[key], Math.floor(pick / 5 / keys.length), part);
  if (Array.isArray(value)) return value.map((each: unknown, place) => (String(place) === key ? changed : each));
  return { ...value, [key]: changed };
}
