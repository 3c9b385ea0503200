import type { FundSource } from '../../../src/domain/glossary.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FundShare } from '../../../src/domain/project.ts';

/** Amounts in whole fen, as exact as they are written: `yuan('1523456.78')`. */
export const yuan = (text: string): Fen => parseMoney(text, '元');

/** What a source bears. */
export const share = (source: FundSource, amount: string): FundShare => ({ source, amount: yuan(amount) });

/** The money of a budget year in whole fen by source. */
export type Flow = Partial<Record<FundSource, number>>;

export type FlowName = 'requested' | 'arranged' | 'issued' | 'paid';

/**
 * What a life itself has put in so far, in whole fen: the office's sums are held against it, so nothing of the office's
 * own arithmetic is used here.
 */
export interface PutIn {
  /** As the content stands. */
  asked: number;
  /** As last declared. */
  declared: number;
  reviewed: number | null;
  approved: number | null;
  ceiling: number | null;
  awarded: number | null;
  contracted: number | null;
  readonly years: Map<number, Record<FlowName, Flow>>;
}

export function nothingPutIn(): PutIn {
  return {
    asked: 0,
    declared: 0,
    reviewed: null,
    approved: null,
    ceiling: null,
    awarded: null,
    contracted: null,
    years: new Map(),
  };
}

/** The flows of a year, begun when there are none. */
export function flowsOf(put: PutIn, year: number): Record<FlowName, Flow> {
  const flows = put.years.get(year) ?? { requested: {}, arranged: {}, issued: {}, paid: {} };
  put.years.set(year, flows);
  return flows;
}

/** The shares as a flow. */
export function flowOf(shares: readonly FundShare[]): Flow {
  const flow: Flow = {};
  for (const { source, amount } of shares) flow[source] = (flow[source] ?? 0) + amount;
  return flow;
}

export function sumOfFlow(flow: Flow): number {
  let sum = 0;
  for (const amount of Object.values(flow)) sum += amount;
  return sum;
}
