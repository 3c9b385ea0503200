import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

const EARLIEST_YEAR = 2000;
export const LATEST_YEAR = 2199;

/** Whether a calendar can be kept for the year. */
export function isCalendarYear(year: number): boolean {
  return Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** Goes to a year that has no tab. */
export function OtherYear({ onYear }: { readonly onYear: (year: number) => void }) {
  const [text, setText] = useState('');
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  const isYear = isCalendarYear(year);
  return (
    <Stack
      component="form"
      direction="row"
      sx={{ gap: 0.5 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isYear) return;
        onYear(year);
        setText('');
      }}
    >
      <TextField
        label="其他年度"
        value={text}
        sx={{ width: '7rem' }}
        slotProps={{ htmlInput: { maxLength: 4, inputMode: 'numeric' } }}
        onChange={(event) => {
          setText(event.target.value.normalize('NFKC').trim());
        }}
      />
      <Button type="submit" disabled={!isYear}>
        打开
      </Button>
    </Stack>
  );
}
