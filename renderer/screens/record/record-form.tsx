import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Navigate } from 'react-router';
import type { RecordRow } from '../../../src/contract/calls/record-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { AttachmentPicker } from '../../components/attachments/attachment-picker.tsx';
import { FormTextField } from '../../components/form-text-field.tsx';
import { RecordFields } from '../../components/record-form/record-fields.tsx';
import { RecordFormContext } from '../../components/record-form/record-form-facts.ts';
import type { RecordValues, TypedFields } from '../../components/record-form/typed-fields.ts';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useSaveShortcut } from '../../components/use-save-shortcut.ts';
import { useWarningReasons } from '../../components/warning-reasons.tsx';
import { DraftAnswers } from './draft-answers.tsx';
import { KeepFault } from './keep-fault.tsx';
import { RecordActions } from './record-actions.tsx';
import { RecordFaults } from './record-faults.tsx';
import type { ReadRecord } from './record-shape.ts';
import { recordReader } from './record-shape.ts';
import { useDraftCheck } from './use-draft-check.ts';
import { useKeepRecord } from './use-keep-record.ts';
import { useTypedDraft } from './use-typed-draft.ts';

interface RecordFormProps {
  readonly projectId: ProjectId;
  readonly kind: RecordKind;
  readonly file: CallOutput<'records.file'>;
  /** What the form is filled in with at first. */
  readonly start: TypedFields;
  /** The record that this one takes the place of; null for a new one. */
  readonly corrects: RecordRow | null;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Typography variant="h2">{title}</Typography>
        {children}
      </Stack>
    </Paper>
  );
}

/** The form of one record: its fields, the papers it rests on, how the rules answer. */
export function RecordForm({ projectId, kind, file, start, corrects }: RecordFormProps) {
  const { fields, label } = definitionOf(kind);
  const correctsId = corrects?.holdsAs ?? null;
  const reader = useMemo(() => recordReader(kind, corrects !== null), [kind, corrects]);
  const form = useForm<RecordValues, unknown, ReadRecord>({
    resolver: reader.resolver,
    defaultValues: { fields: start, correctionReason: '' },
    mode: 'onTouched',
    // The summary takes the focus; it leads to each field.
    shouldFocusError: false,
  });
  const { isDirty } = form.formState;
  const [given] = useState<readonly Attachment[]>(corrects?.attachments ?? []);
  const [attachments, setAttachments] = useState(given);
  const draft = useTypedDraft(form, reader);
  const check = useDraftCheck(projectId, kind, draft, correctsId);
  const warnings = useWarningReasons(check.answers);
  const keeping = useKeepRecord({ projectId, kind, file, corrects: correctsId });
  const summary = useRef<HTMLDivElement>(null);
  const facts = useMemo(() => ({ kind, file, corrects: correctsId }), [kind, file, correctsId]);
  const unexplained = warnings.reasons.filter(({ reason }) => reason === '').length;

  function keep() {
    void form.handleSubmit(
      (record) => {
        keeping.keep(record, { reasons: warnings.reasons, attachmentIds: attachments.map(({ id }) => id) });
      },
      () => {
        // The summary is drawn with the faults, right after this.
        requestAnimationFrame(() => {
          summary.current?.scrollIntoView({ block: 'center' });
          summary.current?.focus({ preventScroll: true });
        });
      },
    )();
  }
  useSaveShortcut(keep);

  return (
    <FormProvider {...form}>
      <RecordFormContext value={facts}>
        <Stack
          component="form"
          noValidate
          spacing={2}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <RecordFaults ref={summary} fields={fields} />
          <KeepFault keeping={keeping} />
          <Part title={corrects === null ? '登记内容' : '更正后的内容'}>
            <RecordFields fields={fields} />
            {corrects !== null && (
              <FormTextField
                control={form.control}
                name="correctionReason"
                label="更正原因"
                required
                minRows={2}
                maxLength={500}
                hint="原记录保留在案，更正原因一并记入项目档案和审计记录"
              />
            )}
          </Part>
          <Part title="依据材料">
            <AttachmentPicker projectId={projectId} value={attachments} onChange={setAttachments} />
          </Part>
          <Part title="条款检查">
            <DraftAnswers check={check} warnings={warnings} />
          </Part>
          <RecordActions
            projectId={projectId}
            label={corrects === null ? label : '更正'}
            check={check}
            unexplained={unexplained}
            running={keeping.running}
            onKeep={keep}
          />
        </Stack>
      </RecordFormContext>
      <UnsavedGuard unsaved={(isDirty || attachments !== given) && !keeping.kept} />
      {keeping.kept && <Navigate to={`/projects/${String(projectId)}`} />}
    </FormProvider>
  );
}
