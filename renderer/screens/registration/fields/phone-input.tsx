import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { MaskedPhone } from '../../../components/masked-phone.tsx';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS } from '../model/sections.ts';
import { TextInput } from './text-input.tsx';

/** The phone on record: masked until it is asked for, and kept unless it is typed anew. */
function KeptPhone({ projectId, masked }: { readonly projectId: ProjectId; readonly masked: string }) {
  const { setValue } = useFormContext<RegistrationValues>();
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {FIELD_LABELS.contactPhone}
      </Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <MaskedPhone projectId={projectId} masked={masked} />
        <Button
          size="small"
          onClick={() => {
            setValue('phoneKept', false, { shouldDirty: true });
          }}
        >
          更换号码
        </Button>
      </Stack>
      <Typography variant="body2" color="textSecondary">
        查看号码会记入审计记录；不更换则保持原号码。
      </Typography>
    </div>
  );
}

/** 联系电话, personal data. */
export function PhoneInput({ onRecord }: { readonly onRecord: { projectId: ProjectId; masked: string } | null }) {
  const kept = useWatch<RegistrationValues, 'phoneKept'>({ name: 'phoneKept' });
  if (kept && onRecord !== null) return <KeptPhone {...onRecord} />;
  return (
    <TextInput
      name="contactPhone"
      label={FIELD_LABELS.contactPhone}
      maxLength={FIELD_LIMITS.phone}
      hint="可写分机，如 0571-12345678 转 8"
    />
  );
}
