import type { ImportDecision, RowState } from '../../domain/imports/import-decision.ts';
import { isBlank } from '../../domain/imports/import-field.ts';
import type { MatchedRow, SettledRow } from './import-draft.ts';

/** The fields of a row that are written over what the library has. */
export function takenFields({ found, differences }: MatchedRow, decision: ImportDecision): readonly string[] {
  switch (decision.kind) {
    case 'take':
      return differences;
    case 'merge':
      return differences.filter((key) => isBlank(found?.values[key]));
    case 'fields':
      return differences.filter((key) => decision.fields.includes(key));
    case 'keep':
    case 'add':
    case 'skip':
      return [];
  }
}

function hasErrors({ problems }: MatchedRow): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function stateOf(row: MatchedRow, decision: ImportDecision | null, isDouble: boolean): RowState {
  if (decision?.kind === 'skip') return 'skipped';
  if (hasErrors(row)) return 'fault';
  if (isDouble) return 'double';
  if (!row.found || decision?.kind === 'add') return 'create';
  if (row.differences.length === 0) return 'same';
  if (decision === null) return 'conflict';
  return takenFields(row, decision).length === 0 ? 'same' : 'change';
}

/**
 * Says of every row what becomes of it. Of rows that mean the same, the first that can be imported and is not left out
 * counts: whoever leaves out the faulty and the double rows keeps the good one.
 */
export function settleRows(rows: readonly MatchedRow[], decisions: ReadonlyMap<number, ImportDecision>): SettledRow[] {
  const firstOf = new Map<string, number>();
  const counted = new Set<number>();
  return rows.map((row) => {
    const number = row.source.row;
    const decision = decisions.get(number) ?? null;
    const counts = !hasErrors(row) && decision?.kind !== 'skip' && decision?.kind !== 'add';
    const same = row.keys.map((key) => firstOf.get(key)).find((first) => first !== undefined);
    const doubleOf = same ?? row.alike.find((each) => counted.has(each)) ?? null;
    if (counts && doubleOf === null) {
      counted.add(number);
      for (const key of row.keys) firstOf.set(key, number);
    }
    return { ...row, decision, doubleOf, state: stateOf(row, decision, counts && doubleOf !== null) };
  });
}
