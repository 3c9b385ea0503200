import { useCallback, useState } from 'react';
import type { ProjectAnswers, RuleAnswerView } from '../../src/contract/shapes/rule-answer.ts';
import { mergedAnswers } from './project-answers.ts';
import { useAction } from './use-action.ts';
import { useWarningReasons } from './warning-reasons.tsx';

interface CheckedStep<Input> {
  /** How the rules answer for the step as a whole and for each project. */
  readonly check: (input: Input) => Promise<{
    readonly answers?: readonly RuleAnswerView[];
    readonly projects: readonly ProjectAnswers[];
  }>;
  /** Takes the step; answers what is told of it in passing. */
  readonly record: (input: Input, reasons: ReturnType<typeof useWarningReasons>['reasons']) => Promise<string>;
}

/**
 * A step over many projects: the rules are asked first; where one refuses, or a warning has no reason yet, the step
 * stops there and its answers are shown. Taken again with all reasons given, it is recorded.
 */
export function useCheckedStep<Input>({ check, record }: CheckedStep<Input>) {
  const [answers, setAnswers] = useState<readonly RuleAnswerView[]>([]);
  const reasons = useWarningReasons(answers);
  const { running, error, run, clearError } = useAction();

  function take(input: Input) {
    run(async () => {
      const found = await check(input);
      const all = [...(found.answers ?? []), ...mergedAnswers(found.projects)];
      const problems = all.filter(({ outcome }) => outcome === 'block' || outcome === 'warn');
      setAnswers(problems);
      const warned = [...new Set(problems.filter(({ outcome }) => outcome === 'warn').map(({ ruleId }) => ruleId))];
      const given = warned.map((ruleId) => ({ ruleId, reason: reasons.textOf(ruleId).trim() }));
      const stops = problems.some(({ outcome }) => outcome === 'block') || given.some(({ reason }) => reason === '');
      if (stops) return undefined;
      return record(input, given);
    });
  }

  /** Forgets the answers: what they were about was changed. */
  const reset = useCallback(() => {
    setAnswers([]);
    clearError();
  }, [clearError]);

  return {
    take,
    running,
    error,
    clearError,
    reasons,
    blocking: answers.filter(({ outcome }) => outcome === 'block'),
    reset,
  };
}
