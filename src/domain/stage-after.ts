import type { Stage } from './glossary.ts';
import { keysOf, STAGES } from './glossary.ts';
import type { InclusionDecision, ReviewConclusion } from './glossary-of-records.ts';
import type { ProjectRecord } from './records/project-file.ts';

const AFTER_REVIEW: Readonly<Record<ReviewConclusion, Stage>> = {
  pass: 'reviewPassed',
  revise: 'reviewRevise',
  fail: 'reviewFailed',
};

const AFTER_DECISION: Readonly<Record<InclusionDecision, Stage>> = {
  agree: 'included',
  defer: 'deferred',
  refuse: 'notIncluded',
};

const ORDER = new Map(keysOf(STAGES).map((stage, index) => [stage, index]));

/** How far a stage has come, in the order of the glossary. */
function progress(stage: Stage): number {
  return ORDER.get(stage) ?? 0;
}

/** A second lot, a further year's budget or a late paper never puts a project back. */
function atLeast(stage: Stage, reached: Stage): Stage {
  return progress(reached) > progress(stage) ? reached : stage;
}

/** Going live and acceptance may come in either order; a project in use is past both. */
function afterGoLive(stage: Stage): Stage {
  return stage === 'acceptanceFailed' || progress(stage) > progress('accepted') ? stage : 'live';
}

/** The stage of a project that stood at `stage` once the record is kept. */
export function stageAfter(stage: Stage, record: ProjectRecord): Stage {
  switch (record.kind) {
    case 'supplementRequest':
      return stage === 'declared' ? 'supplementing' : stage;
    case 'supplementReceived':
      return stage === 'supplementing' ? 'declared' : stage;
    case 'urgentApplication':
      return 'urgent';
    case 'urgentApproval':
      return record.fields.agreement === 'agree' ? 'included' : 'urgentRefused';
    case 'reviewMeeting':
      return 'reviewing';
    case 'reviewConclusion':
      return AFTER_REVIEW[record.fields.conclusion];
    case 'revisionConfirmed':
      return 'reviewPassed';
    case 'listing':
      return 'listed';
    case 'inclusionDecision':
      return AFTER_DECISION[record.fields.decision];
    case 'budgetIssue':
      return atLeast(stage, 'budgetIssued');
    case 'tenderRequirements':
      return record.fields.conclusion === 'conforming' ? atLeast(stage, 'requirementsConfirmed') : stage;
    case 'priceCeiling':
      return atLeast(stage, 'ceilingFixed');
    case 'award':
      return atLeast(stage, 'awarded');
    case 'contract':
      return atLeast(stage, 'contractSigned');
    case 'contractFiling':
      return atLeast(stage, 'contractFiled');
    case 'implementationStart':
      return atLeast(stage, 'implementing');
    case 'goLive':
      return afterGoLive(stage);
    case 'acceptance':
      return record.fields.conclusion === 'pass' ? 'accepted' : 'acceptanceFailed';
    case 'inUse':
      return 'inUse';
    case 'operationRecord':
      return stage === 'inUse' ? 'operating' : stage;
    case 'evaluation':
      return atLeast(stage, 'evaluated');
    case 'archive':
      return 'archived';
    case 'withdrawal':
      return 'withdrawn';
    case 'cancellation':
      return 'cancelled';
    case 'split':
      return 'splitUp';
    case 'merge':
      return 'mergedAway';
    case 'earlierProject':
      return 'earlier';
    case 'suspension':
    case 'resumption':
    case 'declarationCorrection':
    case 'expertOpinions':
    case 'fundingRequest':
    case 'fundingArrangement':
    case 'changeApplication':
    case 'changeOfficeOpinion':
    case 'changeFinanceOpinion':
    case 'changeDecision':
    case 'urgentOpinions':
    case 'payment':
    case 'milestone':
    case 'supervisionPaper':
    case 'monitoringReport':
    case 'resourceRequest':
    case 'resourceEvaluation':
    case 'resourceAllocation':
    case 'resourceUsage':
    case 'resourceReclaim':
    case 'acceptanceRequest':
    case 'inspection':
    case 'rectificationOrder':
    case 'rectificationClosed':
    case 'splitFrom':
    case 'mergeReceived':
      return stage;
  }
}
