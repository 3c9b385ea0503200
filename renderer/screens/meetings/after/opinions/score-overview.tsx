import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { scoreSpread } from '../../../../../src/domain/experts/score-spread.ts';
import type { ProjectId } from '../../../../../src/domain/ids.ts';
import type { AfterPage } from '../after-page.ts';
import { AfterTable } from '../after-table.tsx';
import { deviationWords, points } from './spread-words.ts';
import type { NamedScore } from './typed-opinion.ts';

const COLUMNS = [
  { head: '项目' },
  { head: '评分数', numeric: true },
  { head: '均值', numeric: true },
  { head: '标准差', numeric: true },
  { head: '最低', numeric: true },
  { head: '最高', numeric: true },
  { head: '去掉最高最低后均值', numeric: true },
  { head: '偏离' },
];

interface ScoreOverviewProps {
  readonly page: AfterPage;
  readonly scoresOf: (projectId: ProjectId) => readonly NamedScore[];
  readonly chosen: ProjectId;
  readonly onChoose: (projectId: ProjectId) => void;
}

/** How the scores of every project lie; a project is chosen here to be written about. */
export function ScoreOverview({ page, scoresOf, chosen, onChoose }: ScoreOverviewProps) {
  return (
    <AfterTable label="各项目评分" columns={COLUMNS}>
      {page.projects.map(({ projectId, code, name }) => {
        const scores = scoresOf(projectId);
        const spread = scoreSpread(scores.map(({ tenths }) => tenths));
        const figures = [spread?.mean, spread?.deviation, spread?.lowest, spread?.highest, spread?.trimmedMean];
        return (
          <TableRow key={projectId} selected={projectId === chosen}>
            <TableCell component="th" scope="row" sx={{ minWidth: '12rem', overflowWrap: 'anywhere' }}>
              <Link
                component="button"
                type="button"
                aria-current={projectId === chosen}
                sx={{ textAlign: 'left', font: 'inherit', fontWeight: projectId === chosen ? 600 : undefined }}
                onClick={() => {
                  onChoose(projectId);
                }}
              >
                {code} {name}
              </Link>
            </TableCell>
            <TableCell align="right">
              {scores.length} / {page.experts.filter(({ state }) => state === 'attended').length}
            </TableCell>
            {figures.map((figure, index) => (
              <TableCell key={COLUMNS[index + 2]?.head} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {points(figure ?? null)}
              </TableCell>
            ))}
            <TableCell sx={{ minWidth: '14rem' }}>
              {spread &&
                deviationWords(scores, spread, page.scoreDeviation).map((words) => (
                  <Typography key={words} variant="body2" color="error">
                    {words}
                  </Typography>
                ))}
            </TableCell>
          </TableRow>
        );
      })}
    </AfterTable>
  );
}
