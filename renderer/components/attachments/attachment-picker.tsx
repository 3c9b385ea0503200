import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { ProgressNotice } from '../progress-notice.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { useAdding } from './use-adding.ts';

interface AttachmentPickerProps {
  readonly projectId: ProjectId;
  readonly value: readonly Attachment[];
  readonly onChange: (next: readonly Attachment[]) => void;
}

/** The files that a record in a form will rest on; the record names them once it is kept. */
export function AttachmentPicker({ projectId, value, onChange }: AttachmentPickerProps) {
  const adding = useAdding({ projectId, value, onChange });
  return (
    <Stack spacing={1}>
      <ErrorNotice error={adding.error} onClose={adding.clearError} />
      <AttachmentList
        attachments={value}
        removal={{
          disabled: adding.running,
          onRemove: ({ id }) => {
            onChange(value.filter((each) => each.id !== id));
          },
        }}
      />
      {adding.progress && (
        <ProgressNotice progress={adding.progress} starting="正在添加附件" onCancel={adding.cancel} />
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button variant="outlined" disabled={adding.running} onClick={adding.pick}>
          添加附件…
        </Button>
        <Typography variant="body2" color="textSecondary">
          可以多选，每个不超过 200 MB；加密存入资料库，原文件不动
        </Typography>
      </Stack>
    </Stack>
  );
}
