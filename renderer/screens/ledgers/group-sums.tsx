import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { LedgerColumn, LedgerGroup } from '../../../src/domain/ledgers/ledger-column.ts';
import { shownText } from './ledger-cell.tsx';

const FIGURE = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

function GroupTable({
  group: { title, rows },
  columns,
}: {
  readonly group: LedgerGroup;
  readonly columns: readonly LedgerColumn[];
}) {
  const summed = columns.filter(({ key }) => rows.some(({ sums }) => sums[key] !== undefined));
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {title}（万元）
      </Typography>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{title.replace(/^按/, '')}</TableCell>
            {summed.map(({ key, label }) => (
              <TableCell key={key} align="right">
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ label, sums }) => (
            <TableRow key={label}>
              <TableCell component="th" scope="row">
                {label}
              </TableCell>
              {summed.map((column) => (
                <TableCell key={column.key} align="right" sx={FIGURE}>
                  {shownText(column, sums[column.key] ?? null)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

/** The sums of what is shown by group, such as by source and by unit. */
export function GroupSums({
  groups,
  columns,
}: {
  readonly groups: readonly LedgerGroup[];
  readonly columns: readonly LedgerColumn[];
}) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        分组合计
      </Button>
      <Dialog open={open} onClose={close} maxWidth="md" fullWidth aria-labelledby="group-sums-title">
        <DialogTitle id="group-sums-title">分组合计</DialogTitle>
        <DialogContent tabIndex={0}>
          {groups.map((group) => (
            <GroupTable key={group.title} group={group} columns={columns} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button autoFocus onClick={close}>
            关闭
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
