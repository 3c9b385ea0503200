import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface DeclaredTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Columns of numbers, aligned right. */
  readonly numbers?: readonly number[];
  /** A last row of sums. */
  readonly sums?: readonly string[];
}

const NO_NUMBERS: readonly number[] = [];

/** A declared list, to be read. */
export function DeclaredTable({ label, heads, rows, numbers = NO_NUMBERS, sums }: DeclaredTableProps) {
  if (rows.length === 0) return <Typography variant="body2">（未填）</Typography>;
  const align = (column: number) => (numbers.includes(column) ? ('right' as const) : ('left' as const));
  return (
    // Wide tables scroll for themselves, so they are reached by keyboard, too.
    <TableContainer role="group" aria-label={`${label}（可横向滚动）`} tabIndex={0}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {heads.map((head, column) => (
              <TableCell key={head} align={align(column)} sx={{ whiteSpace: 'nowrap', px: 1 }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a declaration have no other name and never move
            <TableRow key={place}>
              {row.map((cell, column) => (
                <TableCell
                  key={heads[column]}
                  align={align(column)}
                  sx={{
                    px: 1,
                    verticalAlign: 'top',
                    whiteSpace: numbers.includes(column) ? 'nowrap' : 'pre-wrap',
                    fontVariantNumeric: 'tabular-nums',
                  }}
                >
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        {sums && (
          <TableFooter>
            <TableRow>
              {sums.map((sum, column) => (
                <TableCell
                  key={heads[column]}
                  align={align(column)}
                  sx={{ px: 1, typography: 'body2', fontWeight: 600, color: 'text.primary', whiteSpace: 'nowrap' }}
                >
                  {sum}
                </TableCell>
              ))}
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </TableContainer>
  );
}
