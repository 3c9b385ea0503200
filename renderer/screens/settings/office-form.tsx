import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormTextField } from '../../components/form-text-field.tsx';
import { PageLayoutFields } from './page-layout-fields.tsx';
import { PaperPrefixes } from './paper-prefixes.tsx';
import type { OfficeFormState } from './use-office-form.ts';

/** What a changed 发文代字 affects; nothing while it is as stored. */
function prefixHint(typed: string, stored: string): string {
  if (typed.trim() === stored) return '只写机关代字，如“拱数转办预审”；年份和序号由程序编排';
  return `保存后签发的预审意见书改用新代字，并从该代字当年的下一号编起；此前以“${stored}”签发的文书和文号不变`;
}

interface OfficeFormProps {
  readonly office: OfficeFormState;
  readonly submitLabel: string;
  /** The button stays in sight while the fields scroll: in a dialog that nobody may close. */
  readonly buttonInSight?: boolean;
  /** 抄送单位 and the 发文代字 of later letters are asked for too. */
  readonly withCopyTo: boolean;
  /** Stands between the fields and the button. */
  readonly children?: ReactNode;
}

/** What the office sets: its names as papers carry them, and who works at this machine. */
export function OfficeForm({ office, submitLabel, withCopyTo, buttonInSight = false, children }: OfficeFormProps) {
  const { form, stored, running, error, save } = office;
  const { control } = form;
  const prefix = useWatch({ control, name: 'preReviewPrefix' });
  return (
    <form aria-label="办公室设置" noValidate onSubmit={(event) => void save(event)}>
      <Stack spacing={2.5} sx={{ pt: 1 }}>
        <FormTextField
          control={control}
          name="officeName"
          label="办公室全称"
          required
          hint="照此印在公文的版头和落款处"
        />
        <FormTextField
          control={control}
          name="preReviewPrefix"
          label="预审意见书发文代字"
          required
          hint={prefixHint(prefix, stored.preReviewPrefix)}
        />
        <FormTextField
          control={control}
          name="reviewerName"
          label="审查人员姓名"
          required
          hint="记入审计记录，说明是谁办理的"
        />
        {withCopyTo && (
          <FormTextField
            control={control}
            name="copyTo"
            label="抄送单位（每行一个）"
            minRows={3}
            hint="照此印在预审意见书的版记中；不抄送可以留空"
          />
        )}
        {withCopyTo && <PageLayoutFields form={form} />}
        {withCopyTo && <PaperPrefixes form={form} />}
        {children}
        <ErrorNotice error={error} />
        <Box
          sx={{
            display: 'flex',
            justifyContent: 'flex-end',
            ...(buttonInSight && { position: 'sticky', bottom: 0, py: 1.5, bgcolor: 'background.paper', zIndex: 1 }),
          }}
        >
          <Button type="submit" variant="contained" disabled={running}>
            {submitLabel}
          </Button>
        </Box>
      </Stack>
    </form>
  );
}
