import AddIcon from '@mui/icons-material/Add';
import UndoIcon from '@mui/icons-material/Undo';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { get, useFormState } from 'react-hook-form';
import type { MoneyUnit } from '../../../src/domain/money.ts';
import { onTablePaste } from './on-table-paste.ts';
import { PasteNotes } from './paste-notes.tsx';
import type { PasteResult } from './paste-rows.ts';
import { RowMenu } from './row-menu.tsx';
import type { Sheet, SheetValues } from './sheet.ts';
import type { TableColumn } from './table-column.ts';
import { onTableKeyDown, TABLE_KEYS_HELP } from './table-keys.ts';
import { EditableRow } from './table-row.tsx';
import { useTableRows } from './use-table-rows.ts';

/** Heads stand over what their cells hold. */
const ALIGNED: Partial<Record<TableColumn['kind'], 'right' | 'center'>> = {
  money: 'right',
  number: 'right',
  tick: 'center',
};

interface EditableTableProps {
  readonly sheet: Sheet;
  /** The unit that its money is typed in. */
  readonly unit: MoneyUnit;
  /** A row of sums below the rows. */
  readonly foot?: ReactNode;
}

/** A table that is typed into like a sheet: keys, pasting from Excel or WPS, and undo of every step on rows. */
export function EditableTable({ sheet, unit, foot }: EditableTableProps) {
  const { table, label, columns } = sheet;
  const steps = useTableRows(sheet);
  const { errors } = useFormState<SheetValues>({ name: table, exact: true });
  const [menu, setMenu] = useState<{ row: number; anchor: HTMLElement } | null>(null);
  const [pasted, setPasted] = useState<PasteResult | null>(null);
  const openMenu = useCallback((row: number, anchor: HTMLElement) => {
    setMenu({ row, anchor });
  }, []);
  const firstKey = columns[0]?.key ?? '';
  const faults: { root?: { message?: string }; message?: string } | undefined = get(errors, table);
  const tableError = faults?.root?.message ?? faults?.message;
  return (
    <Stack spacing={1}>
      <TableContainer
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          // Of a long table the head and the sums stay in sight; what takes the focus is not below them.
          maxHeight: 'max(60vh, 18rem)',
          scrollPaddingBlock: '3rem',
        }}
        onKeyDown={(event) => {
          onTableKeyDown(event, steps);
        }}
        onPaste={(event) => {
          const result = onTablePaste(event, sheet, steps, unit);
          if (result) setPasted(result);
        }}
      >
        <Table size="small" stickyHeader aria-label={label} sx={{ tableLayout: 'auto' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '2.5rem', p: 0.5, textAlign: 'center', whiteSpace: 'nowrap' }}>序号</TableCell>
              {columns.map((column) => (
                <TableCell
                  key={column.key}
                  align={ALIGNED[column.kind] ?? 'left'}
                  sx={{ minWidth: `${String(column.width)}rem`, px: 1, whiteSpace: 'nowrap' }}
                >
                  {column.kind === 'money' ? `${column.label}（${unit}）` : column.label}
                </TableCell>
              ))}
              <TableCell sx={{ width: '3rem', p: 0.5 }}>操作</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {steps.fields.map((field, row) => (
              <EditableRow key={field.id} sheet={sheet} row={row} onMenu={openMenu} />
            ))}
          </TableBody>
          {foot !== undefined && (
            <TableFooter sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper' }}>{foot}</TableFooter>
          )}
        </Table>
      </TableContainer>
      {tableError !== undefined && <Alert severity="error">{tableError}</Alert>}
      {pasted && <PasteNotes {...pasted} />}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Button startIcon={<AddIcon />} onClick={() => steps.addRow(steps.fields.length, firstKey)}>
          添加一行
        </Button>
        <Button
          startIcon={<UndoIcon />}
          disabled={!steps.canUndo}
          onClick={() => {
            setPasted(null);
            steps.undo();
          }}
        >
          撤销
        </Button>
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 20rem' }}>
          {TABLE_KEYS_HELP}
        </Typography>
      </Stack>
      <RowMenu
        anchor={menu?.anchor ?? null}
        row={menu?.row ?? 0}
        firstKey={firstKey}
        steps={steps}
        onClose={() => {
          setMenu(null);
        }}
      />
    </Stack>
  );
}
