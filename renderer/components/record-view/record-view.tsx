import Stack from '@mui/material/Stack';
import type { RecordRow } from '../../../src/contract/calls/record-calls.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { FactsList } from '../facts-list.tsx';
import { fieldView } from './field-view.tsx';
import type { RecordChain } from './record-chains.ts';
import { RowsView } from './rows-view.tsx';

type Rows = readonly Readonly<Record<string, unknown>>[];

interface RecordViewProps {
  readonly record: Pick<RecordRow, 'kind' | 'fields'>;
  readonly chains: readonly RecordChain[];
  /** Only these fields; all of them without it. */
  readonly only?: ReadonlySet<string>;
}

/** What a record says, field by field, its tables below. */
export function RecordView({ record: { kind, fields }, chains, only }: RecordViewProps) {
  const shown = Object.entries(definitionOf(kind).fields).filter(([name]) => only?.has(name) ?? true);
  const facts = shown.flatMap(([name, field]) =>
    field.kind === 'rows' ? [] : [[field.label, fieldView(field, fields[name], chains)] as const],
  );
  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      {facts.length > 0 && <FactsList facts={facts} />}
      {shown.map(([name, field]) => {
        if (field.kind !== 'rows') return null;
        const rows = (fields[name] ?? []) as Rows;
        // A table that may be left out, and was, says nothing.
        if (rows.length === 0 && !field.required) return null;
        return <RowsView key={name} field={field} rows={rows} chains={chains} />;
      })}
    </Stack>
  );
}
