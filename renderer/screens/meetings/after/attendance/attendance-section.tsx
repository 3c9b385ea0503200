import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { call } from '../../../../client/call.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useAction } from '../../../../components/use-action.ts';
import type { AfterPage } from '../after-page.ts';
import { AfterTable } from '../after-table.tsx';
import { DeskPart } from '../../desk-part.tsx';
import type { Edits } from '../use-edits.ts';
import { AttendanceRow } from './attendance-row.tsx';
import type { TypedAttendance } from './typed-attendance.ts';
import { attendanceEntry, halfDaysFault, recordedAttendance } from './typed-attendance.ts';

const COLUMNS = [{ head: '专家' }, { head: '现在的状态' }, { head: '是否到会' }, { head: '半天数 / 缺席原因' }];

interface AttendanceSectionProps {
  readonly page: AfterPage;
  readonly edits: Edits<TypedAttendance>;
  /** Opinions, scores or fees are typed and not saved; those of one who is made absent would be lost. */
  readonly unsavedBelow: boolean;
}

/** 到会: who came and for how many half-days. */
export const AttendanceSection = memo(function AttendanceSection({
  page,
  edits,
  unsavedBelow,
}: AttendanceSectionProps) {
  const { running, error, run, clearError } = useAction();
  const rows = page.experts.map((expert) => ({
    expert,
    typed: edits.of(expert.expertId) ?? recordedAttendance(page, expert),
  }));
  const unsaid = rows.filter(({ typed }) => typed.attended === null);
  const faulty = rows.some(({ typed }) => halfDaysFault(typed) !== null);
  const leaving = unsavedBelow
    ? rows.filter(({ expert, typed }) => expert.state === 'attended' && typed.attended === false)
    : [];
  const save = async () => {
    const attendance = rows
      .filter(({ expert }) => edits.of(expert.expertId) !== undefined)
      .map(({ expert, typed }) => attendanceEntry(expert, typed))
      .filter((entry) => entry !== null);
    const { attended, absent } = await call('afterMeeting.saveAttendance', { meetingId: page.meeting.id, attendance });
    edits.clear();
    return `已登记到会 ${String(attended)} 名、缺席 ${String(absent)} 名`;
  };
  return (
    <DeskPart
      title="到会"
      hint="上午、下午各算半天。保存后会议记为已召开，并按标准算出费用；半天数有改动的，费用按标准重新计算，另定的金额不变。"
    >
      <ErrorNotice error={error} onClose={clearError} />
      <AfterTable label="到会登记" columns={COLUMNS}>
        {rows.map(({ expert, typed }) => (
          <AttendanceRow
            key={expert.expertId}
            expert={expert}
            typed={typed}
            onChange={(next) => edits.put(expert.expertId, next)}
          />
        ))}
      </AfterTable>
      <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          disabled={running || edits.isEmpty || faulty || unsaid.length > 0 || leaving.length > 0}
          onClick={() => run(save)}
        >
          保存到会
        </Button>
        {unsaid.length > 0 && (
          <Button
            onClick={() => {
              for (const { expert, typed } of unsaid) edits.put(expert.expertId, { ...typed, attended: true });
            }}
          >
            其余 {unsaid.length} 名都到会
          </Button>
        )}
      </Stack>
      {leaving.length > 0 && (
        <Alert severity="warning">
          {leaving.map(({ expert }) => expert.name).join('、')}改为缺席前，请先保存下面填写的意见、评分和费用。
        </Alert>
      )}
      {!edits.isEmpty && unsaid.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          还没有登记：{unsaid.map(({ expert }) => expert.name).join('、')}。全部登记后才能保存。
        </Typography>
      )}
    </DeskPart>
  );
});
