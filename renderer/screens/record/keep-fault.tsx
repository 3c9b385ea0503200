import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { ErrorNotice } from '../../components/error-notice.tsx';
import type { useKeepRecord } from './use-keep-record.ts';

/** Why the record was not kept; where the file had moved on, the way to go on from it. */
export function KeepFault({ keeping }: { readonly keeping: ReturnType<typeof useKeepRecord> }) {
  const { error, isStale, takeLatest, clearError } = keeping;
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      {isStale && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" onClick={takeLatest}>
              载入最新情况
            </Button>
          }
        >
          填写期间项目已有变化。载入后已填写的内容保留，请核对条款检查结果，再次登记。
        </Alert>
      )}
    </>
  );
}
