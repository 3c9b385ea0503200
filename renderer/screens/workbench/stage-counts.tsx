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
import { StageChip } from '../../components/stage-chip.tsx';
import { wanYuan } from '../../components/wan-yuan.ts';

/** How many projects stand where; each stage leads to its projects. */
export function StageCounts({ stages }: { readonly stages: CallOutput<'library.dashboard'>['stages'] }) {
  return (
    <Paper component="section" aria-labelledby="stages-heading" sx={{ p: 2 }}>
      <Typography id="stages-heading" variant="h2" sx={{ mb: 1 }}>
        各阶段项目
      </Typography>
      <Table size="small" aria-labelledby="stages-heading">
        <TableHead>
          <TableRow>
            <TableCell>阶段</TableCell>
            <TableCell align="right">项目数</TableCell>
            <TableCell align="right">申报金额（万元）</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {stages.map(({ stage, count, amount }) => (
            <TableRow key={stage}>
              <TableCell>
                <StageChip stage={stage} />
              </TableCell>
              <TableCell align="right">
                <Link component={RouterLink} to={`/projects?stage=${stage}`}>
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
