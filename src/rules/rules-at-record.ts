import type { RecordKind } from '../domain/records/record-kinds.ts';
import type { AskedRule } from './asked-rule.ts';
import { ask } from './asked-rule.ts';
import { contractFiledInTime } from './contract-filed-in-time.ts';
import { datesInOrder } from './dates-in-order.ts';
import { fundingInTurn } from './funding-in-turn.ts';
import { moneyReconciles } from './money-reconciles.ts';
import { reviewAfterPreReview } from './review-after-pre-review.ts';
import type { RuleFacts } from './rule-facts.ts';
import { stepInTurn } from './step-in-turn.ts';

/** What is known before a step's record is filled in. */
export type EntryFacts = Pick<
  RuleFacts,
  'kind' | 'file' | 'stage' | 'ledger' | 'policy' | 'calendar' | 'unitKind' | 'unitOperationRecords'
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
  supplementRequest: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  supplementReceived: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  reviewMeeting: { entry: [ask(reviewAfterPreReview), ask(stepInTurn)], record: [ask(datesInOrder)] },
  expertOpinions: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  reviewConclusion: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  revisionConfirmed: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  listing: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  inclusionDecision: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  fundingRequest: { entry: [ask(stepInTurn)], record: [ask(fundingInTurn), ask(datesInOrder), ask(moneyReconciles)] },
  fundingArrangement: {
    entry: [ask(stepInTurn)],
    record: [ask(fundingInTurn), ask(datesInOrder), ask(moneyReconciles)],
  },
  budgetIssue: { entry: [ask(stepInTurn)], record: [ask(fundingInTurn), ask(datesInOrder), ask(moneyReconciles)] },
  changeApplication: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  changeOfficeOpinion: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  changeFinanceOpinion: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  changeDecision: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  urgentApplication: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  urgentOpinions: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  urgentApproval: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  tenderRequirements: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  priceCeiling: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  award: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  contract: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  contractFiling: { entry: [ask(stepInTurn)], record: [ask(contractFiledInTime), ask(datesInOrder)] },
  payment: { entry: [ask(stepInTurn)], record: [ask(datesInOrder), ask(moneyReconciles)] },
  implementationStart: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  milestone: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  supervisionPaper: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  monitoringReport: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resourceRequest: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resourceEvaluation: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resourceAllocation: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resourceUsage: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resourceReclaim: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  goLive: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  acceptanceRequest: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  acceptance: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  inUse: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  operationRecord: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  inspection: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  rectificationOrder: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  rectificationClosed: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  evaluation: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  archive: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  withdrawal: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  suspension: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  resumption: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  cancellation: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  split: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  splitFrom: { entry: [ask(stepInTurn)], record: [] },
  merge: { entry: [ask(stepInTurn)], record: [ask(datesInOrder)] },
  mergeReceived: { entry: [ask(stepInTurn)], record: [] },
};
