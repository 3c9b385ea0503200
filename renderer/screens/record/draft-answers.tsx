import Typography from '@mui/material/Typography';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { RuleAnswers } from '../../components/rule-answers.tsx';
import type { useWarningReasons } from '../../components/warning-reasons.tsx';
import { WarningReasons } from '../../components/warning-reasons.tsx';
import type { DraftCheck } from './use-draft-check.ts';

interface DraftAnswersProps {
  readonly check: DraftCheck;
  readonly warnings: ReturnType<typeof useWarningReasons>;
}

/** How the rules answer to what is typed; each warning asks for its reason. */
export function DraftAnswers({ check: { state, answers, error }, warnings }: DraftAnswersProps) {
  if (state === 'unread') {
    return <Typography color="textSecondary">各项填写完整后，这里显示各条款的检查结果。</Typography>;
  }
  return (
    <div aria-busy={state === 'asking'}>
      <ErrorNotice error={error} />
      <WarningReasons {...warnings} />
      <RuleAnswers answers={answers.filter(({ outcome }) => outcome !== 'warn')} />
    </div>
  );
}
