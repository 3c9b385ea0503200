import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useNavigate } from 'react-router';
import type { PaperAbout } from '../../../src/contract/calls/paper-calls.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { DocumentKind } from '../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS, isWorkbook } from '../../../src/domain/glossary.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PaperPreview } from '../../components/paper-preview.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useAction } from '../../components/use-action.ts';
import { useStepDate } from '../../components/use-step-date.ts';
import { homeOf } from './paper-place.ts';
import { PaperText } from './paper-text.tsx';
import { useBodyPreview, useEditedBody, useShownBody } from './use-body.ts';

interface PaperDeskProps {
  readonly kind: DocumentKind;
  readonly about: PaperAbout;
  /** The paper that this one takes the place of. */
  readonly replaces: IssuedDocument | null;
}

/** Text and page side by side where there is room; a workbook is only looked at, so it gets most of it. */
function columnsFor(kind: DocumentKind): string {
  return isWorkbook(kind) ? 'minmax(0, 1fr) minmax(0, 4fr)' : 'minmax(0, 5fr) minmax(0, 6fr)';
}

/** The text to edit beside the page that will be printed, which follows the typing; then the paper is issued. */
export function PaperDesk({ kind, about, replaces }: PaperDeskProps) {
  const navigate = useNavigate();
  const [issuedOn, setIssuedOn] = useStepDate();
  const text = useEditedBody();
  const { edited, setEdited } = text;
  const { shown, isShown } = useShownBody(text);
  const [reason, setReason] = useState('');
  const [confirming, setConfirming] = useState(false);
  const { running, error, run, clearError } = useAction();
  const wanted = { kind, about, issuedOn: issuedOn ?? '' };
  const preview = useCall('papers.preview', { ...wanted, body: shown }, issuedOn !== null);
  const plain = useCall('papers.preview', { ...wanted, body: null }, issuedOn !== null);
  const { view, isSeen } = useBodyPreview(text, isShown, preview, plain);
  const label = DOCUMENT_KINDS[kind];
  const home = homeOf(kind, about);
  const ready = isSeen && issuedOn !== null && (replaces === null || reason.trim() !== '');

  async function issue(day: IsoDate): Promise<string> {
    try {
      const replaced = replaces && { id: replaces.id, reason };
      const document = await call('papers.issue', {
        kind,
        about,
        issuedOn: day,
        body: edited?.body ?? null,
        replaces: replaced,
      });
      // At once, or the guard would take the issued text for unsaved.
      flushSync(() => {
        setEdited(null);
      });
      await navigate(home.path);
      return `已出具 ${document.number ?? document.title}`;
    } finally {
      setConfirming(false);
    }
  }

  return (
    <>
      <PageHeader title={`出具${label}`} detail={view && (view.number ?? '不编文号')}>
        <Button component={Link} to={home.path}>
          {home.label}
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
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: columnsFor(kind) },
        }}
      >
        <PaperText
          view={view}
          error={preview.error}
          day={{ value: issuedOn, onChange: setIssuedOn }}
          edited={edited}
          onEdit={setEdited}
          replacing={replaces && { number: replaces.number, reason, onReason: setReason }}
        />
        <Box sx={{ position: 'sticky', top: 0, height: '80vh' }}>
          {view && <PaperPreview html={view.html} title={view.title} isSheet={isWorkbook(kind)} />}
        </Box>
      </Box>
      <UnsavedGuard unsaved={edited !== null} />
      <ConfirmDialog
        open={confirming}
        title={`出具${label}`}
        text={`${view?.title ?? ''}${view?.number ? `（${view.number}）` : ''}将登记入册并写入文书文件夹。${view?.number ? '出具后编号即被使用。' : ''}`}
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
