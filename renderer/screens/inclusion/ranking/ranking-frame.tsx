import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactElement } from 'react';
import type { MoneyPlace } from '../../../../src/domain/money-line.ts';
import { moneyLine } from '../../../../src/domain/money-line.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { MoneyLineRow } from './money-line-row.tsx';

interface RankingFrameProps {
  readonly label: string;
  readonly heads: readonly { readonly text: string; readonly isNumber?: boolean }[];
  readonly places: readonly MoneyPlace[];
  readonly envelope: Fen;
  /** One row for each place. */
  readonly rows: readonly ReactElement[];
}

/** A ranking in its order, with the line at which the money ends between its rows. */
export function RankingFrame({ label, heads, places, envelope, rows }: RankingFrameProps) {
  const { within } = moneyLine(places, envelope);
  // One list with the rows, so that a row that is moved over the line stays the same row and keeps the focus.
  const line = <MoneyLineRow key="line" places={places} envelope={envelope} columns={heads.length} />;
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {heads.map(({ text, isNumber = false }) => (
              <TableCell key={text} align={isNumber ? 'right' : 'left'} sx={{ whiteSpace: 'nowrap', px: 1 }}>
                {text}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{rows.toSpliced(within, 0, line)}</TableBody>
      </Table>
    </TableContainer>
  );
}
