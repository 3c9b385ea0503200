import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { wanYuan } from '../../components/wan-yuan.ts';

/** What the plan years ask for, each leading to its projects. */
export function YearSums({ years }: { readonly years: CallOutput<'library.dashboard'>['planYears'] }) {
  return (
    <Paper component="section" aria-labelledby="years-heading" sx={{ p: 2 }}>
      <Typography id="years-heading" variant="h2" sx={{ mb: 1 }}>
        各计划年度申报
      </Typography>
      <Table size="small" aria-labelledby="years-heading">
        <TableHead>
          <TableRow>
            <TableCell>计划年度</TableCell>
            <TableCell align="right">项目数</TableCell>
            <TableCell align="right">申报金额（万元）</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {years.map(({ planYear, count, amount }) => (
            <TableRow key={planYear}>
              <TableCell>{planYear} 年</TableCell>
              <TableCell align="right">
                <Link component={RouterLink} to={`/projects?year=${String(planYear)}`}>
                  {count} 个
                </Link>
              </TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {wanYuan(amount)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}
