import type { Terms } from './declaration-field.ts';
import type { DeclarationTable } from './declaration-tables.ts';
import type { FoundTable } from './find-table.ts';
import { fieldPlace } from './find-table.ts';
import { filledCell, readChoice, readText } from './read-field.ts';
import { readCount } from './read-number.ts';
import { placeOf } from './sheet-grid.ts';
import type { ProblemList } from './workbook-problem.ts';

/** One row's answers: identifiers of choices and texts, by field key; undefined where a choice is missing or wrong. */
export type RecordTexts = Readonly<Record<string, string | undefined>>;

function readRecord(table: FoundTable, { fields }: DeclarationTable, row: number, problems: ProblemList): RecordTexts {
  const entries = fields.map((field) => {
    const place = fieldPlace(table, row, field, true);
    const choices: Terms | null = field.choices;
    return [
      field.key,
      choices === null ? readText(place, field, problems) : readChoice(place, field, choices, problems),
    ];
  });
  return Object.fromEntries(entries) as RecordTexts;
}

/** The records of a table of texts and choices; what is wrong is reported and stays undefined. */
export function readRecords(
  found: FoundTable,
  table: DeclarationTable,
  rows: readonly number[],
  problems: ProblemList,
): RecordTexts[] {
  return rows.map((row) => readRecord(found, table, row, problems));
}

/** How many copies of a paper; 1 where the unit wrote nothing. */
export function readCopies(
  found: FoundTable,
  table: DeclarationTable,
  rows: readonly number[],
  problems: ProblemList,
): number[] {
  const field = table.fields.find(({ key }) => key === 'copies');
  if (!field) return [];
  return rows.map((row) => {
    const cell = filledCell(fieldPlace(found, row, field, false), field, problems);
    if (!cell) return 1;
    const count = readCount(cell);
    if ('value' in count) return count.value;
    problems.error(placeOf(cell), count.problem, '请填写 1 到 999 的整数。');
    return 1;
  });
}
