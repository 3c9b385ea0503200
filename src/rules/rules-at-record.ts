import type { RecordKind } from '../domain/records/record-kinds.ts';
import type { AskedRule } from './asked-rule.ts';
import { acceptanceContentsAnswered } from './acceptance-contents-answered.ts';
import { acceptanceOrganised } from './acceptance-organised.ts';
import { acceptedBeforeUse } from './accepted-before-use.ts';
import { afterWhatItRestsOn } from './after-what-it-rests-on.ts';
import { appointedDayFollows } from './appointed-day-follows.ts';
import { archivedWhenSettled } from './archived-when-settled.ts';
import { arrangedWithinRequest } from './arranged-within-request.ts';
import { ask } from './asked-rule.ts';
import { awardWithinCeiling } from './award-within-ceiling.ts';
import { basicServicesConnected } from './basic-services-connected.ts';
import { cancelledThroughChange } from './cancelled-through-change.ts';
import { catalogueAndHubReady } from './catalogue-and-hub-ready.ts';
import { ceilingFixedJointly } from './ceiling-fixed-jointly.ts';
import { ceilingFixed } from './ceiling-fixed.ts';
import { changeAfterIssue } from './change-after-issue.ts';
import { changeAwaited } from './change-awaited.ts';
import { changeFitsItsKind } from './change-fits-its-kind.ts';
import { changeInOrder } from './change-in-order.ts';
import { changedYearIssued } from './changed-year-issued.ts';
import { contractFiledInTime } from './contract-filed-in-time.ts';
import { contractFilingsToEvaluation } from './contract-filings-to-evaluation.ts';
import { datesInOrder } from './dates-in-order.ts';
import { declarationCorrectedPlausibly } from './declaration-corrected-plausibly.ts';
import { declinedOpinionsReasoned } from './declined-opinions-reasoned.ts';
import { expertOpinionsOnFile } from './expert-opinions-on-file.ts';
import { expertsIndependent } from './experts-independent.ts';
import { flawsRectified } from './flaws-rectified.ts';
import { fundingInTurn } from './funding-in-turn.ts';
import { fundingReconciles } from './funding-reconciles.ts';
import { goalsComplete } from './goals-complete.ts';
import { includedBeforeFunding } from './included-before-funding.ts';
import { inclusionDecided } from './inclusion-decided.ts';
import { lastEvaluationShown } from './last-evaluation-shown.ts';
import { listingReasoned } from './listing-reasoned.ts';
import { liveBeforeUse } from './live-before-use.ts';
import { liveSystemConnected } from './live-system-connected.ts';
import { lowUseActedOn } from './low-use-acted-on.ts';
import { lowUseSettled } from './low-use-settled.ts';
import { moneyReconciles } from './money-reconciles.ts';
import { monitoringComplete } from './monitoring-complete.ts';
import { monitoringReported } from './monitoring-reported.ts';
import { operationRecordsOnFile } from './operation-records-on-file.ts';
import { outsideExpertsEnough } from './outside-experts-enough.ts';
import { panelComplete } from './panel-complete.ts';
import { panelLargeEnough } from './panel-large-enough.ts';
import { panelOdd } from './panel-odd.ts';
import { panelUnmistakable } from './panel-unmistakable.ts';
import { periodInBounds } from './period-in-bounds.ts';
import { rectifiedInTime } from './rectified-in-time.ts';
import { reductionsReasoned } from './reductions-reasoned.ts';
import { reinspectionNamed } from './reinspection-named.ts';
import { requirementsConfirmed } from './requirements-confirmed.ts';
import { requirementsConformToReview } from './requirements-conform-to-review.ts';
import { resourcesAllocatedAsEvaluated } from './resources-allocated-as-evaluated.ts';
import { responsiblePersonNamed } from './responsible-person-named.ts';
import { reviewAfterPreReview } from './review-after-pre-review.ts';
import { reviewPermits } from './review-permits.ts';
import { reviewQuestionsAnswered } from './review-questions-answered.ts';
import { revisionsNamed } from './revisions-named.ts';
import { securityKeptInStep } from './security-kept-in-step.ts';
import { seriousFlawFollowedUp } from './serious-flaw-followed-up.ts';
import { sharingInterfaceConnected } from './sharing-interface-connected.ts';
import { stepInTurn } from './step-in-turn.ts';
import { supervisionPapersFiled } from './supervision-papers-filed.ts';
import { supervisorNamed } from './supervisor-named.ts';
import { supplementStopsClock } from './supplement-stops-clock.ts';
import { urgentApplied } from './urgent-applied.ts';
import { urgentGoalsComplete } from './urgent-goals-complete.ts';
import { urgentApprovedOnOpinions } from './urgent-approved-on-opinions.ts';
import type { RuleFacts } from './rule-facts.ts';

