import { classificationMarksChecked } from './classification-marks-checked.ts';
import { classifiedKeptOut } from './classified-kept-out.ts';
import { connectionsPlanned } from './connections-planned.ts';
import { dataFormatsFollowed } from './data-formats-followed.ts';
import { declarationComplete } from './declaration-complete.ts';
import { declaredForNextYear } from './declared-for-next-year.ts';
import { declaredSumsAgree } from './declared-sums-agree.ts';
import { expertsIndependent } from './experts-independent.ts';
import { goalsComplete } from './goals-complete.ts';
import { inclusionDraftComplete } from './inclusion-draft-complete.ts';
import { inclusionDraftDecided } from './inclusion-draft-decided.ts';
import { largeProjectArgued } from './large-project-argued.ts';
import { lastEvaluationShown } from './last-evaluation-shown.ts';
import { notDeclaredTwice } from './not-declared-twice.ts';
import { outsideExpertsEnough } from './outside-experts-enough.ts';
import { panelComplete } from './panel-complete.ts';
import { panelLargeEnough } from './panel-large-enough.ts';
import { panelOdd } from './panel-odd.ts';
import { preReviewComplete } from './pre-review-complete.ts';
import { preReviewInTime } from './pre-review-in-time.ts';
import { projectWithinScope } from './project-within-scope.ts';
import { qualifiedGoalsComplete } from './qualified-goals-complete.ts';
import { securityPlannedInStep } from './security-planned-in-step.ts';
import { suggestedWithinReview } from './suggested-within-review.ts';
import type { AskedRule } from './asked-rule.ts';
import { ask } from './asked-rule.ts';
import type { RuleFacts } from './rule-facts.ts';

/** The facts that each step of a project offers to its rules. */
export interface StepFacts {
  readonly register: Pick<RuleFacts, 'content'>;
  readonly declare: Pick<
    RuleFacts,
    'content' | 'unitKind' | 'stepDate' | 'policy' | 'lastEvaluation' | 'similarProjects'
  >;
  readonly issuePreReviewLetter: Pick<
    RuleFacts,
    'content' | 'preReview' | 'declaredOn' | 'stepDate' | 'calendar' | 'policy' | 'file'
  >;
  readonly exportFundingSummary: Pick<RuleFacts, 'content'>;
  readonly saveInclusionDraft: Pick<RuleFacts, 'inclusion'>;
  readonly submitInclusionDraft: Pick<RuleFacts, 'inclusion'>;
  /** The panel as the conditions of a draw ask for it, and as it is once drawn. */
  readonly planPanel: Pick<RuleFacts<'reviewMeeting'>, 'record' | 'policy'>;
  readonly formPanel: Pick<RuleFacts<'reviewMeeting'>, 'record' | 'policy' | 'unitNames'>;
  readonly decideInclusionDraft: Pick<RuleFacts, 'inclusion' | 'inclusionDecisions' | 'submittedOn' | 'stepDate'>;
}

/** A step at which rules are asked. */
export type Step = keyof StepFacts;

const PANEL_NUMBERS = [ask(panelComplete), ask(panelLargeEnough), ask(panelOdd), ask(outsideExpertsEnough)] as const;

/** Which rules are asked at which step, in the order in which their answers are shown. */
export const RULES_AT_STEP: { readonly [At in Step]: readonly AskedRule<StepFacts[At]>[] } = {
  register: [ask(classifiedKeptOut)],
  declare: [
    ask(projectWithinScope),
    ask(connectionsPlanned),
    ask(dataFormatsFollowed),
    ask(securityPlannedInStep),
    ask(declaredForNextYear),
    // The finance bureau needs the goals at the year's end; at declaration they may still be owed.
    ask(goalsComplete, 'warn'),
    ask(largeProjectArgued),
    ask(lastEvaluationShown),
    ask(classifiedKeptOut),
    ask(declarationComplete),
    ask(declaredSumsAgree),
    ask(classificationMarksChecked),
    ask(notDeclaredTwice),
  ],
  issuePreReviewLetter: [ask(preReviewComplete), ask(qualifiedGoalsComplete), ask(preReviewInTime)],
  exportFundingSummary: [ask(goalsComplete)],
  saveInclusionDraft: [ask(suggestedWithinReview)],
  submitInclusionDraft: [ask(inclusionDraftComplete), ask(suggestedWithinReview)],
  planPanel: PANEL_NUMBERS,
  formPanel: [...PANEL_NUMBERS, ask(expertsIndependent)],
  decideInclusionDraft: [ask(inclusionDraftDecided)],
};
