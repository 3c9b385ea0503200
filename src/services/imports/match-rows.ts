import type { ImportField, ImportValues } from '../../domain/imports/import-field.ts';
import { isBlank, sameValue } from '../../domain/imports/import-field.ts';
import type { MatchedRow, ReadRow } from './import-draft.ts';
import type { FoundSubject, ImportSubjects, RowProblem } from './kinds/import-subjects.ts';

/** Fields in which the row says something, and something else than the library. An empty cell says nothing. */
function differencesOf(values: ImportValues, found: FoundSubject | undefined): string[] {
  if (!found) return [];
  return Object.keys(values).filter(
    (key) => key in found.values && !isBlank(values[key]) && !sameValue(values[key], found.values[key]),
  );
}

/** What would stand in the library if the row's fields were all taken. */
export function overlaid(
  values: ImportValues,
  found: FoundSubject | undefined,
  fields: readonly string[],
): ImportValues {
  if (!found) return values;
  return { ...found.values, ...Object.fromEntries(fields.map((key) => [key, values[key] ?? null])) };
}

/** No list has as many people of one name; what is beyond is not held against each other. */
const MOST_OF_GROUP = 200;

/** Answers of each row which rows before it may mean the same. */
function alikeBefore(subjects: ImportSubjects): (row: ReadRow) => number[] {
  const groups = new Map<string, ReadRow[]>();
  return (row) => {
    const group = subjects.groupOf?.(row.values);
    if (group === undefined) return [];
    const before = groups.get(group) ?? [];
    const alike = before.filter(({ values }) => subjects.mayBeSame?.(values, row.values) === true);
    if (before.length < MOST_OF_GROUP) groups.set(group, [...before, row]);
    return alike.map(({ source }) => source.row);
  };
}

/** What else is wrong with a row of which some cells could not be read: nothing that cannot be judged without those. */
function furtherProblems(
  { values, problems }: ReadRow,
  subjects: ImportSubjects,
  fields: readonly ImportField[],
): RowProblem[] {
  const unread = new Set(problems.map(({ field }) => field));
  const judged = new Set(
    fields.filter(({ key, needs }) => ![key, ...needs].some((each) => unread.has(each))).map(({ key }) => key),
  );
  const found = subjects.find(values);
  return subjects
    .check(overlaid(values, found, differencesOf(values, found)), found)
    .filter(({ field, severity }) => severity === 'error' && field !== null && judged.has(field));
}

/** Holds rows against what the library has. Rows that could not be read are told all their faults and no more. */
export function matchRows(
  rows: readonly ReadRow[],
  subjects: ImportSubjects,
  fields: readonly ImportField[],
): MatchedRow[] {
  const alikeOf = alikeBefore(subjects);
  return rows.map((row) => {
    if (row.problems.some(({ severity }) => severity === 'error')) {
      const problems = [...row.problems, ...furtherProblems(row, subjects, fields)];
      return { ...row, problems, found: undefined, differences: [], keys: [], alike: [] };
    }
    const found = subjects.find(row.values);
    const differences = differencesOf(row.values, found);
    const problems = [...row.problems, ...subjects.check(overlaid(row.values, found, differences), found)];
    // Whatever names them by: two rows that mean the same subject are one too many.
    const keys = [...subjects.keysOf(row.values), ...(found ? [`found ${String(found.id)}`] : [])];
    return { ...row, problems, found, differences, keys, alike: alikeOf(row) };
  });
}
