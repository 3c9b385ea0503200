import { sumShares } from '../../../../src/domain/money-ledger.ts';
import type { YearRow } from './edited-shares.ts';

/** What the projects of a unit have together, in fen, in the order of the table's columns; null while nothing is known. */
export function unitSums(rows: readonly YearRow[]): readonly (number | null)[] {
  const sum = (amountOf: (row: YearRow) => number | null) => {
    const known = rows.map(amountOf).filter((amount) => amount !== null);
    return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0);
  };
  return [
    sum(({ approved }) => approved),
    sum(({ otherYears }) => sumShares(otherYears.arranged)),
    sum(({ thisYear }) => sumShares(thisYear.requested)),
    sum(({ thisYear }) => sumShares(thisYear.arranged)),
    sum(({ thisYear }) => sumShares(thisYear.issued)),
    sum(({ remaining }) => remaining),
  ];
}
