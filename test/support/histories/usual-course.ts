import type { PreReviewConclusion, Stage } from '../../../src/domain/glossary.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../../src/domain/glossary.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { RECORD_KINDS } from '../../../src/domain/records/record-kinds.ts';

/** What may happen to a project: a record of any kind, its declaration, a letter of any conclusion. */
export type Happening = RecordKind | 'declare' | `letter:${PreReviewConclusion}`;

export const HAPPENINGS: readonly Happening[] = [
  'declare',
  ...keysOf(PRE_REVIEW_CONCLUSIONS).map((conclusion): Happening => `letter:${conclusion}`),
  ...RECORD_KINDS,
];

/** What usually comes next at a stage, each once. */
const COURSE: Readonly<Partial<Record<Stage, readonly Happening[]>>> = {
  draft: ['declare'],
  withdrawn: ['declare'],
  preReviewImprove: ['declare'],
  supplementing: ['supplementReceived'],
  preReviewQualified: ['reviewMeeting'],
  preReviewSplit: ['split'],
  preReviewMerge: ['merge'],
  urgent: ['urgentOpinions', 'urgentApproval'],
  reviewing: ['expertOpinions', 'reviewConclusion'],
  reviewRevise: ['revisionConfirmed'],
  reviewPassed: ['listing'],
  deferred: ['listing'],
  listed: ['inclusionDecision'],
  suspended: ['resumption'],
};

/** The life of a project in the library, in the order in which it is usually lived. */
const LIFE: readonly Happening[] = [
  'fundingRequest',
  'fundingArrangement',
  'budgetIssue',
  'changeApplication',
  'changeOfficeOpinion',
  'changeFinanceOpinion',
  'changeDecision',
  'tenderRequirements',
  'priceCeiling',
  'award',
  'contract',
  'contractFiling',
  'implementationStart',
  'payment',
  'resourceRequest',
  'resourceEvaluation',
  'resourceAllocation',
  'monitoringReport',
  'resourceUsage',
  'goLive',
  'supervisionPaper',
  'acceptanceRequest',
  'acceptance',
  'inUse',
  'operationRecord',
  'inspection',
  'rectificationOrder',
  'rectificationClosed',
  'evaluation',
  'archive',
];

/**
 * The next usual happening of a project that stands at `stage` and has those kinds on file, whose letter concludes so;
 * undefined at the end.
 */
export function usualNext(
  stage: Stage,
  onFile: ReadonlySet<string>,
  letter: PreReviewConclusion,
): Happening | undefined {
  const due = stage === 'declared' ? [`letter:${letter}` as const] : (COURSE[stage] ?? LIFE);
  return due.find((happening) => !onFile.has(happening)) ?? due.at(-1);
}
