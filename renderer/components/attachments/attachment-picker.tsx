import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { AttachmentFacts } from './attachment-facts.tsx';

interface AttachmentPickerProps {
  readonly projectId: ProjectId;
  readonly value: readonly Attachment[];
  readonly onChange: (next: readonly Attachment[]) => void;
}

/** The files that a record in a form will rest on. */
export function AttachmentPicker({ value, onChange }: AttachmentPickerProps) {
  return (
    <Box component="ul" aria-label="附件" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {value.map((attachment) => (
        <Box component="li" key={attachment.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}>
          <AttachmentFacts attachment={attachment} />
          <Button
            size="small"
            aria-label={`移除：${attachment.originalName}`}
            onClick={() => {
              onChange(value.filter(({ id }) => id !== attachment.id));
            }}
          >
            移除
          </Button>
        </Box>
      ))}
    </Box>
  );
}
