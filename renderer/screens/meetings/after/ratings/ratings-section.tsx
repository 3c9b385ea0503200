import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { RATING_CRITERIA } from '../../../../../src/domain/experts/after-meeting.ts';
import { keysOf } from '../../../../../src/domain/glossary.ts';
import { call } from '../../../../client/call.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useAction } from '../../../../components/use-action.ts';
import type { AfterPage } from '../after-page.ts';
import { AfterTable } from '../after-table.tsx';
import { ExpertCell } from '../expert-cell.tsx';
import { DeskPart } from '../../desk-part.tsx';
import type { Edits } from '../use-edits.ts';
import type { TypedRating } from './typed-rating.ts';
import { givenRating, missingCriteria, recordedRating } from './typed-rating.ts';

const TITLE = '评价';
const HINT = '每项 1 至 5 分；缺席的也可以评价。再次评价以后一次为准，以前的评价留存。专家页列出平均分。';
const CRITERIA = keysOf(RATING_CRITERIA);
const COLUMNS = [
  { head: '专家' },
  ...CRITERIA.map((criterion) => ({ head: RATING_CRITERIA[criterion] })),
  { head: '备注' },
];

interface MarkInputProps {
  readonly label: string;
  readonly mark: number | null;
  readonly onChange: (mark: number | null) => void;
}

function MarkInput({ label, mark, onChange }: MarkInputProps) {
  return (
    <TextField
      select
      value={mark ?? ''}
      sx={{ width: '7rem' }}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label } }}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">请选择</option>
      {[5, 4, 3, 2, 1].map((each) => (
        <option key={each} value={each}>
          {each} 分
        </option>
      ))}
    </TextField>
  );
}

/** 评价: how each expert did. */
export const RatingsSection = memo(function RatingsSection({
  page,
  edits,
}: {
  readonly page: AfterPage;
  readonly edits: Edits<TypedRating>;
}) {
  const { running, error, run, clearError } = useAction();
  const experts = page.experts.filter(({ state }) => state === 'attended' || state === 'absent');
  if (experts.length === 0) {
    return (
      <DeskPart title={TITLE} hint={HINT}>
        <Alert severity="info">还没有登记是否到会。</Alert>
      </DeskPart>
    );
  }
  const rows = experts.map((expert) => ({ expert, typed: edits.of(expert.expertId) ?? recordedRating(page, expert) }));
  const edited = rows.filter(({ expert }) => edits.of(expert.expertId) !== undefined);
  const given = edited.map(({ expert, typed }) => givenRating(expert, typed)).filter((rating) => rating !== null);
  const save = async () => {
    const { rated } = await call('afterMeeting.rate', { meetingId: page.meeting.id, ratings: given });
    edits.clear();
    return rated === 0 ? '评价没有变化' : `已评价 ${String(rated)} 名专家`;
  };
  return (
    <DeskPart title={TITLE} hint={HINT}>
      <ErrorNotice error={error} onClose={clearError} />
      <AfterTable label="专家评价" columns={COLUMNS}>
        {rows.map(({ expert, typed }) => (
          <TableRow key={expert.expertId}>
            <ExpertCell expert={expert} />
            {CRITERIA.map((criterion) => (
              <TableCell key={criterion} sx={{ whiteSpace: 'nowrap' }}>
                <MarkInput
                  label={`${expert.name}的${RATING_CRITERIA[criterion]}`}
                  mark={typed[criterion]}
                  onChange={(mark) => edits.put(expert.expertId, { ...typed, [criterion]: mark })}
                />
              </TableCell>
            ))}
            <TableCell sx={{ minWidth: '14rem' }}>
              <TextField
                fullWidth
                value={typed.remark}
                slotProps={{ htmlInput: { 'aria-label': `${expert.name}的评价备注`, maxLength: 300 } }}
                onChange={(event) => edits.put(expert.expertId, { ...typed, remark: event.target.value })}
              />
            </TableCell>
          </TableRow>
        ))}
      </AfterTable>
      <Button
        variant="contained"
        sx={{ alignSelf: 'flex-start' }}
        disabled={running || edits.isEmpty || given.length < edited.length}
        onClick={() => run(save)}
      >
        保存评价
      </Button>
      {edited
        .filter(({ typed }) => missingCriteria(typed).length > 0)
        .map(({ expert, typed }) => (
          <Typography key={expert.expertId} variant="body2" color="textSecondary">
            {expert.name}还没有评：{missingCriteria(typed).join('、')}
          </Typography>
        ))}
    </DeskPart>
  );
});
