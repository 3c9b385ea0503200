import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Fen } from '../../../src/domain/money.ts';
import { yuan } from '../../components/yuan.ts';
import type { FundingRow } from './group-by-unit.ts';
import { groupByUnit } from './group-by-unit.ts';

interface FundingTableProps {
  readonly planYear: number;
  readonly rows: readonly FundingRow[];
  readonly totalAmount: Fen;
}

const AMOUNT = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

/** The year's projects as the workbook will list them: by unit, with subtotals and the grand total. */
export function FundingTable({ planYear, rows, totalAmount }: FundingTableProps) {
  let number = 0;
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" aria-label={`${String(planYear)} 年度资金汇总`}>
        <TableHead>
          <TableRow>
            <TableCell>序号</TableCell>
            <TableCell>项目</TableCell>
            <TableCell align="right">申报金额</TableCell>
            <TableCell>绩效目标</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groupByUnit(rows).map((group) => (
            <Fragment key={group.unitId}>
              <TableRow sx={{ bgcolor: 'action.hover' }}>
                <TableCell />
                <TableCell component="th" scope="rowgroup" sx={{ fontWeight: 600 }}>
                  {group.unitName}（{group.rows.length} 个）
                </TableCell>
                <TableCell align="right" sx={{ ...AMOUNT, fontWeight: 600 }}>
                  小计 {yuan(group.subtotal)}
                </TableCell>
                <TableCell />
              </TableRow>
              {group.rows.map((row) => (
                <TableRow key={row.projectId}>
                  <TableCell>{(number += 1)}</TableCell>
                  <TableCell>
                    <Link component={RouterLink} to={`/projects/${String(row.projectId)}`}>
                      {row.code} {row.name}
                    </Link>
                  </TableCell>
                  <TableCell align="right" sx={AMOUNT}>
                    {yuan(row.declaredAmount)}
                  </TableCell>
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
            </Fragment>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell />
            <TableCell sx={{ fontWeight: 600, color: 'text.primary', fontSize: 'inherit' }}>
              总计（{rows.length} 个项目）
            </TableCell>
            <TableCell align="right" sx={{ ...AMOUNT, fontWeight: 600, color: 'text.primary', fontSize: 'inherit' }}>
              {yuan(totalAmount)}
            </TableCell>
            <TableCell />
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}
