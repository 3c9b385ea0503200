import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DocumentKind } from '../../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../../../src/domain/glossary.ts';
import { useCall } from '../../../client/use-call.ts';
import { useOpening } from '../../../client/use-opening.ts';
import type { LongCall } from '../../../client/use-long-call.ts';
import { useLongCall } from '../../../client/use-long-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ProgressNotice } from '../../../components/progress-notice.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { useStepDate } from '../../../components/use-step-date.ts';
import { BatchOutcome } from './batch-outcome.tsx';
import { isFound, placeOf, UnissuedTable } from './unissued-table.tsx';

interface KindSelectProps {
  readonly kinds: readonly { readonly kind: DocumentKind; readonly count: number }[];
  readonly value: DocumentKind;
  readonly disabled: boolean;
  readonly onChange: (kind: DocumentKind) => void;
}

function KindSelect({ kinds, value, disabled, onChange }: KindSelectProps) {
  return (
    <TextField
      select
      label="文书种类"
      value={value}
      disabled={disabled}
      sx={{ minWidth: '18rem' }}
      onChange={(event) => {
        onChange(event.target.value as DocumentKind);
      }}
    >
      {kinds.map(({ kind, count }) => (
        <MenuItem key={kind} value={kind}>
          {DOCUMENT_KINDS[kind]}（{count} 份待出具）
        </MenuItem>
      ))}
    </TextField>
  );
}

interface BatchFormProps {
  readonly kinds: KindSelectProps['kinds'];
  readonly issuing: LongCall<'papers.issueBatch'>;
  readonly onClose: () => void;
}

/** Which papers of one kind are issued, and on which day. */
function BatchForm({ kinds, issuing, onClose }: BatchFormProps) {
  const [chosenKind, setChosenKind] = useState<DocumentKind | null>(null);
  const kind = chosenKind ?? kinds[0]?.kind ?? 'reviewOpinion';
  const [issuedOn, setIssuedOn] = useStepDate();
  const [query, setQuery] = useState('');
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const { step } = issuing.state;
  // Each paper that is out changes the library: what waits is read again once the batch has ended.
  const { data: read, error, isPlaceholderData } = useCall('papers.unissuedOf', { kind }, step !== 'running');
  const data = isPlaceholderData ? undefined : read;
  const found = data?.rows.filter((row) => isFound(row, query)) ?? [];
  const chosen = found.filter((row) => row.missing.length === 0 && !unchosen.has(placeOf(row)));
  return (
    <>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          {step === 'done' ? (
            <BatchOutcome kind={kind} outcome={issuing.state.answer} />
          ) : (
            <>
              <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
                <KindSelect
                  kinds={kinds}
                  value={kind}
                  disabled={step === 'running'}
                  onChange={(next) => {
                    setChosenKind(next);
                    setUnchosen(new Set());
                  }}
                />
                <DateField label="出具日期" value={issuedOn} disabled={step === 'running'} onChange={setIssuedOn} />
                {step !== 'running' && <SearchField value={query} placeholder="项目、单位、会议" onChange={setQuery} />}
              </Box>
              {step === 'failed' && <ErrorNotice error={issuing.state.error} onClose={issuing.reset} />}
              {step === 'running' && (
                <ProgressNotice
                  progress={issuing.state.progress}
                  starting={`正在出具${DOCUMENT_KINDS[kind]}`}
                  onCancel={issuing.cancel}
                />
              )}
              {data ? (
                <UnissuedTable
                  label={`待出具的${DOCUMENT_KINDS[kind]}`}
                  rows={found}
                  read={data.rows.length}
                  total={data.total}
                  unchosen={unchosen}
                  disabled={step === 'running'}
                  onChange={setUnchosen}
                />
              ) : (
                <CallState error={error} />
              )}
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button disabled={step === 'running'} onClick={onClose}>
          {step === 'done' ? '关闭' : '取消'}
        </Button>
        {step !== 'done' && (
          <Button
            variant="contained"
            disabled={step === 'running' || chosen.length === 0 || issuedOn === null}
            onClick={() => {
              const items = chosen.map(({ projectId, recordId }) => ({ projectId, recordId }));
              void issuing.run({ kind, issuedOn: issuedOn ?? '', items });
            }}
          >
            出具 {chosen.length} 份
          </Button>
        )}
      </DialogActions>
    </>
  );
}

/** Issues papers of one kind for the projects whose records allow it and that have none yet. */
export function BatchDialog({ onClose }: { readonly onClose: () => void }) {
  // As it was when the dialog opened: the kinds do not go while the outcome is read.
  const { opened, error } = useOpening('papers.unissued', {});
  const kinds = opened?.kinds;
  const issuing = useLongCall('papers.issueBatch');
  const running = issuing.state.step === 'running';
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && !running && onClose()}
      fullWidth
      maxWidth="md"
      aria-labelledby="batch-title"
    >
      <DialogTitle id="batch-title">批量出具</DialogTitle>
      {kinds !== undefined && kinds.length > 0 ? (
        <BatchForm kinds={kinds} issuing={issuing} onClose={onClose} />
      ) : (
        <>
          <DialogContent>
            {kinds === undefined ? (
              <CallState error={error} />
            ) : (
              <Typography>没有待出具的文书：评审、采购、验收等记录都已出具了相应的文书，或还没有登记。</Typography>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>关闭</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
