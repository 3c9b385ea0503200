import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import { ATTACHMENT_KINDS, attachmentKind, formatByteLength } from '../../../src/domain/attachment.ts';

/** What an attachment is called, of what kind and how large it is. */
export function AttachmentFacts({ attachment }: { readonly attachment: Attachment }) {
  const { originalName, byteLength } = attachment;
  return (
    <Box sx={{ minWidth: 0, flex: '1 1 14rem' }}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{originalName}</Typography>
      <Typography variant="body2" color="text.secondary">
        {ATTACHMENT_KINDS[attachmentKind(originalName)]}　{formatByteLength(byteLength)}
      </Typography>
    </Box>
  );
}
