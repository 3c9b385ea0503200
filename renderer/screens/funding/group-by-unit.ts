import type { CallOutput } from '../../../src/contract/contract.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { sumFen } from '../../../src/domain/money.ts';

export type FundingRow = CallOutput<'funding.check'>['rows'][number];

/** The projects of one unit with what they ask for together. */
export interface UnitGroup {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly rows: readonly FundingRow[];
  readonly subtotal: Fen;
}

/** Groups by unit in the order in which units first appear, as the workbook does. */
export function groupByUnit(rows: readonly FundingRow[]): UnitGroup[] {
  const groups = Map.groupBy(rows, ({ unitId }) => unitId);
  return Array.from(groups, ([unitId, own]) => ({
    unitId,
    unitName: own[0]?.unitName ?? '',
    rows: own,
    subtotal: sumFen(own.map(({ declaredAmount }) => declaredAmount)),
  }));
}
