import type { CallOutput } from '../../../src/contract/contract.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { sumFen, sumOfKnown } from '../../../src/domain/money.ts';

export type FundingRow = CallOutput<'funding.check'>['rows'][number];

/** The projects of one unit with what they ask for together. */
export interface UnitGroup {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly rows: readonly FundingRow[];
  readonly sums: AmountSums;
}

/** 申报, 审定 and 本年安排 together; null where no project has the amount on record. */
export interface AmountSums {
  readonly declared: Fen;
  readonly reviewed: Fen | null;
  readonly arranged: Fen | null;
}

/** Groups by unit in the order in which units first appear, as the workbook does. */
export function groupByUnit(rows: readonly FundingRow[]): UnitGroup[] {
  const groups = Map.groupBy(rows, ({ unitId }) => unitId);
  return Array.from(groups, ([unitId, own]) => ({
    unitId,
    unitName: own[0]?.unitName ?? '',
    rows: own,
    sums: {
      declared: sumFen(own.map(({ declaredAmount }) => declaredAmount)),
      reviewed: sumOfKnown(own.map(({ reviewedAmount }) => reviewedAmount)),
      arranged: sumOfKnown(own.map(({ arrangedAmount }) => arrangedAmount)),
    },
  }));
}
