import type { Json } from '../../domain/exchange/json.ts';
import type { ReferenceKind } from '../../domain/exchange/item-tree.ts';
import { definitionOf, RECORD_KINDS } from '../../domain/records/record-kinds.ts';
import type { RecordKind } from '../../domain/records/record-kinds.ts';

/** Tells of a value inside a JSON column, by its key, what it points at. */
type PointsAt = (key: string) => ReferenceKind | undefined;

const BY_KEY: Readonly<Record<string, ReferenceKind>> = {
  unitId: 'unit',
  projectId: 'project',
  projectIds: 'project',
  recordId: 'record',
  expertId: 'expert',
  expertIds: 'expert',
  specialtyId: 'specialty',
  specialtyIds: 'specialty',
};

/** A sealed draw is proved by its exact text; a policy names nothing. */
const VERBATIM = new Set(['record_json', 'policy_json']);

/** The paper of a draw has the sealed record in it, which has to fit its hash on every machine. */
const isSealed = (column: string, row: Readonly<Record<string, unknown>>) =>
  VERBATIM.has(column) || (column === 'facts_json' && row['kind'] === 'drawRecord');

const known = new Map<RecordKind, Readonly<Record<string, ReferenceKind>>>();

function fieldsOf(kind: RecordKind): Readonly<Record<string, ReferenceKind>> {
  const before = known.get(kind);
  if (before) return before;
  const found: Record<string, ReferenceKind> = {};
  for (const [name, field] of Object.entries(definitionOf(kind).fields)) {
    if (field.kind === 'record' || field.kind === 'project') found[name] = field.kind;
    if (field.kind !== 'rows') continue;
    for (const [column, each] of Object.entries(field.columns)) {
      if (each.kind === 'record' || each.kind === 'project') found[column] = each.kind;
    }
  }
  known.set(kind, found);
  return found;
}

/** How the values of a JSON column are told apart; null for a column that is no such JSON. */
export function jsonReferences(column: string, row: Readonly<Record<string, unknown>>): PointsAt | null {
  if (!column.endsWith('_json') || isSealed(column, row)) return null;
  if (column !== 'fields_json') return (key) => BY_KEY[key];
  const kind = RECORD_KINDS.find((each) => each === row['kind']);
  const fields = kind ? fieldsOf(kind) : {};
  return (key) => fields[key];
}

/** The same JSON with every value that points at something replaced. */
export function replaceReferences(
  value: Json,
  pointsAt: PointsAt,
  replace: (kind: ReferenceKind, value: Json) => Json,
  key = '',
): Json {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((each) => replaceReferences(each, pointsAt, replace, key));
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as { readonly [name: string]: Json });
    return Object.fromEntries(entries.map(([name, each]) => [name, replaceReferences(each, pointsAt, replace, name)]));
  }
  const kind = pointsAt(key);
  return kind === undefined || value === null ? value : replace(kind, value);
}
