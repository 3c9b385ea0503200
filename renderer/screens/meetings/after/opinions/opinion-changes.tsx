import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../../src/contract/contract.ts';
import { formatTenths } from '../../../../../src/domain/tenths.ts';
import type { AfterPage } from '../after-page.ts';
import { AfterTable } from '../after-table.tsx';

const COLUMNS = [{ head: '项目' }, { head: '专家' }, { head: '评分', numeric: true }, { head: '意见' }];

type Changes = NonNullable<CallOutput<'afterMeeting.readOpinionWorkbook'>['changes']>;

function scoreText(tenths: number | null | undefined): string {
  return typeof tenths === 'number' ? formatTenths(tenths) : '—';
}

/** Each opinion that a workbook would write, with what stood there before. */
export function OpinionChanges({ page, changes }: { readonly page: AfterPage; readonly changes: Changes }) {
  const projects = new Map(page.projects.map(({ projectId, code, name }) => [projectId, `${code} ${name}`]));
  const experts = new Map(page.experts.map(({ expertId, name }) => [expertId, name]));
  return (
    <AfterTable label="将要改动的评分和意见" columns={COLUMNS}>
      {changes.map(({ before, after }) => {
        const rescored = before !== null && before.scoreTenths !== after.scoreTenths;
        const reworded = before !== null && before.opinion !== '' && before.opinion !== after.opinion;
        return (
          <TableRow key={`${String(after.projectId)} ${String(after.expertId)}`} sx={{ verticalAlign: 'top' }}>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{projects.get(after.projectId)}</TableCell>
            <TableCell>{experts.get(after.expertId)}</TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {rescored && `${scoreText(before.scoreTenths)} → `}
              {scoreText(after.scoreTenths)}
            </TableCell>
            <TableCell sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {reworded && (
                <Typography variant="body2" color="textSecondary" component="del" sx={{ display: 'block' }}>
                  {before.opinion}
                </Typography>
              )}
              {after.opinion}
            </TableCell>
          </TableRow>
        );
      })}
    </AfterTable>
  );
}
