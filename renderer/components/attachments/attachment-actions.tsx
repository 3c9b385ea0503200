import { useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import { mayBeOpened } from '../../../src/domain/attachment.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useAction } from '../use-action.ts';

async function saveCopy({ id, originalName }: Attachment): Promise<string | void> {
  const target = await call('files.pickCopyTarget', { suggestedName: originalName });
  if (!target) return;
  const { fileName } = await call('attachments.saveCopy', { id, target: target.token });
  return `已保存副本 ${fileName}`;
}

async function restore({ id, originalName }: Attachment): Promise<string | void> {
  const [original] = (await call('files.pickAttachments', { many: false })).files;
  if (!original) return;
  await call('attachments.restore', { id, file: original.token });
  return `已补回 ${originalName}`;
}

interface AttachmentActionsProps {
  readonly attachment: Attachment;
  /** Its kept bytes are missing or altered. */
  readonly isFaulty: boolean;
}

/**
 * Opens an attachment read-only, or writes it out; what is no document, table or picture is only written out. One whose
 * bytes are not whole can only be put back from its original.
 */
export function AttachmentActions({ attachment, isFaulty }: AttachmentActionsProps) {
  const { id, originalName } = attachment;
  const queries = useQueryClient();
  const { running, error, run, clearError } = useAction();

  function act(action: () => Promise<string | void>) {
    run(async () => {
      try {
        return await action();
      } catch (failure) {
        // The file may have been found missing or altered just now.
        void queries.invalidateQueries({ queryKey: ['attachments.list'] });
        throw failure;
      }
    });
  }

  const button = (label: string, title: string, action: () => Promise<string | void>) => (
    <Button
      size="small"
      variant="outlined"
      disabled={running}
      aria-label={`${label}：${originalName}`}
      title={title}
      onClick={() => {
        act(action);
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {isFaulty && button('补回原件', '选择添加时的那一份文件，核对内容相同后放回资料库', () => restore(attachment))}
        {!isFaulty &&
          mayBeOpened(originalName) &&
          button(
            '打开',
            '打开只读副本；退出程序时副本自动清除',
            async () => void (await call('attachments.open', { id })),
          )}
        {!isFaulty && button('另存副本', '另存的副本不再加密，会记入审计记录', () => saveCopy(attachment))}
      </Box>
      {error !== null && (
        <Box sx={{ flexBasis: '100%', mt: 1 }}>
          <ErrorNotice error={error} onClose={clearError} />
        </Box>
      )}
    </>
  );
}
