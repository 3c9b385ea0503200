import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../../src/contract/contract.ts';
import type { ItemKind } from '../../../../src/domain/exchange/item-kinds.ts';
import type { Decision } from '../../../../src/domain/exchange/planned-item.ts';
import { call } from '../../../client/call.ts';

export type ExchangeItem = CallOutput<'exchange.items'>['rows'][number];
type Decided = CallInput<'exchange.take'>['decisions'][number];

const PAGE = 200;

/** Everything of a package that has to be decided. */
async function openItems(packageId: string): Promise<ExchangeItem[]> {
  const found: ExchangeItem[] = [];
  for (const state of ['conflict', 'removed'] as const) {
    for (let page = 0; ; page += 1) {
      const { rows, total } = await call('exchange.items', { packageId, kind: null, state, page, pageSize: PAGE });
      found.push(...rows);
      if ((page + 1) * PAGE >= total) break;
    }
  }
  return found;
}

/** What was decided about items, one by one or all of a kind at once. */
export function useDecisions(packageId: string) {
  const [single, setSingle] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [whole, setWhole] = useState<ReadonlyMap<ItemKind, Decision>>(new Map());
  const decisionOf = ({ uid, kind, choices }: ExchangeItem): Decision | null => {
    if (choices.length === 1) return choices[0] ?? null;
    return single.get(uid) ?? whole.get(kind) ?? null;
  };
  return {
    decisionOf,
    decide: (uid: string, decision: Decision) => setSingle(new Map(single).set(uid, decision)),
    /** For every item of the kind that has to be decided, also for those decided one by one. */
    decideKind: async (kind: ItemKind, decision: Decision): Promise<void> => {
      const items = (await openItems(packageId)).filter((item) => item.kind === kind);
      setSingle(new Map([...single].filter(([uid]) => !items.some((item) => item.uid === uid))));
      setWhole(new Map(whole).set(kind, decision));
    },
    /** All decisions, and how many are still owed. */
    gather: async (): Promise<{ readonly decisions: Decided[]; readonly owed: number }> => {
      const items = await openItems(packageId);
      const decisions = items.flatMap((item) => {
        const decision = decisionOf(item);
        return decision === null ? [] : [{ uid: item.uid, decision }];
      });
      return { decisions, owed: items.length - decisions.length };
    },
  };
}

export type Decisions = ReturnType<typeof useDecisions>;
