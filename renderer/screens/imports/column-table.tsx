import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { IMPORT_FIELDS } from '../../../src/domain/imports/import-kinds.ts';
import type { Draft } from './import-draft.ts';

type Mapping = Draft['mapping'];

interface ColumnTableProps {
  readonly draft: Draft;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Each foreign column with what it holds, what it is read as and, where it is money, in which unit. */
export function ColumnTable({ draft, mapping, onChange }: ColumnTableProps) {
  const fields = IMPORT_FIELDS[draft.kind];
  const change = (column: number, changes: Partial<Mapping[number]>) => {
    onChange(mapping.map((each) => (each.column === column ? { ...each, ...changes } : each)));
  };
  return (
    <Box sx={{ overflow: 'auto', bgcolor: 'background.paper', border: 1, borderColor: 'divider' }}>
      <Table size="small" aria-label="列与字段的对应">
        <TableHead>
          <TableRow>
            <TableCell>表中的列</TableCell>
            <TableCell>内容举例</TableCell>
            <TableCell>对应的字段</TableCell>
            <TableCell>金额单位</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {draft.columns.map(({ column, head, samples }) => {
            const mapped = mapping.find((each) => each.column === column);
            const field = fields.find(({ key }) => key === mapped?.field);
            return (
              <TableRow key={column}>
                <TableCell component="th" scope="row">
                  {head}
                </TableCell>
                <TableCell sx={{ color: 'text.secondary', maxWidth: '22rem', overflowWrap: 'anywhere' }}>
                  {samples.join('、')}
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    size="small"
                    sx={{ width: '15rem' }}
                    value={mapped?.field ?? ''}
                    slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': `“${head}”对应的字段` } }}
                    onChange={({ target }) => {
                      change(column, { field: target.value === '' ? null : target.value });
                    }}
                  >
                    <MenuItem value="">不导入这一列</MenuItem>
                    {fields.map(({ key, label, required }) => (
                      <MenuItem key={key} value={key}>
                        {label}
                        {required ? '（必填）' : ''}
                      </MenuItem>
                    ))}
                  </TextField>
                </TableCell>
                <TableCell>
                  {field?.kind === 'money' && (
                    <TextField
                      select
                      size="small"
                      sx={{ width: '8rem' }}
                      error={mapped?.moneyUnit === null}
                      value={mapped?.moneyUnit ?? ''}
                      slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': `“${head}”的金额单位` } }}
                      onChange={({ target }) => {
                        change(column, { moneyUnit: target.value === '' ? null : (target.value as '元' | '万元') });
                      }}
                    >
                      <MenuItem value="">请选择</MenuItem>
                      <MenuItem value="万元">万元</MenuItem>
                      <MenuItem value="元">元</MenuItem>
                    </TextField>
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
