import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { AttachmentState } from '../../../src/domain/attachment.ts';
import { ATTACHMENT_KINDS, attachmentKind, formatByteLength } from '../../../src/domain/attachment.ts';
import { ATTACHMENT_FAULTS } from './attachment-faults.ts';

interface AttachmentRowProps {
  readonly attachment: Attachment;
  /** Undefined until it is known. */
  readonly state: AttachmentState | undefined;
  /** What can be done with it. */
  readonly children: ReactNode;
}

function FaultMark({ state }: { readonly state: keyof typeof ATTACHMENT_FAULTS }) {
  const { label, advice } = ATTACHMENT_FAULTS[state];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
      <Chip size="small" color="error" label={label} />
      <Typography variant="body2" color="error">
        {advice}
      </Typography>
    </Box>
  );
}

/** What an attachment is called, of what kind and how large it is, and a mark when its bytes are not whole. */
export function AttachmentRow({ attachment: { originalName, byteLength }, state, children }: AttachmentRowProps) {
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, py: 0.75 }}>
      <Box sx={{ minWidth: 0, flex: '1 1 16rem' }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{originalName}</Typography>
        <Typography variant="body2" color="textSecondary">
          {ATTACHMENT_KINDS[attachmentKind(originalName)]}　{formatByteLength(byteLength)}
        </Typography>
        {state !== undefined && state !== 'intact' && <FaultMark state={state} />}
      </Box>
      {children}
    </Box>
  );
}
