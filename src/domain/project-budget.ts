import { approvedAfterChanges, moneyOfYear, moneyYears, sumShares } from './money-ledger.ts';
import type { Fen } from './money.ts';
import { fen, sumFen, ZERO_FEN } from './money.ts';
import type { ProjectFile } from './records/project-file.ts';
import { latestOf } from './records/project-file.ts';

/**
 * 经费预算 of a project, which the limits of 办法五（一） and 五（四） speak of: what was agreed to for the whole project,
 * however little of it is arranged yet; while nothing is agreed or arranged, what was reviewed, else what was declared.
 */
export function projectBudget(file: Omit<ProjectFile, 'content'>): Fen {
  const arranged = sumFen(moneyYears(file).map((year) => sumShares(moneyOfYear(file, year).arranged)));
  const granted = fen(Math.max(arranged, approvedAfterChanges(file) ?? 0));
  if (granted > 0) return granted;
  const reviewed = latestOf(file, 'reviewConclusion')?.fields.items.map((item) => item.reviewed);
  return reviewed ? sumFen(reviewed) : (file.declarations.at(-1)?.amount ?? ZERO_FEN);
}
