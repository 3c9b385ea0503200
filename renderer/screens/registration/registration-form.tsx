import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Navigate } from 'react-router';
import type { ProjectContentInput } from '../../../src/contract/shapes/project.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useSaveShortcut } from '../../components/use-save-shortcut.ts';
import { IntakeDialogs } from './intake/intake-dialogs.tsx';
import { useWorkbookIntake } from './intake/use-workbook-intake.ts';
import type { ReadableReading } from './intake/workbook-reading.ts';
import { registrationResolver } from './model/registration-resolver.ts';
import type { RegistrationValues } from './model/registration-values.ts';
import type { SavedProject } from './model/use-saving.ts';
import { useSaving } from './model/use-saving.ts';
import { valuesFromContent } from './model/values-from-content.ts';
import { RegistrationActions } from './registration-actions.tsx';
import { RegistrationHeader } from './registration-header.tsx';
import { BasicsSection } from './sections/basics-section.tsx';
import { ContactSection } from './sections/contact-section.tsx';
import { ContentSection } from './sections/content-section.tsx';
import { FaultSummary } from './sections/fault-summary.tsx';
import { FundsSection } from './sections/funds-section.tsx';
import { SchemeSection } from './sections/scheme-section.tsx';
import { SectionNavigator } from './sections/section-navigator.tsx';
import { SecuritySection } from './sections/security-section.tsx';
import { CatalogueSection, GoalsSection, PapersSection } from './sections/table-sections.tsx';

interface RegistrationFormProps {
  readonly start: RegistrationValues;
  readonly project: (SavedProject & { readonly maskedPhone: string }) | null;
  /** The reviewer came to read a workbook in. */
  readonly fromWorkbook: boolean;
  /** The first save made a project. */
  readonly onMade?: (id: ProjectId) => void;
}

/** The registration form of one project, new or on record. */
export function RegistrationForm({ start, project, fromWorkbook, onMade }: RegistrationFormProps) {
  const form = useForm<RegistrationValues, unknown, ProjectContentInput>({
    resolver: registrationResolver,
    defaultValues: start,
    mode: 'onTouched',
    // The summary takes the focus; it leads to each field.
    shouldFocusError: false,
  });
  const { isDirty } = form.formState;
  const summary = useRef<HTMLDivElement>(null);
  const { saved, fault, save, setSource } = useSaving(form, project, () => {
    // The summary is drawn with the faults, right after this.
    requestAnimationFrame(() => {
      summary.current?.scrollIntoView({ block: 'center' });
      summary.current?.focus({ preventScroll: true });
    });
  });
  const intake = useWorkbookIntake();
  useSaveShortcut(() => {
    void saveDraft();
  });

  const asked = useRef(false);
  useEffect(() => {
    if (!fromWorkbook || asked.current) return;
    asked.current = true;
    void intake.pick();
  }, [fromWorkbook, intake]);

  // Where to go once everything is saved; before that the guard would ask.
  const [next, setNext] = useState<{ to: string; replace: boolean } | null>(null);

  function fillIn({ content, unitName, fileName, sha256 }: ReadableReading) {
    const keepsPhone = content.contactPhone === '' && project !== null && project.maskedPhone !== '';
    const values = valuesFromContent(content, unitName, false);
    form.reset({ ...values, phoneKept: keepsPhone }, { keepDefaultValues: true });
    setSource({ fileName, sha256 });
  }

  async function saveDraft() {
    const stored = await save();
    if (!stored || saved !== null) return;
    onMade?.(stored.id);
    setNext({ to: `/projects/${String(stored.id)}/edit`, replace: true });
  }

  async function saveAndDeclare() {
    const stored = await save();
    if (stored) setNext({ to: `/projects/${String(stored.id)}?declare=1`, replace: false });
  }

  return (
    <FormProvider {...form}>
      <RegistrationHeader saved={saved} onReadWorkbook={() => void intake.pick()} />
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', lg: '10rem minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <SectionNavigator />
        <Stack spacing={2} sx={{ minWidth: 0 }}>
          <FaultSummary ref={summary} />
          {fault && (
            <Alert severity="error">
              没有保存：{fault.message}
              {fault.details.map(({ where, what }) => (
                <Typography key={`${where}${what}`} variant="body2">
                  {what}
                </Typography>
              ))}
            </Alert>
          )}
          <BasicsSection />
          <FundsSection />
          <ContentSection />
          <SchemeSection />
          <SecuritySection />
          <GoalsSection />
          <CatalogueSection />
          <PapersSection />
          <ContactSection onRecord={project && { projectId: project.id, masked: project.maskedPhone }} />
          <RegistrationActions
            saved={saved}
            onSave={() => void saveDraft()}
            onSaveAndDeclare={() => void saveAndDeclare()}
          />
        </Stack>
      </Box>
      <IntakeDialogs intake={intake} replaces={isDirty || saved !== null} onFillIn={fillIn} />
      <UnsavedGuard unsaved={isDirty} />
      {next && !isDirty && <Navigate {...next} />}
    </FormProvider>
  );
}
