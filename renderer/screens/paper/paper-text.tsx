import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { useCall } from '../../client/use-call.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { CallState } from '../../components/call-state.tsx';
import { DateField } from '../../components/date-field.tsx';
import type { Body } from './body-editor.tsx';
import { BodyEditor, EditedNotice } from './body-editor.tsx';

interface PaperTextProps {
  readonly preview: ReturnType<typeof useCall<'papers.preview'>>;
  readonly day: { readonly value: IsoDate | null; readonly onChange: (day: IsoDate | null) => void };
  readonly edited: Body | null;
  readonly onEdit: (body: Body | null) => void;
  /** The paper that this one takes the place of, and why. */
  readonly replacing: {
    readonly number: string | null;
    readonly reason: string;
    readonly onReason: (reason: string) => void;
  } | null;
}

function Text({ preview, edited, onEdit }: Pick<PaperTextProps, 'preview' | 'edited' | 'onEdit'>) {
  if (!preview.data) return <CallState error={preview.error} />;
  const { generated } = preview.data;
  if (generated === null) {
    return <Typography color="text.secondary">工作簿按登记的内容生成，出具后用 Excel 或 WPS 打开、打印。</Typography>;
  }
  return (
    <>
      {edited !== null && (
        <EditedNotice
          generated={generated}
          body={edited}
          onReset={() => {
            onEdit(null);
          }}
        />
      )}
      <BodyEditor body={edited ?? generated} onChange={onEdit} />
    </>
  );
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
        <Text {...text} />
      </Stack>
    </Paper>
  );
}
