import { isoDate } from '../../../src/domain/dates.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import type { RuleAnswer } from '../../../src/rules/answer-rules.ts';
import { answerRules } from '../../../src/rules/answer-rules.ts';
import type { StepFacts } from '../../../src/rules/rules-at-step.ts';
import { sampleContent } from '../sample-content.ts';

/** How the rules answer when the sample declaration, with some of it changed, is declared on 28 September 2026. */
export function declarationAnswers(
  content: Partial<ProjectContent> = {},
  facts: Partial<StepFacts['declare']> = {},
): RuleAnswer[] {
  return answerRules('declare', {
    content: sampleContent(content),
    unitKind: 'bureau',
    stepDate: isoDate('2026-09-28'),
    policy: DEFAULT_POLICY,
    lastEvaluation: () => null,
    similarProjects: () => [],
    ...facts,
  });
}

/** The same, asked rule by rule. */
export function declaring(content: Partial<ProjectContent> = {}, facts: Partial<StepFacts['declare']> = {}) {
  const answers = declarationAnswers(content, facts);
  return (ruleId: string) => answers.find((answer) => answer.ruleId === ruleId);
}
