import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../../src/contract/contract.ts';
import type { ItemKind } from '../../../../src/domain/exchange/item-kinds.ts';
import type { Decision } from '../../../../src/domain/exchange/planned-item.ts';
import { standingDecision } from '../../../../src/domain/exchange/standing-decision.ts';
import { call } from '../../../client/call.ts';

export type ExchangeItem = CallOutput<'exchange.items'>['rows'][number];
type Decided = CallInput<'exchange.take'>['decisions'][number];

/** What deciding all of a kind came to: some can be decided the other way only. */
export interface KindDecided {
  readonly decided: number;
  readonly left: number;
}

const PAGE = 200;

/** Everything of a package, or of one kind in it, that has to be decided. */
async function openItems(packageId: string, kind: ItemKind | null): Promise<ExchangeItem[]> {
  const found: ExchangeItem[] = [];
  for (const state of ['conflict', 'removed'] as const) {
    for (let page = 0; ; page += 1) {
      const { rows, total } = await call('exchange.items', { packageId, kind, state, page, pageSize: PAGE });
      found.push(...rows);
      if ((page + 1) * PAGE >= total) break;
    }
  }
  return found;
}

/** Everything that is decided about a package. */
export interface Gathered {
  readonly decisions: Decided[];
  /** Still to be decided. */
  readonly owed: ExchangeItem[];
  /** What is here and goes with the other office's state taken in its place. */
  readonly lost: ExchangeItem[];
}

/** What was decided about items, one by one or all of a kind at once; each holds for the state that was shown. */
export function useDecisions(packageId: string) {
  const [made, setMade] = useState<ReadonlyMap<string, Decided & { readonly kind: ItemKind }>>(new Map());
  const decisionOf = (item: ExchangeItem): Decision | null => standingDecision(item, made.get(item.uid));
  const decide = (items: readonly ExchangeItem[], decision: Decision) =>
    setMade(new Map([...made, ...items.map(({ uid, ours, kind }) => [uid, { uid, ours, kind, decision }] as const)]));
  return {
    decisionOf,
    /** Also those that no longer hold. */
    made: Array.from(made.values(), ({ kind: _kind, ...decided }): Decided => decided),
    isBegun: made.size > 0,
    /** How many are decided, of one kind or of all. */
    countDecided: (kind: ItemKind | null): number =>
      [...made.values()].filter((each) => kind === null || each.kind === kind).length,
    decide: (item: ExchangeItem, decision: Decision) => decide([item], decision),
    /** For every item of the kind of which that can be decided, also for those decided one by one. */
    decideKind: async (kind: ItemKind, decision: Decision): Promise<KindDecided> => {
      const items = await openItems(packageId, kind);
      const fitting = items.filter(({ choices }) => choices.includes(decision));
      decide(fitting, decision);
      return { decided: fitting.length, left: items.length - fitting.length };
    },
    gather: async (): Promise<Gathered> => {
      const items = await openItems(packageId, null);
      const decided = items.map((item) => ({ item, decision: decisionOf(item) }));
      return {
        decisions: decided.flatMap(({ item: { uid, ours }, decision }) =>
          decision === null ? [] : [{ uid, ours, decision }],
        ),
        owed: decided.flatMap(({ item, decision }) => (decision === null ? [item] : [])),
        lost: decided.flatMap(({ item, decision }) => (decision === 'take' && item.ours !== '' ? [item] : [])),
      };
    },
  };
}

export type Decisions = ReturnType<typeof useDecisions>;
