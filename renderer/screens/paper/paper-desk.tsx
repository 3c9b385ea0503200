import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { DocumentKind } from '../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../../src/domain/glossary.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PaperPreview } from '../../components/paper-preview.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useAction } from '../../components/use-action.ts';
import { useStepDate } from '../../components/use-step-date.ts';
import type { Body } from './body-editor.tsx';
import { BodyEditor, EditedNotice } from './body-editor.tsx';

interface PaperDeskProps {
  readonly projectId: ProjectId;
  readonly kind: DocumentKind;
  readonly recordId: RecordId;
  /** The paper that this one takes the place of. */
  readonly replaces: IssuedDocument | null;
}

/** The text to edit beside the page that will be printed, which follows the typing; then the paper is issued. */
export function PaperDesk({ projectId, kind, recordId, replaces }: PaperDeskProps) {
  const navigate = useNavigate();
  const [issuedOn, setIssuedOn] = useStepDate();
  const [edited, setEdited] = useState<Body | null>(null);
  const [reason, setReason] = useState('');
  const [confirming, setConfirming] = useState(false);
  const { running, error, run, clearError } = useAction();
  // The page may lag behind the typing, never the typing behind the page.
  const body = useDeferredValue(edited);
  const wanted = { projectId, kind, recordId, issuedOn: issuedOn ?? '', body };
  const preview = useCall('papers.preview', wanted, issuedOn !== null);
  const label = DOCUMENT_KINDS[kind];
  const place = `/projects/${String(projectId)}`;
  const ready = preview.data && !preview.error && issuedOn !== null && (replaces === null || reason.trim() !== '');

  async function issue(day: IsoDate): Promise<string> {
    try {
      const replaced = replaces && { id: replaces.id, reason };
      const paper = { projectId, kind, recordId, issuedOn: day, body: edited, replaces: replaced };
      const document = await call('papers.issue', paper);
      setEdited(null);
      await navigate(place);
      return `已出具 ${document.number ?? document.title}`;
    } finally {
      setConfirming(false);
    }
  }

  return (
    <>
      <PageHeader title={`出具${label}`} detail={preview.data?.number ?? '不编文号'}>
        <Button component={Link} to={place}>
          返回项目
        </Button>
        <Button
          variant="contained"
          disabled={!ready || running}
          onClick={() => {
            setConfirming(true);
          }}
        >
          出具{label}
        </Button>
      </PageHeader>
      <ErrorNotice error={error ?? preview.error} onClose={clearError} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 6fr)' },
        }}
      >
        <Paper sx={{ p: 2 }}>
          <Stack spacing={2}>
            <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
              <DateField label="出具日期" value={issuedOn} onChange={setIssuedOn} />
              {replaces && (
                <TextField
                  label="重新出具的原因"
                  required
                  sx={{ flexGrow: 1 }}
                  value={reason}
                  helperText={`原文书${replaces.number ?? ''}将标为作废，文件和编号保留`}
                  onChange={(event) => {
                    setReason(event.target.value);
                  }}
                />
              )}
            </Box>
            {preview.data ? (
              <>
                {edited !== null && (
                  <EditedNotice
                    generated={preview.data.generated}
                    body={edited}
                    onReset={() => {
                      setEdited(null);
                    }}
                  />
                )}
                <BodyEditor body={edited ?? preview.data.generated} onChange={setEdited} />
              </>
            ) : (
              <CallState error={preview.error} />
            )}
          </Stack>
        </Paper>
        <Box sx={{ position: 'sticky', top: 0, height: '80vh' }}>
          {preview.data && <PaperPreview html={preview.data.html} title={preview.data.title} />}
        </Box>
      </Box>
      <UnsavedGuard unsaved={edited !== null} />
      <ConfirmDialog
        open={confirming}
        title={`出具${label}`}
        text={`${preview.data?.title ?? ''}${preview.data?.number ? `（${preview.data.number}）` : ''}将登记入册并写入文书文件夹。${preview.data?.number ? '出具后编号即被使用。' : ''}`}
        confirmLabel="确认出具"
        cancelLabel="再看看"
        onConfirm={() => {
          if (issuedOn !== null) run(() => issue(issuedOn));
        }}
        onCancel={() => {
          setConfirming(false);
        }}
      />
    </>
  );
}
