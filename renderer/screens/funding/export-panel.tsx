import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import type { LongCall } from '../../client/use-long-call.ts';
import { DocumentActions } from '../../components/document-actions.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ProgressNotice } from '../../components/progress-notice.tsx';
import { yuan } from '../../components/yuan.ts';

/** How an export goes, and what can be done with the workbook that it wrote. */
export function ExportPanel({ state, cancel, reset }: LongCall<'funding.exportSummary'>) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'running':
      return <ProgressNotice progress={state.progress} starting="正在生成资金汇总表" onCancel={cancel} />;
    case 'failed':
      return <ErrorNotice error={state.error} onClose={reset} />;
    case 'done': {
      const { document, rows, totalAmount } = state.answer;
      return (
        <Alert severity="success" onClose={reset}>
          <AlertTitle>已生成并登记《{document.title}》</AlertTitle>
          <Typography sx={{ mb: 1 }}>
            {rows} 个项目，合计 {yuan(totalAmount)}。文件在文书文件夹的“{document.fileName}”。
          </Typography>
          <DocumentActions document={document} />
        </Alert>
      );
    }
  }
}
