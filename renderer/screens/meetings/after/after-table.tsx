import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

export interface AfterColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

interface AfterTableProps {
  readonly label: string;
  readonly columns: readonly AfterColumn[];
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** A table with a row for each expert. */
export function AfterTable({ label, columns, children, foot }: AfterTableProps) {
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(({ head, numeric = false }) => (
              <TableCell key={head} align={numeric ? 'right' : 'left'} sx={{ whiteSpace: 'nowrap' }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
        {foot !== undefined && <TableFooter>{foot}</TableFooter>}
      </Table>
    </TableContainer>
  );
}
