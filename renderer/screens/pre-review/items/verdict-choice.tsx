import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { KeyboardEvent } from 'react';
import type { Verdict } from '../../../../src/domain/glossary.ts';
import { keysOf, VERDICTS } from '../../../../src/domain/glossary.ts';

interface VerdictChoiceProps {
  readonly labelledBy: string;
  readonly verdict: Verdict | null;
  readonly onChoose: (verdict: Verdict) => void;
}

const VERDICT_KEYS = keysOf(VERDICTS);

/** The verdict on one item, by mouse, arrows or the keys 1–4. */
export function VerdictChoice({ labelledBy, verdict, onChoose }: VerdictChoiceProps) {
  function onKeyDown(event: KeyboardEvent) {
    const chosen = event.ctrlKey || event.altKey ? undefined : VERDICT_KEYS[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen);
  }
  return (
    <RadioGroup
      row
      aria-labelledby={labelledBy}
      value={verdict ?? ''}
      onChange={(_event, value) => {
        onChoose(value as Verdict);
      }}
      onKeyDown={onKeyDown}
    >
      {VERDICT_KEYS.map((key, index) => (
        <FormControlLabel
          key={key}
          value={key}
          control={<Radio size="small" />}
          label={`${String(index + 1)} ${VERDICTS[key]}`}
          slotProps={{ typography: { sx: { whiteSpace: 'nowrap' } } }}
        />
      ))}
    </RadioGroup>
  );
}
