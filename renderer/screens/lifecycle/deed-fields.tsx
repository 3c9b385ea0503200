import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { DateField } from '../../components/date-field.tsx';

interface DeedFieldsProps {
  readonly dateLabel: string;
  readonly on: IsoDate | null;
  readonly onDate: (on: IsoDate | null) => void;
  readonly reasonLabel: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** When and why a project is split or merged. */
export function DeedFields({ dateLabel, on, onDate, reasonLabel, reason, onReason }: DeedFieldsProps) {
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
      <DateField label={dateLabel} value={on} onChange={onDate} />
      <TextField
        label={reasonLabel}
        required
        multiline
        sx={{ flex: '1 1 24rem' }}
        value={reason}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        onChange={(event) => {
          onReason(event.target.value);
        }}
      />
    </Stack>
  );
}
