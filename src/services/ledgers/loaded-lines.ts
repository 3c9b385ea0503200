import type { LedgerColumn, LedgerRow, LedgerValue, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import type { LedgerProject } from '../../storage/ledgers/ledger-projects.ts';
import type { LedgerSelection, LedgerSort } from './ledger-view.ts';

/** A line with what its columns are sorted by where that is not what they show. */
export interface LoadedLine extends LedgerRow {
  readonly sortedBy: Readonly<Record<string, LedgerValue>>;
}

/** A line about a project: what every 台账 says of it, and the view's own values. */
export function projectLine(
  project: LedgerProject,
  id: string,
  values: LedgerValues,
  sortedBy: Readonly<Record<string, LedgerValue>> = {},
): LoadedLine {
  const { projectId, code, name, unitName, stage, codeSort, nameSort, unitSort, stageSort } = project;
  return {
    id,
    projectId,
    values: { code, name, unitName, stage, ...values },
    sortedBy: { code: codeSort, name: nameSort, unitName: unitSort, stage: stageSort, ...sortedBy },
  };
}

const words = new Intl.Collator('zh-CN');
const plain = (a: string, b: string) => (a < b ? -1 : Number(a > b));

interface Placed<Line> {
  readonly line: Line;
  readonly value: string | number;
}

/** What a line is sorted by: what was made for sorting, the place of a choice among its terms, or what it shows. */
function sortValue({ key, kind, terms }: LedgerColumn, { values, sortedBy }: LoadedLine): LedgerValue {
  const prepared = sortedBy[key];
  if (prepared !== undefined) return prepared;
  const value = values[key] ?? null;
  return kind === 'choice' && value !== null ? Object.keys(terms).indexOf(String(value)) : value;
}

/** Lines in the order of a column; those without a value come last either way, ties stay as they were. */
function sorted<Line extends LoadedLine>(lines: readonly Line[], column: LedgerColumn, descending: boolean): Line[] {
  const known: Placed<Line>[] = [];
  const blank: Line[] = [];
  for (const line of lines) {
    const value = sortValue(column, line);
    if (value === null || value === '') blank.push(line);
    else known.push({ line, value });
  }
  // Sounds of names are compared letter by letter, as SQL does; words that people wrote by the rules of Chinese.
  const compareTexts = lines[0]?.sortedBy[column.key] === undefined ? words.compare : plain;
  const compare = (a: Placed<Line>, b: Placed<Line>): number =>
    typeof a.value === 'number' && typeof b.value === 'number'
      ? a.value - b.value
      : compareTexts(String(a.value), String(b.value));
  known.sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  return [...known.map(({ line }) => line), ...blank];
}

/** Adds up every column of money. */
export function sumLines(columns: readonly LedgerColumn[], lines: readonly LedgerRow[]): LedgerValues {
  const money = columns.filter(({ kind }) => kind === 'money');
  return Object.fromEntries(
    money.map(({ key }) => [key, lines.reduce((sum, { values }) => sum + Number(values[key] ?? 0), 0)]),
  );
}

/**
 * A selection of lines that are in memory, as the view's column sorts them; `complete` reads what they do not hold,
 * for the lines that are looked at.
 */
export function selectLines<Line extends LoadedLine>(
  columns: readonly LedgerColumn[],
  lines: readonly Line[],
  sort: LedgerSort,
  complete: (lines: readonly Line[]) => readonly LedgerRow[] = (shown) => shown,
): LedgerSelection {
  const column = columns.find(({ key }) => key === sort.by);
  const ordered = column ? sorted(lines, column, sort.descending) : [...lines];
  return {
    total: ordered.length,
    sums: sumLines(columns, ordered),
    superseded: 0,
    groups: [],
    rows: (skip, size) => complete(ordered.slice(skip, skip + size)),
  };
}
