import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { InvitationView } from '../../../../src/contract/shapes/meeting.ts';
import { invitationText } from '../../../../src/domain/experts/invitation-text.ts';
import { useCall } from '../../../client/use-call.ts';

interface InvitationDialogProps {
  readonly desk: CallOutput<'meetings.desk'>;
  readonly invited: readonly InvitationView[];
  readonly onClose: () => void;
}

/** The notices to those who are to come, to be copied into a message or read out. */
export function InvitationDialog({ desk, invited, onClose }: InvitationDialogProps) {
  const { data } = useCall('settings.get', {});
  const titleId = useId();
  const { title, meetingOn, place } = desk.meeting;
  const officeName = data?.settings.officeName ?? '';
  const projects = desk.projects.map(({ name }) => name);
  const text = invited
    .map(({ name }) => invitationText({ officeName, title, meetingOn, place, projects, name }))
    .join('\n\n');
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={titleId} onClose={onClose}>
      <DialogTitle id={titleId}>邀请通知</DialogTitle>
      <DialogContent>
        <TextField
          multiline
          fullWidth
          maxRows={18}
          label="通知文字"
          value={text}
          helperText="点一下即全部选中，按 Ctrl+C 复制到短信、协同办公或 Word"
          slotProps={{ htmlInput: { readOnly: true } }}
          sx={{ mt: 1 }}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          关闭
        </Button>
      </DialogActions>
    </Dialog>
  );
}
