import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { AttachmentState } from '../../../src/domain/attachment.ts';
import { AttachmentActions } from './attachment-actions.tsx';
import { AttachmentRow } from './attachment-row.tsx';
import { useAttachmentStates } from './use-attachment-states.ts';

interface AttachmentListProps {
  readonly attachments: readonly Attachment[];
  /** How one is taken out of a form; a record that is on file keeps its own. */
  readonly removal?: { readonly disabled: boolean; readonly onRemove: (attachment: Attachment) => void };
}

function isFaulty(state: AttachmentState | undefined): boolean {
  return state !== undefined && state !== 'intact';
}

/** The files that a record rests on: opened read-only, copied out, marked when their bytes are not whole. */
export function AttachmentList({ attachments, removal }: AttachmentListProps) {
  const states = useAttachmentStates(attachments);
  if (attachments.length === 0) return null;
  return (
    <Box component="ul" aria-label="附件" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {attachments.map((attachment) => (
        <AttachmentRow key={attachment.id} attachment={attachment} state={states.get(attachment.id)}>
          <AttachmentActions attachment={attachment} isFaulty={isFaulty(states.get(attachment.id))} />
          {removal && (
            <Button
              size="small"
              color="inherit"
              disabled={removal.disabled}
              aria-label={`移除：${attachment.originalName}`}
              onClick={() => {
                removal.onRemove(attachment);
              }}
            >
              移除
            </Button>
          )}
        </AttachmentRow>
      ))}
    </Box>
  );
}
