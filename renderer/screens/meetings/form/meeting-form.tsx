import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { Controller, FormProvider, useForm } from 'react-hook-form';
import { Link, Navigate } from 'react-router';
import type { CallInput, CallOutput } from '../../../../src/contract/contract.ts';
import { MEETING_PURPOSES } from '../../../../src/domain/experts/glossary-of-experts.ts';
import type { MeetingId } from '../../../../src/domain/ids.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { call } from '../../../client/call.ts';
import { ActionBar } from '../../../components/action-bar.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { EditableTable } from '../../../components/editable-table/editable-table.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FieldGrid } from '../../../components/field-grid.tsx';
import { FormTextField } from '../../../components/form-text-field.tsx';
import { UnsavedGuard } from '../../../components/unsaved-guard.tsx';
import { useAction } from '../../../components/use-action.ts';
import { useSaveShortcut } from '../../../components/use-save-shortcut.ts';
import { FormPart } from '../../experts/form/form-part.tsx';
import { ExcludedOrganisations } from './excluded-organisations.tsx';
import type { ReadMeeting } from './meeting-shape.ts';
import { meetingResolver } from './meeting-shape.ts';
import { conditionSheet, MEMBER_SHEET } from './meeting-sheets.ts';
import type { MeetingValues } from './meeting-values.ts';
import { ProjectsInput } from './projects-input.tsx';

interface MeetingFormProps {
  readonly start: MeetingValues;
  /** The meeting that is changed; null for a new one. */
  readonly desk: CallOutput<'meetings.desk'> | null;
  readonly specialties: CallOutput<'specialties.list'>['rows'];
}

async function saveMeeting(desk: MeetingFormProps['desk'], read: ReadMeeting): Promise<MeetingId> {
  const fields = { ...read, recusals: desk?.meeting.recusals ?? [] } as CallInput<'meetings.create'>;
  if (!desk) return (await call('meetings.create', fields)).id;
  const { id, version } = desk.meeting;
  return (await call('meetings.update', { id, version, fields })).id;
}

/** The form of a meeting: what it judges, who sits on it for certain, and whom a draw looks for. */
export function MeetingForm({ start, desk, specialties }: MeetingFormProps) {
  const form = useForm<MeetingValues, unknown, ReadMeeting>({
    resolver: meetingResolver,
    defaultValues: start,
    mode: 'onTouched',
  });
  const { control, formState } = form;
  const { running, error, run, clearError } = useAction();
  const [kept, setKept] = useState<MeetingId | null>(null);
  const sheet = useMemo(() => {
    const chosen = new Set(start.conditions.map(({ specialtyId }) => String(specialtyId)));
    return conditionSheet(specialties, chosen);
  }, [specialties, start]);
  const save = () =>
    void form.handleSubmit((read) => {
      run(async () => {
        setKept(await saveMeeting(desk, read));
        return '会议已保存';
      });
    })();
  useSaveShortcut(save);
  const faults = Object.keys(formState.errors).length;
  return (
    <FormProvider {...form}>
      <Stack
        component="form"
        noValidate
        spacing={2}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorNotice error={error} onClose={clearError} />
        <FormPart title="会议与项目">
          <FormTextField control={control} name="title" label="会议名称" required maxLength={100} />
          <FieldGrid minWidth={20}>
            <FormTextField control={control} name="purpose" label="事项" required>
              {keysOf(MEETING_PURPOSES).map((key) => (
                <MenuItem key={key} value={key}>
                  {MEETING_PURPOSES[key]}
                </MenuItem>
              ))}
            </FormTextField>
            <Controller
              control={control}
              name="meetingOn"
              render={({ field, fieldState }) => (
                <DateField
                  label="会议日期"
                  required
                  value={field.value}
                  inputRef={field.ref}
                  onBlur={field.onBlur}
                  onChange={field.onChange}
                  {...(fieldState.error?.message === undefined ? {} : { problem: fieldState.error.message })}
                />
              )}
            />
            <FormTextField control={control} name="place" label="地点" maxLength={100} />
          </FieldGrid>
          <ProjectsInput />
        </FormPart>
        <FormPart
          title="固定成员"
          hint="由单位派员、不参加抽取的成员。方案评审的专家组由区发改经信局、区财政局和专家组成。"
        >
          <EditableTable sheet={MEMBER_SHEET} unit="元" />
        </FormPart>
        <FormPart
          title="抽取条件"
          hint="按顺序抽取，范围窄的条件排在前面。需要保证区外专家比例的，单列一条“区内区外”选“区外”的条件。"
        >
          {desk !== null && desk.draws.length > 0 && (
            <Alert severity="info">
              已抽取过：原有条件只能修改人数和候补，其他要求请在后面增加；事项不能再改，也不能再增加项目。
            </Alert>
          )}
          <EditableTable sheet={sheet} unit="元" />
        </FormPart>
        <FormPart
          title="回避单位"
          hint="方案编制单位，以及其他不得派人评审本次会议的单位。项目建设单位和已登记的中标、承建单位自动回避，不必填写。"
        >
          <ExcludedOrganisations fresh={desk === null} />
          <FormTextField control={control} name="note" label="备注" minRows={2} maxLength={500} />
        </FormPart>
        <ActionBar>
          <Typography role="status" variant="body2" color={faults > 0 ? 'error' : 'textSecondary'} sx={{ flex: 1 }}>
            {faults > 0 ? '有内容需要修改，见红字' : formState.isDirty ? '有未保存的修改' : ''}
          </Typography>
          <Button component={Link} to={desk ? `/meetings/${String(desk.meeting.id)}` : '/meetings'}>
            取消
          </Button>
          <Button type="submit" variant="contained" disabled={running} aria-keyshortcuts="Control+S">
            保存（Ctrl+S）
          </Button>
        </ActionBar>
      </Stack>
      <UnsavedGuard unsaved={formState.isDirty && kept === null} />
      {kept !== null && <Navigate to={`/meetings/${String(kept)}`} replace />}
    </FormProvider>
  );
}
