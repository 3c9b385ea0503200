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

/** Opens an attachment read-only, or writes it out. What is no document, table or picture is only written out. */
export function AttachmentActions({ attachment }: { readonly attachment: Attachment }) {
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

  return (
    <>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {mayBeOpened(originalName) && (
          <Button
            size="small"
            variant="outlined"
            disabled={running}
            aria-label={`打开：${originalName}`}
            title="打开只读副本；退出程序时副本自动清除"
            onClick={() => {
              act(async () => void (await call('attachments.open', { id })));
            }}
          >
            打开
          </Button>
        )}
        <Button
          size="small"
          variant="outlined"
          disabled={running}
          aria-label={`另存副本：${originalName}`}
          title="另存的副本不再加密，会记入审计记录"
          onClick={() => {
            act(() => saveCopy(attachment));
          }}
        >
          另存副本
        </Button>
      </Box>
      {error !== null && (
        <Box sx={{ flexBasis: '100%', mt: 1 }}>
          <ErrorNotice error={error} onClose={clearError} />
        </Box>
      )}
    </>
  );
}
