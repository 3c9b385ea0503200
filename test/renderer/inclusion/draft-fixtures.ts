import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { InclusionDraftId, ProjectId } from '../../../src/domain/ids.ts';
import type { RankedProject } from '../../../src/domain/inclusion-draft.ts';
import { inclusionSums } from '../../../src/domain/inclusion-draft.ts';
import { moneyPlaces } from '../../../src/domain/money-line.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { libraryStatus } from '../../support/library-status.ts';

export type DraftPage = HandlerOutput<'inclusion.get'>;

export const wan = (amount: string) => parseMoney(amount, '万元');

/** Three projects of a draft whose envelope of 250 万元 bears the first two. */
export const ENTRIES: readonly RankedProject[] = [
  { name: '智慧城管', amount: wan('100.000001') },
  { name: '智慧教育', amount: wan('90') },
  { name: '垃圾分类', amount: wan('65') },
].map(({ name, amount }, index) => ({
  projectId: (index + 1) as ProjectId,
  code: `2027-000${String(index + 1)}`,
  name,
  unitName: '区城管局',
  constructionType: 'build',
  declared: wan('120'),
  reviewed: amount,
  conclusion: 'pass',
  rank: index + 1,
  reason: '民生急需',
  amount,
}));

/** The draft as the library answers it. */
export function draftPage(changes: Partial<DraftPage> = {}, entries: readonly RankedProject[] = ENTRIES): DraftPage {
  const envelope = changes.envelope ?? wan('250');
  const places = moneyPlaces(
    entries.map(({ amount }) => amount),
    envelope,
  );
  const isSubmitted = changes.state !== undefined && changes.state !== 'draft';
  return {
    id: 7 as InclusionDraftId,
    planYear: 2027,
    batch: 1,
    state: 'draft',
    envelope,
    basis: '年度任务',
    submittedVersions: isSubmitted ? 1 : 0,
    version: 4,
    submittedOn: isSubmitted ? ('2026-11-02' as IsoDate) : null,
    entries: entries.map((entry, index) => ({
      ...entry,
      stage: isSubmitted ? 'listed' : 'reviewPassed',
      ...places[index]!,
      decided: null,
      awaitsDecision: isSubmitted,
    })),
    sums: inclusionSums(entries),
    answers: [],
    ...changes,
  };
}

export const TODAY = '2026-11-12' as IsoDate;

/** The state of the library, of which the screens only need the day. */
export const STATUS = libraryStatus(TODAY);
