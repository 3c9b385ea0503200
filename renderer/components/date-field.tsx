import TextField from '@mui/material/TextField';
import type { Ref } from 'react';
import { useState } from 'react';
import type { IsoDate } from '../../src/domain/dates.ts';
import { parseDate } from '../text/parse-date.ts';

export interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  /** Hears the date, null when what stands there is none, and what stands there. */
  readonly onChange: (value: IsoDate | null, typed: string) => void;
  /** What the page found wrong with the date; what cannot be read is told by the field itself. */
  readonly problem?: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onBlur?: () => void;
}

/** A date typed by hand in any usual form; told at once when it is no date, and written out when the field is left. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, problem, disabled = false, autoFocus = false, required = false } = props;
  // What is being typed, while it differs from the value.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value ?? '';
  const unreadable = typed !== null && typed.trim() !== '' && parseDate(typed) === undefined;
  const helperText = unreadable ? '请按 2026-09-28 的样式填写' : (problem ?? ' ');
  return (
    <TextField
      label={label}
      value={text}
      placeholder="如 2026-09-28"
      disabled={disabled}
      autoFocus={autoFocus}
      required={required}
      inputRef={props.inputRef}
      error={unreadable || problem !== undefined}
      helperText={helperText}
      sx={{ width: '11.5rem' }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseDate(event.target.value) ?? null, event.target.value);
      }}
      onBlur={() => {
        if (!unreadable) setTyped(null);
        props.onBlur?.();
      }}
    />
  );
}
