import type { Stage } from './glossary.ts';
import { keysOf, STAGES } from './glossary.ts';
import type { RecordKind } from './records/record-kinds.ts';
import type { Standing } from './stage.ts';

const ALL = keysOf(STAGES);

/** Stages from `first` to `last` in the order of the glossary. */
function between(first: Stage, last: Stage): Stage[] {
  return ALL.slice(ALL.indexOf(first), ALL.indexOf(last) + 1);
}

/** In the project library and not yet closed. */
const IN_PLAN = between('included', 'evaluated');
const WAITING: Stage[] = ['declared', 'supplementing'];
const REVIEWED: Stage[] = ['reviewing', 'reviewRevise', 'reviewPassed', 'reviewFailed'];
const JUDGED: Stage[] = [
  'preReviewQualified',
  'preReviewImprove',
  'preReviewCancel',
  'preReviewSplit',
  'preReviewMerge',
];
const IN_USE: Stage[] = ['inUse', 'operating', 'evaluated'];
const BUILDING: Stage[] = ['implementing', 'live', 'acceptanceFailed'];

/**
 * From which stages a step may be taken: the order of the regulation's chapters. What else a step needs is told by
 * the rules; where they say why a step may not be taken yet, this is only the second answer.
 */
export const STAGES_OF_STEP: Readonly<Record<RecordKind, readonly Stage[]>> = {
  supplementRequest: ['declared'],
  supplementReceived: ['supplementing'],
  declarationCorrection: WAITING,
  reviewMeeting: ['preReviewQualified', 'reviewing', 'reviewFailed'],
  expertOpinions: ['reviewing'],
  reviewConclusion: ['reviewing'],
  revisionConfirmed: ['reviewRevise'],
  listing: ['reviewPassed', 'deferred'],
  inclusionDecision: ['listed'],
  fundingRequest: IN_PLAN,
  fundingArrangement: IN_PLAN,
  budgetIssue: IN_PLAN,
  changeApplication: IN_PLAN,
  changeOfficeOpinion: IN_PLAN,
  changeFinanceOpinion: IN_PLAN,
  changeDecision: IN_PLAN,
  urgentApplication: WAITING,
  urgentOpinions: ['urgent'],
  urgentApproval: ['urgent'],
  tenderRequirements: IN_PLAN,
  priceCeiling: IN_PLAN,
  award: IN_PLAN,
  contract: IN_PLAN,
  contractFiling: IN_PLAN,
  payment: IN_PLAN,
  implementationStart: between('included', 'contractFiled'),
  milestone: BUILDING,
  supervisionPaper: BUILDING,
  monitoringReport: [...BUILDING, 'accepted', ...IN_USE],
  resourceRequest: IN_PLAN,
  resourceEvaluation: IN_PLAN,
  resourceAllocation: IN_PLAN,
  resourceUsage: IN_PLAN,
  resourceReclaim: IN_PLAN,
  goLive: ['implementing', 'acceptanceFailed', 'accepted'],
  acceptanceRequest: BUILDING,
  acceptance: BUILDING,
  inUse: ['live', 'accepted'],
  operationRecord: IN_USE,
  inspection: ['live', 'accepted', ...IN_USE],
  rectificationOrder: ['live', 'accepted', ...IN_USE],
  rectificationClosed: ['live', 'accepted', ...IN_USE],
  // 六（三）: judged by how the project is used, among others.
  evaluation: [...IN_USE, 'earlier'],
  archive: IN_USE,
  withdrawal: [...WAITING, ...JUDGED, ...REVIEWED, 'deferred', 'urgent'],
  suspension: [...WAITING, ...JUDGED, ...REVIEWED, 'listed', 'deferred', 'urgent', ...between('included', 'accepted')],
  resumption: ['suspended'],
  cancellation: [
    ...JUDGED,
    ...REVIEWED,
    'listed',
    'deferred',
    'notIncluded',
    'urgent',
    'urgentRefused',
    ...between('included', 'acceptanceFailed'),
  ],
  split: ['preReviewSplit', 'preReviewImprove'],
  splitFrom: ['draft'],
  merge: ['preReviewMerge', 'preReviewImprove'],
  mergeReceived: ['draft', 'preReviewImprove', 'withdrawn'],
  earlierProject: ['draft'],
};

const ENDS_PROJECT: ReadonlySet<RecordKind> = new Set(['withdrawal', 'cancellation']);

/**
 * The stage that a step is judged by. A suspended project may be withdrawn or cancelled without being resumed first,
 * but only where the stage that was interrupted allows it; every other step waits for the resumption. A project that
 * went live after its acceptance is past it: it is neither built nor accepted again.
 */
export function judgedStage(kind: RecordKind, { stage, suspended, accepted }: Standing): Stage {
  if (suspended && !ENDS_PROJECT.has(kind)) return 'suspended';
  return stage === 'live' && accepted ? 'accepted' : stage;
}

/** What usually comes next, first the likeliest; the screen offers these before the others. */
export const NEXT_STEPS: Readonly<Partial<Record<Stage, readonly RecordKind[]>>> = {
  declared: ['supplementRequest'],
  supplementing: ['supplementReceived'],
  preReviewQualified: ['reviewMeeting'],
  preReviewCancel: ['cancellation'],
  urgent: ['urgentOpinions', 'urgentApproval'],
  reviewing: ['expertOpinions', 'reviewConclusion'],
  reviewRevise: ['revisionConfirmed'],
  reviewFailed: ['reviewMeeting', 'cancellation'],
  budgetIssued: ['tenderRequirements', 'award'],
  requirementsConfirmed: ['priceCeiling'],
  ceilingFixed: ['award'],
  awarded: ['contract'],
  contractSigned: ['contractFiling', 'implementationStart'],
  contractFiled: ['implementationStart'],
  implementing: ['monitoringReport', 'payment', 'goLive', 'acceptanceRequest', 'acceptance'],
  live: ['acceptanceRequest', 'acceptance', 'inUse'],
  acceptanceFailed: ['acceptance'],
  accepted: ['goLive', 'inUse'],
  inUse: ['operationRecord', 'evaluation'],
  operating: ['evaluation', 'operationRecord'],
  evaluated: ['archive'],
  suspended: ['resumption'],
};
