import Button from '@mui/material/Button';
import { call } from '../client/call.ts';
import { ErrorNotice } from './error-notice.tsx';
import { useAction } from './use-action.ts';

/** The way to the invented library; the page begins anew on it. */
export function OpenSampleButton() {
  const { running, error, run, clearError } = useAction();
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Button
        variant="outlined"
        disabled={running}
        onClick={() => {
          run(async () => {
            await call('library.openSample', {});
          });
        }}
      >
        {running ? '正在打开示例资料库…' : '打开示例资料库'}
      </Button>
    </>
  );
}
