import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

const SHOWN_NOTES = 10;

interface PasteNotesProps {
  readonly pastedRows: number;
  readonly notes: readonly string[];
  readonly action?: ReactNode;
}

/** What a paste did, and what of it the reviewer should look at. */
export function PasteNotes({ pastedRows, notes, action }: PasteNotesProps) {
  return (
    <Alert severity={notes.length > 0 ? 'warning' : 'success'} action={action}>
      已粘贴 {pastedRows} 行，可按“撤销”恢复。
      {notes.slice(0, SHOWN_NOTES).map((note) => (
        <Typography key={note} variant="body2">
          {note}
        </Typography>
      ))}
      {notes.length > SHOWN_NOTES && <Typography variant="body2">……共 {notes.length} 处。</Typography>}
    </Alert>
  );
}
