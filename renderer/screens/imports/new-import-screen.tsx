import Button from '@mui/material/Button';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { IMPORT_KINDS } from '../../../src/domain/imports/import-kinds.ts';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { ChooseFileStep } from './choose-file-step.tsx';
import { ChooseTableStep } from './choose-table-step.tsx';
import type { Draft } from './import-draft.ts';
import { IMPORT_STEPS } from './import-draft.ts';
import { MapColumnsStep } from './map-columns-step.tsx';
import { MarksNotice } from './marks-notice.tsx';
import { ReviewStep } from './review/review-step.tsx';
import { RunStep } from './run-step.tsx';

/** Takes a foreign table in: file, sheet and heads, columns, rows; written only at the end, all or nothing. */
export function NewImportScreen() {
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [done, setDone] = useState(false);
  const back = () => {
    setStep(step - 1);
  };
  const detail = draft && `${IMPORT_KINDS[draft.kind]}　${draft.fileName}　${String(draft.rows)} 行`;
  return (
    <ListScreen>
      <UnsavedGuard unsaved={draft !== null && !done} />
      <PageHeader
        title="导入表格"
        detail={detail ?? '逐行核对之后一次写入；任何一步都可以返回，写入之前不改动资料库。'}
      >
        <Button variant="outlined" component={Link} to="/imports">
          返回
        </Button>
      </PageHeader>
      <Stepper activeStep={step} sx={{ mb: 2 }} aria-label="导入步骤">
        {IMPORT_STEPS.map((label) => (
          <Step key={label}>
            <StepLabel>{label}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {draft && <MarksNotice marks={draft.marks} />}
      {step === 0 && (
        <ChooseFileStep
          onRead={(read) => {
            setDraft(read);
            setStep(1);
          }}
        />
      )}
      {step === 1 && draft && (
        <ChooseTableStep draft={draft} onChange={setDraft} onBack={back} onNext={() => setStep(2)} />
      )}
      {step === 2 && draft && (
        <MapColumnsStep
          // Another table has other columns.
          key={`${draft.id} ${String(draft.sheet)} ${String(draft.head.first)} ${String(draft.head.last)}`}
          draft={draft}
          onMapped={(mapping) => {
            setDraft({ ...draft, mapping });
            setStep(3);
          }}
          onBack={back}
        />
      )}
      {step === 3 && draft && <ReviewStep draft={draft} onBack={back} onNext={() => setStep(4)} />}
      {step === 4 && draft && (
        <RunStep
          draft={draft}
          onBack={back}
          onWritten={() => setDone(true)}
          onClose={() => void navigate('/imports')}
        />
      )}
    </ListScreen>
  );
}
