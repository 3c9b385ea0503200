import type { LedgerColumn, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import type { PageRequest } from '../../storage/page.ts';

/** A list of a screen as it goes into a file: the columns that are shown, and every row that passes, in its order. */
export interface ListView {
  readonly title: string;
  readonly columns: readonly LedgerColumn[];
  /** What was filtered and how it is ordered, in words. */
  readonly scope: string;
  readonly total: number;
  /** Read piece by piece, for a list may be very long. */
  readonly pieces: Iterable<readonly LedgerValues[]>;
}

const ROWS_PER_READ = 500;

/** A list that the library answers page by page, read to its end. */
export function pagedRows<Row>(
  read: (request: PageRequest) => { readonly rows: readonly Row[]; readonly total: number },
  values: (row: Row) => LedgerValues,
): Pick<ListView, 'total' | 'pieces'> {
  const { total } = read({ page: 0, pageSize: 1 });
  function* pieces(): Generator<LedgerValues[]> {
    for (let page = 0; page * ROWS_PER_READ < total; page += 1) {
      yield read({ page, pageSize: ROWS_PER_READ }).rows.map(values);
    }
  }
  return { total, pieces: pieces() };
}

/** A list of which all rows are known beforehand; what each of them shows is read piece by piece. */
export function knownRows<Row>(
  known: readonly Row[],
  values: (piece: readonly Row[]) => readonly LedgerValues[],
): Pick<ListView, 'total' | 'pieces'> {
  function* pieces(): Generator<readonly LedgerValues[]> {
    for (let skip = 0; skip < known.length; skip += ROWS_PER_READ)
      yield values(known.slice(skip, skip + ROWS_PER_READ));
  }
  return { total: known.length, pieces: pieces() };
}

/** A list that is short enough to be read at once. */
export function wholeRows(rows: readonly LedgerValues[]): Pick<ListView, 'total' | 'pieces'> {
  return { total: rows.length, pieces: [rows] };
}

/** `单位：区城管局；查找“视频”`, or 全部 where nothing is filtered. */
export function filterInWords(parts: readonly (readonly [label: string, what: string])[]): string {
  const said = parts.filter(([, what]) => what !== '').map(([label, what]) => `${label}：${what}`);
  return said.length === 0 ? '全部' : said.join('；');
}

/** The labels of chosen terms. */
export function termsInWords<Key extends string>(terms: Readonly<Record<Key, string>>, keys: readonly Key[]): string {
  return keys.map((key) => terms[key]).join('、');
}
