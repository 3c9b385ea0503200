import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { sumFen } from '../../../src/domain/money.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { RowsField } from '../../../src/domain/records/field.ts';
import { isSummed } from '../../../src/domain/records/field.ts';
import { DeclaredTable } from '../declared/declared-table.tsx';
import { yuan } from '../yuan.ts';
import { fieldView } from './field-view.tsx';
import type { RecordChain } from './record-chains.ts';

/** Longer tables show their beginning first. */
const SHOWN = 8;

interface RowsViewProps {
  readonly field: RowsField;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly chains: readonly RecordChain[];
}

function sumsOf({ columns }: RowsField, rows: RowsViewProps['rows']): string[] {
  return Object.entries(columns).map(([key, { kind }], place) => {
    if (kind === 'money') return yuan(sumFen(rows.map((row) => row[key] as Fen)));
    return place === 0 ? '合计' : '';
  });
}

/** A table of a record, to be read; its sums of money below it. */
export function RowsView({ field, rows, chains }: RowsViewProps) {
  const [all, setAll] = useState(false);
  const tableId = useId();
  const columns = Object.entries(field.columns);
  const isNumber = (kind: string) => kind === 'money' || kind === 'tenths' || kind === 'whole' || kind === 'year';
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <div>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {field.label}（{rows.length} 行）
      </Typography>
      <div id={tableId}>
        <DeclaredTable
          label={field.label}
          heads={columns.map(([, { label }]) => label)}
          numbers={columns.flatMap(([, { kind }], place) => (isNumber(kind) ? [place] : []))}
          rows={shown.map((row) => columns.map(([key, column]) => fieldView(column, row[key], chains)))}
          {...(isSummed(field) && rows.length > 1 ? { sums: sumsOf(field, rows) } : {})}
        />
      </div>
      {rows.length > SHOWN && (
        <Button
          size="small"
          aria-expanded={all}
          aria-controls={tableId}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? `只看前 ${String(SHOWN)} 行` : `显示全部 ${String(rows.length)} 行`}
        </Button>
      )}
    </div>
  );
}
