import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { RuleAnswerView } from '../../src/contract/shapes/rule-answer.ts';
import { RuleAnswer } from './rule-answers.tsx';

/** Reasons by rule, and whether every warning among the answers has one. */
export function useWarningReasons(answers: readonly RuleAnswerView[]) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const warnings = answers.filter(({ outcome }) => outcome === 'warn');
  const reasons = warnings.map(({ ruleId }) => ({ ruleId, reason: (texts[ruleId] ?? '').trim() }));
  return {
    warnings,
    reasons,
    complete: reasons.every(({ reason }) => reason !== ''),
    textOf: (ruleId: string) => texts[ruleId] ?? '',
    setText: (ruleId: string, text: string) => {
      setTexts((before) => ({ ...before, [ruleId]: text }));
    },
  };
}

/** Each warning with a field for the reason to go on; the reasons go to the project's file and the audit. */
export function WarningReasons({ warnings, textOf, setText }: ReturnType<typeof useWarningReasons>) {
  return (
    <>
      {warnings.map((answer) => (
        <Box key={answer.ruleId} sx={{ mb: 1.5 }}>
          <RuleAnswer answer={answer} />
          <TextField
            label={`继续办理的理由（${answer.title}）`}
            fullWidth
            required
            multiline
            sx={{ mt: 1 }}
            value={textOf(answer.ruleId)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
            onChange={(event) => {
              setText(answer.ruleId, event.target.value);
            }}
          />
        </Box>
      ))}
    </>
  );
}
