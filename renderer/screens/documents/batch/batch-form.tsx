import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { DocumentKind } from '../../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../../../src/domain/glossary.ts';
import type { LongCall } from '../../../client/use-long-call.ts';
import { DateField } from '../../../components/date-field.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ProgressNotice } from '../../../components/progress-notice.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { useStepDate } from '../../../components/use-step-date.ts';
import { BatchChoice } from './batch-choice.tsx';
import { BatchOutcome } from './batch-outcome.tsx';
import { BatchRest } from './batch-rest.tsx';

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
  /** Another batch is put together after one that has ended. */
  readonly onContinue: () => void;
  readonly onClose: () => void;
}

/** Which papers of one kind are issued, and on which day; then what came of it. */
export function BatchForm({ kinds, issuing, onContinue, onClose }: BatchFormProps) {
  const [chosenKind, setChosenKind] = useState<DocumentKind | null>(null);
  const kind = kinds.find((each) => each.kind === chosenKind)?.kind ?? kinds[0]?.kind ?? 'reviewOpinion';
  const [issuedOn, setIssuedOn] = useStepDate();
  const [query, setQuery] = useState('');
  const { state } = issuing;
  const running = state.step === 'running';
  if (state.step === 'done') {
    return (
      <>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <BatchOutcome kind={kind} outcome={state.answer} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <BatchRest kind={kind} query={query} onContinue={onContinue} />
          <Button onClick={onClose}>关闭</Button>
        </DialogActions>
      </>
    );
  }
  return (
    <>
      <Stack spacing={2} sx={{ px: 3, pt: 1 }}>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <KindSelect kinds={kinds} value={kind} disabled={running} onChange={setChosenKind} />
          <DateField label="出具日期" value={issuedOn} disabled={running} onChange={setIssuedOn} />
          {!running && <SearchField value={query} placeholder="项目、单位、会议" onChange={setQuery} />}
        </Box>
        {state.step === 'failed' && <ErrorNotice error={state.error} onClose={issuing.reset} />}
        {state.step === 'running' && (
          <ProgressNotice
            progress={state.progress}
            starting={`正在出具${DOCUMENT_KINDS[kind]}`}
            onCancel={issuing.cancel}
          />
        )}
      </Stack>
      {/* What is chosen of one kind says nothing of another. */}
      <BatchChoice
        key={kind}
        kind={kind}
        query={query}
        running={running}
        ready={issuedOn !== null}
        onIssue={(items) => {
          void issuing.run({ kind, issuedOn: issuedOn ?? '', items });
        }}
        onClose={onClose}
      />
    </>
  );
}
