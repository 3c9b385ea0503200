import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { InclusionDecision } from '../../../../src/domain/glossary-of-records.ts';
import type { DecidedEntry } from '../../../../src/domain/inclusion-draft.ts';
import { formatExactWanYuan } from '../../../../src/domain/money.ts';
import { readableMoney } from '../../../text/readable-money.ts';

type PageEntry = CallOutput<'inclusion.get'>['entries'][number];

/** What the leading group decided about a project, while it is filled in; the amount in 万元 as typed. */
export interface EditedDecision {
  readonly entry: PageEntry;
  readonly decision: InclusionDecision;
  readonly amountText: string;
  readonly note: string;
}

/** What is usual: agreed as suggested above the line at which the money ends, deferred below it. */
export function usualDecisions(entries: readonly PageEntry[]): EditedDecision[] {
  return entries
    .filter(({ awaitsDecision }) => awaitsDecision)
    .map((entry) => ({
      entry,
      decision: entry.withinEnvelope ? 'agree' : 'defer',
      amountText: formatExactWanYuan(entry.amount),
      note: '',
    }));
}

/** What is wrong with the amount that was agreed to; null when nothing is. */
export function agreedFault({ entry, decision, amountText }: EditedDecision): string | null {
  if (decision !== 'agree') return null;
  const amount = readableMoney(amountText, '万元');
  if (amount === null || amount === 0) return '请填写金额';
  return entry.reviewed !== null && amount > entry.reviewed ? '超过审定金额' : null;
}

/** The decision as it is recorded: an amount only where the group agreed. */
export function decidedEntry({ entry, decision, amountText, note }: EditedDecision): DecidedEntry {
  const amount = decision === 'agree' ? readableMoney(amountText, '万元') : null;
  return { projectId: entry.projectId, decision, amount, note };
}
