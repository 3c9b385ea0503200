import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { IsoDate } from '../../../../src/domain/dates.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PaperPreview } from '../../../components/paper-preview.tsx';
import { useAction } from '../../../components/use-action.ts';
import { IssueConfirmDialog } from './issue-confirm-dialog.tsx';

interface PreviewDialogProps {
  readonly projectId: ProjectId;
  readonly projectName: string;
  readonly version: number;
  readonly issuedOn: IsoDate;
  readonly reasons: readonly { readonly ruleId: string; readonly reason: string }[];
  readonly onClose: () => void;
}

/** The letter as it will be printed, with the number that it would get; then it is issued. */
export function PreviewDialog({ projectId, projectName, version, issuedOn, reasons, onClose }: PreviewDialogProps) {
  const { running, error, run } = useAction();
  const preview = useCall('preReviews.previewLetter', { projectId, issuedOn });
  const [confirming, setConfirming] = useState(false);

  async function issue(): Promise<string> {
    try {
      const document = await call('preReviews.issueLetter', { projectId, version, issuedOn, reasons });
      onClose();
      return `已出具 ${document.number ?? document.title}`;
    } finally {
      setConfirming(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="preview-title">
      <DialogTitle id="preview-title">预审意见书预览{preview.data ? `：${preview.data.number}` : ''}</DialogTitle>
      <DialogContent sx={{ height: '75vh' }}>
        <ErrorNotice error={error} />
        {preview.data ? (
          <PaperPreview html={preview.data.html} title={`预审意见书 ${preview.data.number}`} />
        ) : (
          <CallState error={preview.error} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>返回修改</Button>
        <Button
          variant="contained"
          disabled={!preview.data || running}
          onClick={() => {
            setConfirming(true);
          }}
        >
          出具预审意见书
        </Button>
      </DialogActions>
      {confirming && preview.data && (
        <IssueConfirmDialog
          facts={[
            ['文号', preview.data.number],
            ['项目', projectName],
            ['出具日期', formatChineseDate(issuedOn)],
          ]}
          issuing={running}
          onIssue={() => {
            run(issue);
          }}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </Dialog>
  );
}
