import { ErrorNotice } from './error-notice.tsx';
import { RuleAnswers } from './rule-answers.tsx';
import type { useCheckedStep } from './use-checked-step.ts';
import { WarningReasons } from './warning-reasons.tsx';

type Step = Pick<ReturnType<typeof useCheckedStep<never>>, 'error' | 'clearError' | 'blocking' | 'reasons'>;

/** What keeps a step over many projects from being taken, and where reasons are given for warnings. */
export function CheckedStepAnswers({ step: { error, clearError, blocking, reasons } }: { readonly step: Step }) {
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      {blocking.length > 0 && <RuleAnswers answers={blocking} />}
      <WarningReasons {...reasons} />
    </>
  );
}
