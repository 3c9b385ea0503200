import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { DocumentActions } from '../../components/document-actions.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { yuan } from '../../components/yuan.ts';
import type { useSummaryExport } from './use-summary-export.ts';

/** How an export goes, and what can be done with the workbook that it wrote. */
export function ExportPanel({ state, cancel, reset }: ReturnType<typeof useSummaryExport>) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'running': {
      const { progress } = state;
      const share = progress?.total ? (100 * progress.done) / progress.total : null;
      return (
        <Alert
          severity="info"
          action={
            <Button color="inherit" onClick={cancel}>
              取消
            </Button>
          }
        >
          <Typography>{progress?.label ?? '正在生成资金汇总表'}</Typography>
          <Box sx={{ width: '20rem', maxWidth: '100%', mt: 1 }}>
            <LinearProgress
              aria-label="生成进度"
              {...(share === null ? {} : { variant: 'determinate', value: share })}
            />
          </Box>
        </Alert>
      );
    }
    case 'failed':
      return <ErrorNotice error={state.error} onClose={reset} />;
    case 'done': {
      const { document, rows, totalAmount } = state.summary;
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