/** What is known before a step's record is filled in. */
export type EntryFacts = Pick<
  RuleFacts,
  | 'kind'
  | 'content'
  | 'file'
  | 'stage'
  | 'ledger'
  | 'policy'
  | 'calendar'
  | 'unitKind'
  | 'unitNames'
  | 'unitOperationRecords'
  | 'lastEvaluation'
>;

/** What is known once it is: the record, its date, and what the money would be. */
export type RecordFacts<Kind extends RecordKind> = EntryFacts &
  Pick<RuleFacts<Kind>, 'kind' | 'record' | 'stepDate' | 'ledgerFaults'>;

/**
 * Which rules are asked at which step, in the order in which their answers are shown. `entry` rules need nothing of
 * the record: they tell beforehand whether the step may be begun.
 */
export const RULES_AT_RECORD: {
  readonly [Kind in RecordKind]: {
    readonly entry: readonly AskedRule<EntryFacts>[];
    readonly record: readonly AskedRule<RecordFacts<Kind>>[];
  };
} = {
  supplementRequest: {
    entry: [ask(stepInTurn), ask(supplementStopsClock)],
    record: [ask(appointedDayFollows), ask(datesInOrder)],
  },
  declarationCorrection: { entry: [ask(stepInTurn)], record: [ask(declarationCorrectedPlausibly)] },
  supplementReceived: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  reviewMeeting: {
    entry: [ask(reviewAfterPreReview), ask(lastEvaluationShown), ask(stepInTurn)],
    record: [
      ask(expertsIndependent),
      ask(panelComplete),
      ask(panelLargeEnough),
      ask(panelOdd),
      ask(outsideExpertsEnough),
      ask(panelUnmistakable),
      ask(appointedDayFollows),
      ask(datesInOrder),
    ],
  },
  expertOpinions: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  reviewConclusion: {
    entry: [ask(stepInTurn), ask(expertOpinionsOnFile)],
    record: [
      ask(reviewQuestionsAnswered),
      ask(revisionsNamed),
      ask(declinedOpinionsReasoned),
      ask(reductionsReasoned),
      ask(datesInOrder),
      ask(moneyReconciles),
    ],
  },
  revisionConfirmed: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  listing: { entry: [ask(reviewPermits), ask(stepInTurn)], record: [ask(listingReasoned), ask(datesInOrder)] },
  inclusionDecision: {
    entry: [ask(reviewPermits), ask(stepInTurn)],
    record: [ask(inclusionDecided), ask(datesInOrder), ask(moneyReconciles)],
  },
  // R17 answers for the year's money in place of P06.
  fundingRequest: {
    entry: [ask(includedBeforeFunding), ask(goalsComplete), ask(operationRecordsOnFile), ask(stepInTurn)],
    record: [ask(fundingReconciles), ask(fundingInTurn), ask(datesInOrder)],
  },
  fundingArrangement: {
    entry: [ask(includedBeforeFunding), ask(stepInTurn)],
    record: [ask(fundingReconciles), ask(fundingInTurn), ask(arrangedWithinRequest), ask(datesInOrder)],
  },
  budgetIssue: {
    entry: [ask(includedBeforeFunding), ask(stepInTurn)],
    record: [ask(fundingReconciles), ask(fundingInTurn), ask(datesInOrder)],
  },
  changeApplication: {
    entry: [ask(changeAfterIssue), ask(stepInTurn)],
    record: [ask(changedYearIssued), ask(changeFitsItsKind), ask(datesInOrder), ask(moneyReconciles)],
  },
  changeOfficeOpinion: {
    entry: [ask(changeAwaited), ask(stepInTurn)],
    record: [ask(changeInOrder), ask(afterWhatItRestsOn), ask(datesInOrder)],
  },
  changeFinanceOpinion: {
    entry: [ask(changeAwaited), ask(stepInTurn)],
    record: [ask(changeInOrder), ask(afterWhatItRestsOn), ask(datesInOrder)],
  },
  changeDecision: {
    entry: [ask(changeAwaited), ask(stepInTurn)],
    record: [ask(changeInOrder), ask(afterWhatItRestsOn), ask(datesInOrder), ask(moneyReconciles)],
  },
  urgentApplication: { entry: [ask(stepInTurn), ask(urgentGoalsComplete)], record: [ask(datesInOrder)] },
  urgentOpinions: { entry: [ask(stepInTurn)], record: [ask(urgentApplied), ask(datesInOrder)] },
  urgentApproval: {
    entry: [ask(stepInTurn)],
    record: [ask(urgentApplied), ask(urgentApprovedOnOpinions), ask(datesInOrder), ask(moneyReconciles)],
  },
  tenderRequirements: {
    entry: [ask(reviewPermits), ask(stepInTurn)],
    record: [ask(requirementsConformToReview), ask(expertsIndependent), ask(datesInOrder)],
  },
  priceCeiling: {
    entry: [ask(reviewPermits), ask(requirementsConfirmed), ask(stepInTurn)],
    record: [ask(ceilingFixedJointly), ask(afterWhatItRestsOn), ask(datesInOrder), ask(moneyReconciles)],
  },
  award: {
    entry: [ask(reviewPermits), ask(requirementsConfirmed), ask(ceilingFixed), ask(stepInTurn)],
    record: [ask(awardWithinCeiling), ask(afterWhatItRestsOn), ask(datesInOrder), ask(moneyReconciles)],
  },
  contract: {
    entry: [ask(reviewPermits), ask(requirementsConfirmed), ask(stepInTurn)],
    record: [ask(afterWhatItRestsOn), ask(datesInOrder), ask(moneyReconciles)],
  },
  contractFiling: {
    entry: [ask(stepInTurn)],
    record: [ask(contractFiledInTime), ask(afterWhatItRestsOn), ask(datesInOrder)],
  },
  payment: { entry: [ask(stepInTurn)], record: [ask(afterWhatItRestsOn), ask(datesInOrder), ask(moneyReconciles)] },
  implementationStart: {
    entry: [ask(reviewPermits), ask(stepInTurn)],
    record: [ask(responsiblePersonNamed), ask(supervisorNamed), ask(securityKeptInStep), ask(datesInOrder)],
  },
  milestone: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  supervisionPaper: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  monitoringReport: {
    entry: [ask(stepInTurn)],
    record: [ask(monitoringReported), ask(periodInBounds), ask(datesInOrder)],
  },
  resourceRequest: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resourceEvaluation: { entry: [ask(stepInTurn)], record: [ask(afterWhatItRestsOn), ask(datesInOrder)] },
  resourceAllocation: {
    entry: [ask(stepInTurn)],
    record: [ask(resourcesAllocatedAsEvaluated), ask(afterWhatItRestsOn), ask(datesInOrder)],
  },
  resourceUsage: { entry: [ask(stepInTurn)], record: [ask(lowUseActedOn), ask(periodInBounds), ask(datesInOrder)] },
  resourceReclaim: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  goLive: {
    entry: [ask(lowUseSettled), ask(stepInTurn)],
    record: [
      ask(liveSystemConnected),
      ask(basicServicesConnected),
      ask(sharingInterfaceConnected),
      ask(catalogueAndHubReady),
      ask(securityKeptInStep),
      ask(datesInOrder),
    ],
  },
  acceptanceRequest: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  acceptance: {
    entry: [ask(stepInTurn)],
    record: [
      ask(acceptanceOrganised),
      ask(acceptanceContentsAnswered),
      ask(expertsIndependent),
      ask(supervisionPapersFiled),
      ask(monitoringComplete),
      ask(reinspectionNamed),
      ask(afterWhatItRestsOn),
      ask(datesInOrder),
    ],
  },
  inUse: { entry: [ask(acceptedBeforeUse), ask(liveBeforeUse), ask(stepInTurn)], record: [ask(datesInOrder)] },
  operationRecord: {
    entry: [ask(stepInTurn)],
    record: [ask(securityKeptInStep), ask(periodInBounds), ask(datesInOrder)],
  },
  inspection: { entry: [ask(stepInTurn)], record: [ask(seriousFlawFollowedUp), ask(datesInOrder)] },
  rectificationOrder: { entry: [ask(stepInTurn)], record: [ask(afterWhatItRestsOn), ask(datesInOrder)] },
  rectificationClosed: {
    entry: [ask(stepInTurn)],
    record: [ask(rectifiedInTime), ask(afterWhatItRestsOn), ask(datesInOrder)],
  },
  evaluation: {
    entry: [ask(lowUseSettled), ask(flawsRectified), ask(stepInTurn)],
    record: [ask(contractFilingsToEvaluation), ask(datesInOrder)],
  },
  archive: { entry: [ask(flawsRectified), ask(archivedWhenSettled), ask(stepInTurn)], record: [ask(datesInOrder)] },
  withdrawal: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  suspension: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resumption: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  cancellation: { entry: [ask(stepInTurn), ask(cancelledThroughChange)], record: [ask(datesInOrder)] },
  split: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  splitFrom: { entry: [ask(stepInTurn)], record: [] },
  merge: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  mergeReceived: { entry: [ask(stepInTurn)], record: [] },
  earlierProject: { entry: [ask(stepInTurn)], record: [] },
};
