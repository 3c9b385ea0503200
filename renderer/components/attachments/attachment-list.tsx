import Box from '@mui/material/Box';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import { AttachmentFacts } from './attachment-facts.tsx';

/** The files that a record rests on. */
export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <Box component="ul" aria-label="附件" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {attachments.map((attachment) => (
        <Box component="li" key={attachment.id} sx={{ display: 'flex', py: 0.5 }}>
          <AttachmentFacts attachment={attachment} />
        </Box>
      ))}
    </Box>
  );
}
