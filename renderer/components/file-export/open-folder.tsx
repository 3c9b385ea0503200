import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FileToken } from '../../../src/domain/ids.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useAction } from '../use-action.ts';

/** The way to a folder that something was just written into. */
export function OpenFolder({ token }: { readonly token: FileToken }) {
  const { running, error, run, clearError } = useAction();
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Box sx={{ mt: 1 }}>
        <Button
          size="small"
          variant="outlined"
          disabled={running}
          onClick={() => run(async () => void (await call('files.openFolder', { token })))}
        >
          打开文件夹
        </Button>
      </Box>
    </>
  );
}
