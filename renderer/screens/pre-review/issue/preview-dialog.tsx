import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { IsoDate } from '../../../../src/domain/dates.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PaperPreview } from '../../../components/paper-preview.tsx';
import { useAction } from '../../../components/use-action.ts';
import { EditedText } from '../../paper/edited-text.tsx';
import type { EditedBodyState } from '../../paper/use-body.ts';
import { useBodyPreview, useShownBody } from '../../paper/use-body.ts';
import { IssueConfirmDialog } from './issue-confirm-dialog.tsx';

interface PreviewDialogProps {
  readonly projectId: ProjectId;
  readonly projectName: string;
  readonly version: number;
  readonly issuedOn: IsoDate;
  readonly reasons: readonly { readonly ruleId: string; readonly reason: string }[];
  /** The text; what was edited stays when the dialog is closed. */
  readonly text: EditedBodyState;
  readonly onClose: () => void;
}

/** The letter's text to edit beside the page that will be printed, with the number that it would get; then it is issued. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { projectId, projectName, version, issuedOn, reasons, text, onClose } = props;
  const { running, error, run } = useAction();
  const { edited, setEdited } = text;
  const { shown, isShown } = useShownBody(text);
  const preview = useCall('preReviews.previewLetter', { projectId, issuedOn, body: shown });
  const plain = useCall('preReviews.previewLetter', { projectId, issuedOn, body: null });
  const [confirming, setConfirming] = useState(false);
  const { view, isSeen } = useBodyPreview(text, isShown, preview, plain);

  async function issue(): Promise<string> {
    try {
      const letter = { projectId, version, issuedOn, reasons, body: edited?.body ?? null };
      const document = await call('preReviews.issueLetter', letter);
      // At once, or the guard would take the issued text for unsaved.
      flushSync(() => {
        setEdited(null);
      });
      onClose();
      return `已出具 ${document.number ?? document.title}`;
    } finally {
      setConfirming(false);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={false}
      aria-labelledby="preview-title"
      slotProps={{ paper: { sx: { height: '94vh' } } }}
    >
      <DialogTitle id="preview-title">预审意见书预览{view ? `：${view.number ?? ''}` : ''}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column' }}>
        <ErrorNotice error={error ?? (view ? preview.error : null)} />
        {view ? (
          <Box
            sx={{
              flexGrow: 1,
              minHeight: 0,
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 6fr)' },
            }}
          >
            <Stack spacing={2} sx={{ overflowY: 'auto', pt: 1, order: { xs: 2, lg: 1 } }}>
              <EditedText view={view} error={preview.error} edited={edited} onEdit={setEdited} />
            </Stack>
            <Box sx={{ minHeight: '28rem', order: { xs: 1, lg: 2 } }}>
              <PaperPreview html={view.html} title={`预审意见书 ${view.number ?? ''}`} />
            </Box>
          </Box>
        ) : (
          <CallState error={preview.error} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>返回修改</Button>
        <Button
          variant="contained"
          disabled={!isSeen || running}
          onClick={() => {
            setConfirming(true);
          }}
        >
          出具预审意见书
        </Button>
      </DialogActions>
      {confirming && view && (
        <IssueConfirmDialog
          facts={[
            ['文号', view.number],
            ['项目', projectName],
            ['出具日期', formatChineseDate(issuedOn)],
            ...(edited === null ? [] : [['正文', '经修改，按修改后的正文登记'] as const]),
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
