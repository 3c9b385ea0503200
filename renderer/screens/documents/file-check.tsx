import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';

type FileState = CallOutput<'documents.verify'>['state'];

const STATES: Readonly<Record<FileState, { severity: 'success' | 'error' | 'warning'; text: string }>> = {
  intact: { severity: 'success', text: '文件与登记一致。' },
  altered: {
    severity: 'error',
    text: '文件在登记后被改动过，与登记的内容不一致；资料库内保存的原件未变，可用“另存副本”取得。',
  },
  missing: { severity: 'warning', text: '文书文件夹中没有这个文件；资料库内保存有原件，可以恢复。' },
};

/** Whether the file in the papers folder is still the one that was registered; a lost one is written again. */
export function FileCheck({ document }: { readonly document: IssuedDocument }) {
  const check = useCall('documents.verify', { id: document.id }, true, true);
  const { running, error, run, clearError } = useAction();
  if (!check.data) return <CallState error={check.error} />;
  const { severity, text } = STATES[check.data.state];
  const isMissing = check.data.state === 'missing';
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Alert
        severity={severity}
        action={
          <Button
            color="inherit"
            disabled={running}
            onClick={() => {
              run(async () => {
                if (isMissing) await call('documents.restoreFile', { id: document.id });
                await check.refetch();
                return isMissing ? '已恢复文件' : '已重新核验';
              });
            }}
          >
            {isMissing ? '恢复文件' : '重新核验'}
          </Button>
        }
      >
        {text}
      </Alert>
    </>
  );
}
