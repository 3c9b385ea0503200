import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo, useId } from 'react';
import type { Control } from 'react-hook-form';
import { useController } from 'react-hook-form';
import type { OfficePolicy } from '../../../../src/domain/office-policy.ts';
import { policyValueText } from '../../../../src/domain/policy-changes.ts';
import type { PolicySetting } from '../../../../src/domain/policy-setting.ts';
import { POLICY_SETTINGS } from '../../../../src/domain/policy-settings.ts';
import type { PolicyValues } from './policy-values.ts';
import { NO, policyValues, YES } from './policy-values.ts';

function unitOf(setting: PolicySetting): string {
  return setting.kind === 'switch' ? '' : setting.unit;
}

function choicesOf(setting: PolicySetting): readonly string[] | undefined {
  if (setting.kind === 'switch') return [YES, NO];
  return setting.kind === 'whole' ? setting.choices?.map(String) : undefined;
}

interface SettingRowProps {
  readonly name: keyof OfficePolicy;
  readonly control: Control<PolicyValues, unknown, OfficePolicy>;
  readonly defaults: OfficePolicy;
}

/** One setting: what it is called and changes, its value, its article, its default. */
export const SettingRow = memo(function SettingRow({ name, control, defaults }: SettingRowProps) {
  const setting: PolicySetting = POLICY_SETTINGS[name];
  const { field, fieldState } = useController({ control, name });
  const { ref, ...input } = field;
  const id = useId();
  const choices = choicesOf(setting);
  const unit = unitOf(setting);
  const standard = policyValues(defaults)[name];
  return (
    <TableRow>
      <TableCell>
        <Typography id={`${id}label`} sx={{ fontWeight: 600 }}>
          {setting.label}
        </Typography>
        <Typography id={`${id}effect`} variant="body2" color="textSecondary">
          {setting.effect}
        </Typography>
      </TableCell>
      <TableCell>{setting.article}</TableCell>
      <TableCell>
        <TextField
          {...input}
          inputRef={ref}
          select={choices !== undefined}
          error={fieldState.invalid}
          helperText={fieldState.error?.message}
          sx={{ width: '11rem' }}
          slotProps={{
            select: { labelId: `${id}label`, SelectDisplayProps: { 'aria-describedby': `${id}effect` } },
            htmlInput: choices ? {} : { 'aria-labelledby': `${id}label`, inputMode: 'decimal', maxLength: 16 },
            input: { endAdornment: unit !== '' && !choices && <InputAdornment position="end">{unit}</InputAdornment> },
          }}
        >
          {choices?.map((choice) => (
            <MenuItem key={choice} value={choice}>
              {choice} {unit}
            </MenuItem>
          ))}
        </TextField>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {policyValueText(name, defaults)}
        {field.value !== standard && (
          <Button
            size="small"
            aria-label={`${setting.label}恢复默认值`}
            onClick={() => {
              field.onChange(standard);
            }}
          >
            恢复
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
});
