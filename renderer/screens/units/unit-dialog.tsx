import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { CallError } from '../../../src/contract/call-error.ts';
import { unitFieldsShape } from '../../../src/contract/shapes/unit.ts';
import { keysOf, UNIT_KINDS } from '../../../src/domain/glossary.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormTextField } from '../../components/form-text-field.tsx';
import { useAction } from '../../components/use-action.ts';
import { linesShape } from '../../text/lines-shape.ts';

const formShape = unitFieldsShape.extend({ aliases: linesShape(unitFieldsShape.shape.aliases) });

type UnitValues = z.input<typeof formShape>;

function newUnit(name: string): UnitValues {
  return { name, aliases: '', kind: 'bureau', budgetCode: '', note: '' };
}

function valuesOf({ name, aliases, kind, budgetCode, note }: Unit): UnitValues {
  return { name, aliases: aliases.join('\n'), kind, budgetCode: budgetCode ?? '', note };
}

interface UnitDialogProps {
  /** The unit to change; null adds one. */
  readonly unit: Unit | null;
  /** The same unit as the library has it now; tells more than `unit` once it was changed elsewhere. */
  readonly latest?: Unit | undefined;
  /** Of a new unit as far as it is known, such as from a workbook. */
  readonly name?: string;
  readonly onSaved: (unit: Unit) => void;
  readonly onClose: () => void;
}

/** Adds a 建设单位, or changes one. */
export function UnitDialog({ unit, latest, name = '', onSaved, onClose }: UnitDialogProps) {
  const queries = useQueryClient();
  const { running, error, run, clearError } = useAction();
  const [base, setBase] = useState(unit);
  const { control, handleSubmit, reset, setFocus } = useForm<UnitValues, unknown, z.output<typeof formShape>>({
    resolver: zodResolver(formShape),
    defaultValues: base ? valuesOf(base) : newUnit(name),
    mode: 'onTouched',
  });
  const stale = error instanceof CallError && error.code === 'staleVersion';
  const newer = stale && latest && latest.version !== base?.version ? latest : null;
  const save = handleSubmit((fields) => {
    run(async () => {
      try {
        onSaved(
          base
            ? await call('units.update', { id: base.id, version: base.version, fields })
            : await call('units.create', fields),
        );
      } catch (failure) {
        // The list then shows what stands in the way.
        void queries.invalidateQueries({ queryKey: ['units.list'] });
        throw failure;
      }
      return '单位已保存';
    });
  });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby="unit-title"
      slotProps={{ transition: { onEnter: () => setFocus('name') } }}
      onClose={(_event, reason) => {
        // A click beside the dialog is easily made and would lose what was typed.
        if (reason !== 'backdropClick') onClose();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          // The dialog may stand inside another form's tree; its own submit ends here.
          event.stopPropagation();
          void save(event);
        }}
      >
        <DialogTitle id="unit-title">{base ? '修改建设单位' : '新建单位'}</DialogTitle>
        <DialogContent>
          <ErrorNotice error={error} />
          {newer && (
            <Alert
              severity="info"
              sx={{ mb: 2 }}
              action={
                <Button
                  color="inherit"
                  onClick={() => {
                    clearError();
                    setBase(newer);
                    reset(valuesOf(newer));
                  }}
                >
                  载入最新内容
                </Button>
              }
            >
              载入后，请把刚才的改动重新填上再保存。
            </Alert>
          )}
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            <FormTextField control={control} name="name" label="单位名称" required hint="写全称，公文上照此打印" />
            <FormTextField control={control} name="kind" label="单位类别" required>
              {keysOf(UNIT_KINDS).map((kind) => (
                <MenuItem key={kind} value={kind}>
                  {UNIT_KINDS[kind]}
                </MenuItem>
              ))}
            </FormTextField>
            <FormTextField
              control={control}
              name="aliases"
              label="曾用名和简称（每行一个）"
              minRows={2}
              hint="读取申报工作簿时也按这些名称认出该单位"
            />
            <FormTextField control={control} name="budgetCode" label="预算编码" hint="不清楚可以先不填" />
            <FormTextField control={control} name="note" label="备注" minRows={2} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" variant="contained" disabled={running}>
            保存
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
