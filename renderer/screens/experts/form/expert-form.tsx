import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Link, Navigate } from 'react-router';
import type { MaskedExpert } from '../../../../src/contract/shapes/expert.ts';
import { passesCardCheck } from '../../../../src/domain/experts/bank-account.ts';
import { NUMBER_LABELS, plainNumberOf } from '../../../../src/domain/experts/expert-number.ts';
import { EXPERT_KINDS, EXPERT_ORIGINS, PERSONAL_FIELDS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { ActionBar } from '../../../components/action-bar.tsx';
import { EditableTable } from '../../../components/editable-table/editable-table.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FieldGrid } from '../../../components/field-grid.tsx';
import { FormTextField } from '../../../components/form-text-field.tsx';
import { UnsavedGuard } from '../../../components/unsaved-guard.tsx';
import { useSaveShortcut } from '../../../components/use-save-shortcut.ts';
import { AlikeDialog } from './alike-dialog.tsx';
import type { ReadExpert } from './expert-shape.ts';
import { expertResolver } from './expert-shape.ts';
import { INTEREST_SHEET, LEAVE_SHEET } from './expert-sheets.ts';
import type { ExpertValues } from './expert-values.ts';
import { NEW_EXPERT, valuesOf } from './expert-values.ts';
import { FormPart } from './form-part.tsx';
import { PersonalInput } from './personal-input.tsx';
import { SpecialtiesInput } from './specialties-input.tsx';
import { useSaveExpert } from './use-save-expert.ts';

/** A card's digits are checked; accounts that are no cards need not pass, so it is only said. */
function accountHint(kind: ExpertValues['kind'], typed: string): string {
  const account = plainNumberOf(typed);
  const doubtful = kind === 'person' && /^\d{16,19}$/.test(account) && !passesCardCheck(account);
  return doubtful ? '提醒：未通过银行卡号的校验，请核对是否抄错；确认无误可以保存' : '发放评审费时使用';
}

function AccountFields({ masked }: { readonly masked: string }) {
  const [kind, account] = useWatch<ExpertValues, ['kind', 'bankAccount']>({ name: ['kind', 'bankAccount'] });
  return (
    <PersonalInput
      name="bankAccount"
      label={PERSONAL_FIELDS.bankAccount}
      masked={masked}
      maxLength={60}
      hint={accountHint(kind, account)}
    />
  );
}

/** The form of an expert or institution, new (null) or on record. */
export function ExpertForm({ expert }: { readonly expert: MaskedExpert | null }) {
  const form = useForm<ExpertValues, unknown, ReadExpert>({
    resolver: expertResolver,
    defaultValues: expert ? valuesOf(expert) : NEW_EXPERT,
    mode: 'onTouched',
  });
  const { control, formState } = form;
  const { isDirty, errors } = formState;
  const kind = useWatch({ control, name: 'kind' });
  const saving = useSaveExpert(expert);
  const save = () => void form.handleSubmit(saving.save)();
  useSaveShortcut(save);
  const person = kind === 'person';
  const faults = Object.keys(errors).length;
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
        <ErrorNotice error={saving.error} onClose={saving.clearError} />
        <FormPart title="基本情况">
          <FieldGrid minWidth={20}>
            <FormTextField control={control} name="kind" label="类别" required>
              {keysOf(EXPERT_KINDS).map((key) => (
                <MenuItem key={key} value={key}>
                  {EXPERT_KINDS[key]}
                </MenuItem>
              ))}
            </FormTextField>
            <FormTextField control={control} name="name" label={person ? '姓名' : '机构名称'} required maxLength={60} />
            <PersonalInput name="number" label={NUMBER_LABELS[kind]} masked={expert?.number ?? ''} maxLength={40} />
            <FormTextField
              control={control}
              name="employer"
              label={person ? '工作单位' : '上级单位或所在地'}
              maxLength={80}
              {...(person ? { hint: '抽取时据此回避本单位的项目；退休人员填原单位' } : {})}
            />
            <FormTextField control={control} name="title" label={person ? '职称或职务' : '资质'} maxLength={60} />
            <FormTextField control={control} name="origin" label="区内区外" required>
              {(['inside', 'outside'] as const).map((key) => (
                <MenuItem key={key} value={key}>
                  {EXPERT_ORIGINS[key]}
                </MenuItem>
              ))}
            </FormTextField>
          </FieldGrid>
          <SpecialtiesInput />
        </FormPart>
        <FormPart title="联系方式">
          <FieldGrid minWidth={20}>
            {!person && <FormTextField control={control} name="contactName" label="联系人" maxLength={40} />}
            <PersonalInput name="phone" label={PERSONAL_FIELDS.phone} masked={expert?.phone ?? ''} maxLength={30} />
            <PersonalInput name="email" label={PERSONAL_FIELDS.email} masked={expert?.email ?? ''} maxLength={100} />
          </FieldGrid>
        </FormPart>
        <FormPart title="收款信息">
          <FieldGrid minWidth={20}>
            <FormTextField control={control} name="bankHolder" label="开户名" maxLength={60} />
            <FormTextField control={control} name="bankName" label="开户银行" maxLength={80} />
            <AccountFields masked={expert?.bankAccount ?? ''} />
          </FieldGrid>
        </FormPart>
        <FormPart
          title="回避情形"
          hint="抽取时，与项目的建设单位（含曾用名、简称）、中标或承建单位同名，或与会议“回避单位”中填写的单位同名的，自动回避并写明原因；方案编制单位要在会议中填写。"
        >
          <EditableTable sheet={INTEREST_SHEET} unit="元" />
        </FormPart>
        <FormPart title="请假" hint="请假期间的会议不抽取。">
          <EditableTable sheet={LEAVE_SHEET} unit="元" />
        </FormPart>
        <FormPart title="备注">
          <FormTextField control={control} name="note" label="备注" minRows={2} maxLength={1000} />
        </FormPart>
        <ActionBar>
          <Typography role="status" variant="body2" color={faults > 0 ? 'error' : 'textSecondary'} sx={{ flex: 1 }}>
            {faults > 0 ? `有 ${String(faults)} 处需要修改，见红字` : isDirty ? '有未保存的修改' : ''}
          </Typography>
          <Button component={Link} to={expert ? `/experts/${String(expert.id)}` : '/experts'}>
            取消
          </Button>
          <Button type="submit" variant="contained" disabled={saving.running} aria-keyshortcuts="Control+S">
            保存（Ctrl+S）
          </Button>
        </ActionBar>
      </Stack>
      {saving.alike && (
        <AlikeDialog
          alike={saving.alike}
          running={saving.running}
          onConfirm={saving.confirm}
          onClose={saving.dismiss}
        />
      )}
      <UnsavedGuard unsaved={isDirty && !saving.kept} />
      {saving.kept && <Navigate to={`/experts/${String(saving.kept.id)}`} replace />}
    </FormProvider>
  );
}
