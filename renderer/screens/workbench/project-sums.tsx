import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Fen } from '../../../src/domain/money.ts';
import { wanYuan } from '../../components/wan-yuan.ts';

/** The projects of one group together. */
export interface ProjectSum {
  /** Query of the 项目库 that lists exactly these projects. */
  readonly query: string;
  readonly name: ReactNode;
  readonly count: number;
  readonly amount: Fen;
}

interface ProjectSumsProps {
  readonly title: string;
  /** What the groups are, as the head of their column. */
  readonly head: string;
  readonly sums: readonly ProjectSum[];
}

/** How many projects each group has and what they ask for; each leads to its projects. */
export function ProjectSums({ title, head, sums }: ProjectSumsProps) {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ p: 2 }}>
      <Typography id={headingId} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Table size="small" aria-labelledby={headingId}>
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            <TableCell align="right">项目数</TableCell>
            <TableCell align="right">申报金额（万元）</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sums.map(({ query, name, count, amount }) => (
            <TableRow key={query}>
              <TableCell>{name}</TableCell>
              <TableCell align="right">
                <Link component={RouterLink} to={`/projects?${query}`}>
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
