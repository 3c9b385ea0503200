import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { FoldUnitButton } from '../../components/fold-unit-button.tsx';
import { UNFOLDED_ROWS } from '../../components/unfolded-rows.ts';
import { yuan } from '../../components/yuan.ts';
import type { AmountSums, UnitGroup } from './group-by-unit.ts';
import { groupByUnit } from './group-by-unit.ts';

interface FundingTableProps {
  readonly planYear: number;
  readonly check: CallOutput<'funding.check'>;
}

const AMOUNT = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

const SUBTOTAL = { fontWeight: 600 };
const TOTAL = { fontWeight: 600, color: 'text.primary', fontSize: 'inherit' };

/** An amount that may not be on record yet. */
function Amount({ amount, emphasis }: { readonly amount: Fen | null; readonly emphasis?: object }) {
  return (
    <TableCell align="right" sx={{ ...AMOUNT, ...emphasis }}>
      {amount === null ? '—' : yuan(amount)}
    </TableCell>
  );
}

function SumCells({ sums, emphasis }: { readonly sums: AmountSums; readonly emphasis: object }) {
  const { declared, reviewed, arranged } = sums;
  return (
    <>
      <Amount amount={declared} emphasis={emphasis} />
      <Amount amount={reviewed} emphasis={emphasis} />
      <Amount amount={arranged} emphasis={emphasis} />
    </>
  );
}

interface UnitRowsProps {
  readonly group: UnitGroup;
  /** Running number of the unit's first project. */
  readonly first: number;
  readonly startsOpen: boolean;
}

function UnitRows({ group, first, startsOpen }: UnitRowsProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <>
      <TableRow sx={{ bgcolor: 'action.hover' }}>
        <TableCell />
        <TableCell component="th" scope="rowgroup">
          <FoldUnitButton unitName={group.unitName} projects={group.rows.length} open={open} onOpen={setOpen} />
        </TableCell>
        <TableCell sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>小计</TableCell>
        <SumCells sums={group.sums} emphasis={SUBTOTAL} />
        <TableCell />
      </TableRow>
      {open &&
        group.rows.map((row, index) => (
          <TableRow key={row.projectId}>
            <TableCell>{first + index}</TableCell>
            <TableCell>
              <Link component={RouterLink} to={`/projects/${String(row.projectId)}`}>
                {row.code} {row.name}
              </Link>
            </TableCell>
            <TableCell>{row.rank === null ? '—' : `第 ${String(row.rank)} 位`}</TableCell>
            <Amount amount={row.declaredAmount} />
            <Amount amount={row.reviewedAmount} />
            <Amount amount={row.arrangedAmount} />
            <TableCell>
              <Chip
                size="small"
                variant="outlined"
                color={row.goalsComplete ? 'success' : 'error'}
                label={row.goalsComplete ? '齐备' : '不齐备'}
              />
            </TableCell>
          </TableRow>
        ))}
    </>
  );
}

function firstNumbers(groups: readonly UnitGroup[]): number[] {
  let next = 1;
  return groups.map(({ rows }) => {
    const first = next;
    next += rows.length;
    return first;
  });
}

/** The year's projects as the workbook will list them: by unit, with subtotals and the grand total. */
export function FundingTable({ planYear, check }: FundingTableProps) {
  const { rows, totalAmount, totalReviewed, totalArranged } = check;
  const groups = groupByUnit(rows);
  const numbers = firstNumbers(groups);
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Table size="small" aria-label={`${String(planYear)} 年度资金汇总`}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>序号</TableCell>
            <TableCell>项目</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>排序</TableCell>
            <TableCell align="right">申报金额</TableCell>
            <TableCell align="right">审定金额</TableCell>
            <TableCell align="right">本年安排</TableCell>
            <TableCell>绩效目标</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group, index) => (
            <UnitRows
              key={group.unitId}
              group={group}
              first={numbers[index] ?? 0}
              startsOpen={rows.length <= UNFOLDED_ROWS}
            />
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell />
            <TableCell sx={TOTAL}>总计（{rows.length} 个项目）</TableCell>
            <TableCell />
            <SumCells
              sums={{ declared: totalAmount, reviewed: totalReviewed, arranged: totalArranged }}
              emphasis={TOTAL}
            />
            <TableCell />
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}
