import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { Controller, useForm } from 'react-hook-form';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { CallError } from '../../../../src/contract/call-error.ts';
import { unitFieldsShape } from '../../../../src/contract/shapes/unit.ts';
import { UNIT_KINDS } from '../../../../src/domain/glossary.ts';
import { call } from '../../../client/call.ts';

type NewUnit = CallOutput<'units.create'>;

interface NewUnitDialogProps {
  /** As far as it is known, such as from a workbook. */
  readonly name: string;
  readonly onCreated: (unit: NewUnit) => void;
  readonly onClose: () => void;
}

/** Adds a 建设单位 on the way; what is rarely known (aliases, note) can be added later. */
export function NewUnitDialog({ name, onCreated, onClose }: NewUnitDialogProps) {
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(unitFieldsShape),
    defaultValues: { name, aliases: [], kind: 'bureau', budgetCode: '', note: '' },
  });
  const create = handleSubmit(async (fields) => {
    try {
      onCreated(await call('units.create', fields));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setError('root', { message: error.message });
    }
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="new-unit-title">
      <form
        noValidate
        onSubmit={(event) => {
          // The dialog stands inside the registration form's tree; its own submit ends here.
          event.stopPropagation();
          void create(event);
        }}
      >
        <DialogTitle id="new-unit-title">新增建设单位</DialogTitle>
        <DialogContent>
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            {formState.errors.root?.message !== undefined && (
              <Alert severity="error">{formState.errors.root.message}</Alert>
            )}
            <Controller
              control={control}
              name="name"
              render={({ field: { ref, ...field }, fieldState }) => (
                <TextField
                  {...field}
                  inputRef={ref}
                  autoFocus
                  required
                  label="单位名称"
                  error={fieldState.invalid}
                  helperText={fieldState.error?.message ?? '写全称，公文上照此打印'}
                />
              )}
            />
            <Controller
              control={control}
              name="kind"
              render={({ field: { ref, ...field }, fieldState }) => (
                <TextField
                  {...field}
                  inputRef={ref}
                  select
                  required
                  label="单位类别"
                  error={fieldState.invalid}
                  helperText={fieldState.error?.message}
                >
                  {Object.entries(UNIT_KINDS).map(([key, label]) => (
                    <MenuItem key={key} value={key}>
                      {label}
                    </MenuItem>
                  ))}
                </TextField>
              )}
            />
            <Controller
              control={control}
              name="budgetCode"
              render={({ field: { ref, ...field }, fieldState }) => (
                <TextField
                  {...field}
                  inputRef={ref}
                  label="预算编码"
                  error={fieldState.invalid}
                  helperText={fieldState.error?.message ?? '不清楚可以先不填'}
                />
              )}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" variant="contained" disabled={formState.isSubmitting}>
            新增
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
