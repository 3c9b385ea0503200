import { createHash, createHmac } from 'node:crypto';

// Written from docs/draw.md alone, and in another manner than the application's own: it shares no code with it.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Section 2: the canonical JSON, written by hand. */
function canonical(value: Json): string {
  if (typeof value === 'string') {
    let text = '"';
    for (const character of value) {
      const code = character.charCodeAt(0);
      if (character === '"' || character === '\\') text += `\\${character}`;
      else if (code < 0x20) {
        const short: Record<number, string> = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' };
        text += short[code] ?? `\\u${code.toString(16).padStart(4, '0')}`;
      } else text += character;
    }
    return `${text}"`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((each: Json) => canonical(each)).join(',')}]`;
  const object = value as { readonly [key: string]: Json };
  const keys = Object.keys(object).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${keys.map((key) => `${canonical(key)}:${canonical(object[key] as Json)}`).join(',')}}`;
}

/** The hash of a part of the record in its canonical form. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(canonical(value as Json))
    .digest('hex');
}

interface Asked {
  readonly index: number;
  readonly wanted: number;
  readonly reserves: number;
  readonly candidates: readonly number[];
}

/** Section 3, in whole numbers of any size. */
export function recomputeDraw(seedHex: string, conditions: readonly Asked[]) {
  const key = Buffer.from(seedHex, 'hex');
  const gone: number[] = [];
  const result: { condition: number; chosen: number[]; reserves: number[] }[] = [];
  for (const { index, wanted, reserves, candidates } of conditions) {
    if (wanted === 0) continue;
    const list = candidates.filter((id) => !gone.includes(id));
    list.sort((a, b) => a - b);
    let counter = 0;
    const random = (m: number): number => {
      const size = 2n ** 48n;
      for (;;) {
        const text = `condition ${String(index + 1)}|${String(counter)}`;
        counter += 1;
        const x = BigInt(`0x${createHmac('sha256', key).update(text).digest('hex').slice(0, 12)}`);
        if (x < size - (size % BigInt(m))) return Number(x % BigInt(m));
      }
    };
    const out: number[] = [];
    const k = Math.min(wanted + reserves, list.length);
    for (let i = 0; i < k; i += 1) {
      const j = i + random(list.length - i);
      const [a, b] = [list[i] as number, list[j] as number];
      list[i] = b;
      list[j] = a;
      out.push(b);
    }
    gone.push(...out);
    result.push({ condition: index, chosen: out.slice(0, wanted), reserves: out.slice(wanted) });
  }
  return result;
}
