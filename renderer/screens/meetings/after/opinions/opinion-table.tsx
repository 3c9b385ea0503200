import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { MAX_OPINION } from '../../../../../src/domain/experts/after-meeting.ts';
import type { ProjectId } from '../../../../../src/domain/ids.ts';
import type { AfterPage } from '../after-page.ts';
import { attendedExperts } from '../after-page.ts';
import { AfterTable } from '../after-table.tsx';
import { ExpertCell } from '../expert-cell.tsx';
import type { Edits } from '../use-edits.ts';
import type { TypedOpinion } from './typed-opinion.ts';
import { opinionKey, readScore, shownOpinion } from './typed-opinion.ts';

const COLUMNS = [{ head: '专家' }, { head: '评分（0–100）' }, { head: '意见' }];

/** Enter and the arrows go from score to score, as in a sheet. */
function onScoreKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const scores = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>('[data-score]') ?? [])];
  const next = scores[scores.indexOf(event.target as HTMLInputElement) + step];
  next?.focus();
  next?.select();
}

interface OpinionTableProps {
  readonly page: AfterPage;
  readonly edits: Edits<TypedOpinion>;
  readonly projectId: ProjectId;
}

/** What every expert says of one project. */
export function OpinionTable({ page, edits, projectId }: OpinionTableProps) {
  return (
    <AfterTable label="专家意见与评分" columns={COLUMNS}>
      {attendedExperts(page).map((expert) => {
        const { expertId, name } = expert;
        const shown = shownOpinion(page, edits, projectId, expertId);
        const unreadable = readScore(shown.score) === undefined;
        const put = (changes: Partial<TypedOpinion>) => {
          edits.put(opinionKey(projectId, expertId), { ...shown, ...changes });
        };
        return (
          <TableRow key={expertId} sx={{ verticalAlign: 'top' }}>
            <ExpertCell expert={expert} />
            <TableCell sx={{ width: '9rem' }}>
              <TextField
                value={shown.score}
                error={unreadable}
                helperText={unreadable && '0 至 100，最多一位小数'}
                sx={{ width: '7rem' }}
                slotProps={{
                  htmlInput: {
                    'aria-label': `${name}的评分`,
                    'data-score': true,
                    inputMode: 'decimal',
                    maxLength: 6,
                    style: { textAlign: 'right' },
                    onKeyDown: onScoreKeyDown,
                  },
                }}
                onChange={(event) => {
                  put({ score: event.target.value });
                }}
              />
            </TableCell>
            <TableCell>
              <TextField
                multiline
                fullWidth
                maxRows={8}
                value={shown.opinion}
                slotProps={{ htmlInput: { 'aria-label': `${name}的意见`, maxLength: MAX_OPINION } }}
                onChange={(event) => {
                  put({ opinion: event.target.value });
                }}
              />
            </TableCell>
          </TableRow>
        );
      })}
    </AfterTable>
  );
}
