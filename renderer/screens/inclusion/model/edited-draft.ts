import type { CallOutput, ParsedInput } from '../../../../src/contract/contract.ts';
import type { InclusionFields, RankableProject } from '../../../../src/domain/inclusion-draft.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { formatExactWanYuan, ZERO_FEN } from '../../../../src/domain/money.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { moveTo, ranked } from '../../../../src/domain/ranking.ts';
import { readableMoney } from '../../../text/readable-money.ts';
import { readableWhole } from '../../../text/readable-whole.ts';

/** A project of the draft while it is worked on; its amount is what stands in the cell. */
export interface EditedEntry extends RankableProject {
  readonly rank: number;
  readonly reason: string;
  readonly amountText: string;
}

/** A draft while it is worked on; amounts in 万元 as typed. */
export interface EditedDraft {
  readonly yearText: string;
  readonly batchText: string;
  readonly envelopeText: string;
  readonly basis: string;
  readonly entries: readonly EditedEntry[];
}

type Page = CallOutput<'inclusion.get'>;

export function editedDraft({ planYear, batch, envelope, basis, entries }: Page): EditedDraft {
  return {
    yearText: String(planYear),
    batchText: String(batch),
    envelopeText: formatExactWanYuan(envelope),
    basis,
    entries: entries.map(({ amount, ...entry }) => ({ ...entry, amountText: formatExactWanYuan(amount) })),
  };
}

/** The suggested amount of an entry; null while what is typed is none. */
export function amountOf({ amountText }: EditedEntry): Fen | null {
  return readableMoney(amountText, '万元');
}

/** What is wrong with the suggested amount; null when nothing is. */
export function amountFault(entry: EditedEntry): string | null {
  const amount = amountOf(entry);
  if (amount === null) return '请填写金额';
  return entry.reviewed !== null && amount > entry.reviewed ? '超过审定金额' : null;
}

/** One change of a draft. */
export type DraftChange =
  | { readonly kind: 'head'; readonly fields: Partial<Omit<EditedDraft, 'entries'>> }
  | { readonly kind: 'add'; readonly projects: readonly RankableProject[] }
  | { readonly kind: 'remove'; readonly id: ProjectId }
  | { readonly kind: 'move'; readonly id: ProjectId; readonly to: number }
  | { readonly kind: 'paste'; readonly entries: readonly EditedEntry[] }
  | { readonly kind: 'step'; readonly id: ProjectId; readonly by: 1 | -1 }
  | {
      readonly kind: 'entry';
      readonly id: ProjectId;
      readonly fields: Partial<Pick<EditedEntry, 'reason' | 'amountText'>>;
    };

function changedEntries(entries: readonly EditedEntry[], change: Exclude<DraftChange, { kind: 'head' }>) {
  if (change.kind === 'add') {
    const added = change.projects.map((project) => ({
      ...project,
      rank: 0,
      reason: '',
      amountText: formatExactWanYuan(project.reviewed ?? ZERO_FEN),
    }));
    return ranked([...entries, ...added]);
  }
  if (change.kind === 'paste') return ranked(change.entries);
  const at = entries.findIndex(({ projectId }) => projectId === change.id);
  switch (change.kind) {
    case 'remove':
      return ranked(entries.filter((_entry, index) => index !== at));
    case 'move':
      return moveTo(entries, at, change.to);
    case 'step':
      return moveTo(entries, at, at + change.by);
    case 'entry':
      return entries.map((entry, index) => (index === at ? { ...entry, ...change.fields } : entry));
  }
}

/** The draft after a change; ranks are 1…n after every one. */
export function changedDraft(draft: EditedDraft, change: DraftChange): EditedDraft {
  if (change.kind === 'head') return { ...draft, ...change.fields };
  return { ...draft, entries: changedEntries(draft.entries, change) };
}

/** What is typed, as it would be saved; null while an amount cannot be read or is too high. */
export function fieldsOf(draft: EditedDraft): ParsedInput<'inclusion.save'>['fields'] | null {
  const envelope = readableMoney(draft.envelopeText, '万元');
  const planYear = readableWhole(draft.yearText);
  const batch = readableWhole(draft.batchText);
  if (planYear === null || batch === null) return null;
  if (envelope === null || draft.entries.some((entry) => amountFault(entry) !== null)) return null;
  const { basis } = draft;
  const entries: InclusionFields['entries'] = draft.entries.map((entry) => ({
    projectId: entry.projectId,
    rank: entry.rank,
    reason: entry.reason,
    amount: amountOf(entry) ?? ZERO_FEN,
  }));
  return { planYear, batch, envelope, basis, entries };
}

/** The entries with the amounts that the sums count: none for what cannot be read, no more than was reviewed. */
export function countedEntries(draft: EditedDraft): (EditedEntry & { readonly amount: Fen })[] {
  return draft.entries.map((entry) => ({
    ...entry,
    amount: Math.min(amountOf(entry) ?? ZERO_FEN, entry.reviewed ?? ZERO_FEN) as Fen,
  }));
}
