import type { Finding, RuleKind } from './rule.ts';
import type { AskedRule, Step, StepFacts } from './rules-at-step.ts';
import { RULES_AT_STEP } from './rules-at-step.ts';

/** How one rule answers at one step; feeds screens, papers and the audit alike. */
export interface RuleAnswer {
  readonly ruleId: string;
  readonly title: string;
  readonly article: string;
  readonly sentence: string;
  readonly outcome: 'pass' | 'notApplicable' | RuleKind;
  /** What was found; empty on a plain pass. */
  readonly finding: string;
  /** What would satisfy the rule; empty unless it failed. */
  readonly remedy: string;
}

function wording(finding: Finding, kind: RuleKind): Pick<RuleAnswer, 'outcome' | 'finding' | 'remedy'> {
  switch (finding.result) {
    case 'pass':
      return { outcome: 'pass', finding: '', remedy: '' };
    case 'notApplicable':
      return { outcome: 'notApplicable', finding: finding.finding, remedy: '' };
    case 'fail':
      return { outcome: kind, finding: finding.finding, remedy: finding.remedy };
  }
}

/** Asks every rule of a step, in the step's order. */
export function answerRules<At extends Step>(step: At, facts: StepFacts[At]): RuleAnswer[] {
  const asked: readonly AskedRule<StepFacts[At]>[] = RULES_AT_STEP[step];
  return asked.map(({ rule, kind }) => ({
    ruleId: rule.id,
    title: rule.title,
    article: rule.article,
    sentence: rule.sentence,
    ...wording(rule.check(facts), kind),
  }));
}
