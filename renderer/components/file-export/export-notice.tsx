import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { ProgressNotice } from '../progress-notice.tsx';
import { useAction } from '../use-action.ts';
import type { FileExport, useFileExport } from './use-file-export.ts';

/** Packages are read on the other machine; no program here opens one by a click. */
const OPENS_NOWHERE = /\.gsjh$/;

function WrittenFile({ token, fileName }: { readonly token: FileToken; readonly fileName: string }) {
  const { running, error, run, clearError } = useAction();
  const button = (label: string, action: () => Promise<unknown>) => (
    <Button
      size="small"
      variant="outlined"
      disabled={running}
      aria-label={`${label}：${fileName}`}
      onClick={() => run(async () => void (await action()))}
    >
      {label}
    </Button>
  );
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        {!OPENS_NOWHERE.test(fileName) && button('打开', () => call('files.open', { token }))}
        {button('在文件夹中显示', () => call('files.showInFolder', { token }))}
      </Box>
    </>
  );
}

interface ExportNoticeProps<Name extends FileExport> {
  readonly exporting: ReturnType<typeof useFileExport<Name>>;
  /** What is said until it is heard how far the work is. */
  readonly starting: string;
  /** What was written, in a sentence. */
  readonly written: (answer: CallOutput<Name>) => string;
}

/** How an export goes, and what can be done with the file that it wrote. */
export function ExportNotice<Name extends FileExport>({ exporting, starting, written }: ExportNoticeProps<Name>) {
  const { state, target, cancel, reset } = exporting;
  switch (state.step) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Box sx={{ mb: 1.5 }}>
          <ProgressNotice progress={state.progress} starting={starting} onCancel={cancel} />
        </Box>
      );
    case 'failed':
      return <ErrorNotice error={state.error} onClose={reset} />;
    case 'done':
      return (
        <Alert severity="success" onClose={reset} sx={{ mb: 1.5 }}>
          <AlertTitle>{written(state.answer)}</AlertTitle>
          {target !== null && <WrittenFile token={target} fileName={state.answer.fileName} />}
        </Alert>
      );
  }
}
