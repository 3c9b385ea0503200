import { MAX_FEN } from '../../src/domain/money.ts';
import type { Field, FieldMap, PlainField } from '../../src/domain/records/field.ts';

/** Text that has broken programs before: controls, lone surrogates, marks that turn the reading direction, scripts, SQL. */
export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\u202E',
  '<script>alert(1)</script>',
  "'; DROP TABLE project; --",
  '=cmd|/c calc!A1',
  '../../etc/passwd',
  '㼆𠮷',
  '９'.repeat(5000),
];

const NOT_NUMBERS = [null, undefined, '1', '', true, [], {}, Number.NaN, Number.POSITIVE_INFINITY] as const;
const NOT_TEXTS = [null, undefined, 5, true, [], {}] as const;

/** Keys that every object has from its birth: no term is called so. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

function hostilePlain(field: PlainField): readonly unknown[] {
  switch (field.kind) {
    case 'date':
      return [
        ...NOT_TEXTS,
        '',
        '2026-02-30',
        '2026-10-01T00:00:00Z',
        '２０２６-10-01',
        '0001-01-01',
        '9999-12-31',
        '1900-01-01',
        '2199-12-31',
        20261001,
      ];
    case 'year':
      return [...NOT_NUMBERS, 0, 2014, 2101, 2026.5, -2027, 1e21];
    case 'money':
      return [...NOT_NUMBERS, -1, 0, 0.5, MAX_FEN, MAX_FEN + 1, 2 ** 53, -2];
    case 'line':
    case 'text':
      return [...NOT_TEXTS, ...NASTY_TEXTS, 'a\r\nb\tc', '长'.repeat(field.max), '长'.repeat(field.max + 1)];
    case 'tenths':
      return [...NOT_NUMBERS, -1, 0.5, field.maxTenths + 1, 2 ** 53];
    case 'whole':
      return [...NOT_NUMBERS, -1, 0.5, field.max + 1, 2 ** 53];
    case 'choice':
      return [...NOT_TEXTS, ...INHERITED, '', 'agree '];
    case 'confirm':
      return ['true', 1, 0, null, undefined, {}];
    case 'record':
    case 'project':
      return [...NOT_NUMBERS, 0, -1, 1.5, 1, 2, 7, 99_999, 2 ** 31, 2 ** 53];
  }
}

function hostileRows(rows: unknown, field: Extract<Field, { kind: 'rows' }>): readonly unknown[] {
  const present = Array.isArray(rows) ? (rows as readonly Record<string, unknown>[]) : [];
  const [first = {}, ...others] = present;
  const cells = Object.entries(field.columns).flatMap(([column, cell]) =>
    hostilePlain(cell).map((value) => [{ ...first, [column]: value }, ...others]),
  );
  const many = Array.from({ length: field.maxRows + 1 }, () => first);
  const shapes = [null, undefined, {}, 'rows', 5, [], [null], [[]], [{}], ['row'], many, many.slice(1)];
  const doubled = [...present, ...present];
  const polluted = [JSON.parse(`{"__proto__":{"polluted":true}}`) as unknown, ...others];
  return [...shapes, doubled, polluted, ...cells];
}

/** The same fields, each time with one of them as an enemy, a broken program or a slip of the hand would have it. */
export function* hostileFields(fields: FieldMap, valid: Readonly<Record<string, unknown>>): Generator<unknown> {
  yield* [null, undefined, [], 'fields', 0, {}, { ...valid, unknown: '<script>' }];
  for (const [name, field] of Object.entries(fields)) {
    const { [name]: _left, ...without } = valid;
    yield without;
    const values = field.kind === 'rows' ? hostileRows(valid[name], field) : hostilePlain(field);
    for (const value of values) yield { ...valid, [name]: value };
  }
}
