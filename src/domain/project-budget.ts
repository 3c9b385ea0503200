import { approvedAfterChanges, moneyOfYear, moneyYears, sumShares } from './money-ledger.ts';
import type { Fen } from './money.ts';
import { sumFen, ZERO_FEN } from './money.ts';
import type { ProjectFile } from './records/project-file.ts';
import { latestOf } from './records/project-file.ts';

/**
 * 经费预算 of a project, which the limits of 办法五（一） and 五（四） speak of: what is arranged in all years together;
 * while nothing is arranged, what was agreed to, else what was reviewed, else what was declared.
 */
export function projectBudget(file: Omit<ProjectFile, 'content'>): Fen {
  const arranged = sumFen(moneyYears(file).map((year) => sumShares(moneyOfYear(file, year).arranged)));
  if (arranged > 0) return arranged;
  const reviewed = latestOf(file, 'reviewConclusion')?.fields.items.map((item) => item.reviewed);
  const declared = file.declarations.at(-1)?.amount ?? ZERO_FEN;
  return approvedAfterChanges(file) ?? (reviewed ? sumFen(reviewed) : declared);
}
