import type { CostClass } from './glossary.ts';
import type { Fen } from './money.ts';
import { fen } from './money.ts';

/** A line of the declared content (建设内容清单). */
export interface ContentItem {
  readonly name: string;
  readonly spec: string;
  readonly costClass: CostClass;
  /** In thousandths of `measure`, so that 1.5 人月 stays exact: 1500. */
  readonly quantityMilli: number;
  readonly measure: string;
  readonly unitPrice: Fen;
  /** As declared; within one fen of quantity × unit price per line is required. */
  readonly total: Fen;
}

/** What stands as the only item of an earlier year's project, of which a ledger gives no more than the whole amount. */
export const UNITEMISED_SPEC = '按历史台账登记，未分项';

/** Quantity × unit price in fen, rounded half up. */
export function lineTotal(item: Pick<ContentItem, 'quantityMilli' | 'unitPrice'>): Fen {
  const exact = BigInt(item.quantityMilli) * BigInt(item.unitPrice);
  return fen(Number((exact + 500n) / 1000n));
}
