import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { RowsField } from '../../../src/domain/records/field.ts';
import { isSummed } from '../../../src/domain/records/field.ts';
import { EditableTable } from '../editable-table/editable-table.tsx';
import type { SheetValues } from '../editable-table/sheet.ts';
import { sheetOf } from './column-of-field.ts';
import { columnSums } from './column-sums.ts';
import { fieldAnchor, fieldName } from './field-name.ts';
import { useRecordFormFacts } from './record-form-facts.ts';
import { sumRemarks } from './sum-remarks.ts';
import { SumRow } from './sum-row.tsx';
import type { RecordValues } from './typed-fields.ts';

interface RowsInputProps {
  readonly name: string;
  readonly field: RowsField;
}

function useRows(name: string) {
  return useWatch<SheetValues, string>({ name: fieldName(name) });
}

/** The sums while they are typed; apart, so that typing draws nothing else. */
function LiveSumRow({ name, field }: RowsInputProps) {
  return <SumRow field={field} sums={columnSums(field, useRows(name)).sums} />;
}

function SumRemarks({ name, field }: RowsInputProps) {
  const facts = useRecordFormFacts();
  const rows = useRows(name);
  const year = useWatch<RecordValues, 'fields.year'>({ name: 'fields.year' });
  const { unread, sums } = columnSums(field, rows);
  const remarks =
    unread > 0
      ? [{ text: `有 ${String(unread)} 处金额未填全，未计入合计`, differs: true }]
      : sumRemarks(facts, sums, Number(year));
  if (remarks.length === 0) return null;
  return (
    <Stack direction="row" role="status" useFlexGap sx={{ columnGap: 3, flexWrap: 'wrap' }}>
      {remarks.map(({ text, differs }) => (
        <Typography key={text} variant="body2" color={differs ? 'warning' : 'textPrimary'}>
          {text}
        </Typography>
      ))}
    </Stack>
  );
}

/** A table of the record, typed into like a sheet, with its sums. */
export function RowsInput({ name, field }: RowsInputProps) {
  const sheet = useMemo(() => sheetOf(fieldName(name), field), [name, field]);
  const summed = isSummed(field);
  const headingId = `${fieldAnchor(name)}-heading`;
  return (
    <Stack
      component="section"
      id={fieldAnchor(name)}
      tabIndex={-1}
      aria-labelledby={headingId}
      spacing={1}
      sx={{ scrollMarginTop: '1rem', outline: 'none', minWidth: 0 }}
    >
      <Typography id={headingId} variant="h3">
        {field.label}
        {!field.required && (
          <Typography component="span" variant="body2" color="textSecondary">
            （可以不填）
          </Typography>
        )}
      </Typography>
      {field.hint !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {field.hint}
        </Typography>
      )}
      <EditableTable sheet={sheet} unit="元" {...(summed ? { foot: <LiveSumRow name={name} field={field} /> } : {})} />
      {summed && <SumRemarks name={name} field={field} />}
    </Stack>
  );
}
