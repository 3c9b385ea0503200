import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { DateField } from '../../components/date-field.tsx';
import type { EditedTextProps } from './edited-text.tsx';
import { EditedText } from './edited-text.tsx';

interface PaperTextProps extends EditedTextProps {
  readonly day: { readonly value: IsoDate | null; readonly onChange: (day: IsoDate | null) => void };
  /** The paper that this one takes the place of, and why. */
  readonly replacing: {
    readonly number: string | null;
    readonly reason: string;
    readonly onReason: (reason: string) => void;
  } | null;
}

/** What is decided about a paper before it is issued: its day, its text, and why it is issued again. */
export function PaperText({ day, replacing, ...text }: PaperTextProps) {
  return (
    <Paper sx={{ p: 2 }}>
      <Stack spacing={2}>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <DateField label="出具日期" value={day.value} onChange={day.onChange} />
          {replacing && (
            <TextField
              label="重新出具的原因"
              required
              sx={{ flexGrow: 1 }}
              value={replacing.reason}
              helperText={`原文书${replacing.number ?? ''}将标为作废，文件和编号保留`}
              onChange={(event) => {
                replacing.onReason(event.target.value);
              }}
            />
          )}
        </Box>
        <EditedText {...text} />
      </Stack>
    </Paper>
  );
}
