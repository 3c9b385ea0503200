import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { DeadlineView } from '../../src/contract/shapes/deadline.ts';
import { formatChineseDate, weekdayOf } from '../../src/domain/dates.ts';

type CountedDay = DeadlineView['count']['days'][number];

const WEEKDAYS = '日一二三四五六';

function kindText({ kind, name, paused }: CountedDay): string {
  if (paused) return '停表，不计';
  switch (kind) {
    case 'workday':
      return '工作日';
    case 'makeUpDay':
      return `调休上班（${name ?? ''}）`;
    case 'weekend':
      return '周末';
    case 'holiday':
      return `${name ?? ''}放假`;
    case 'unknown':
      return '节假日安排未知';
  }
}

function verdict({ count, doneOn }: DeadlineView): string {
  if (count.paused) return '现在停表，补齐资料或恢复办理后继续计算。';
  if (count.due === null) {
    const guess =
      count.weekdayGuess === null ? '' : `若只按周末推算约为 ${formatChineseDate(count.weekdayGuess)}，仅供参考。`;
    return `该年度的放假通知尚未录入，不能确定截止日期；请在“工作日历”中录入。${guess}`;
  }
  const done = doneOn === null ? '' : `，已于 ${formatChineseDate(doneOn)} 办结`;
  return `截止日期：${formatChineseDate(count.due)}${done}`;
}

/** How a deadline was counted, day by day. */
export function DeadlineExplain({ deadline }: { readonly deadline: DeadlineView }) {
  const { count } = deadline;
  return (
    <>
      <Typography gutterBottom>
        {count.fixed
          ? `自 ${formatChineseDate(count.from)} 起，期限由办理时确定。`
          : `自 ${formatChineseDate(count.from)} 的次日起计 ${String(count.workingDays)} 个工作日。`}
        {verdict(deadline)}
      </Typography>
      <Table size="small" aria-label="期限逐日计算">
        <TableHead>
          <TableRow>
            <TableCell>日期</TableCell>
            <TableCell>星期</TableCell>
            <TableCell>性质</TableCell>
            <TableCell align="right">第几个工作日</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {count.days.map((day) => (
            <TableRow key={day.date} sx={{ bgcolor: day.number === null ? 'action.hover' : undefined }}>
              <TableCell>{formatChineseDate(day.date)}</TableCell>
              <TableCell>周{WEEKDAYS.charAt(weekdayOf(day.date))}</TableCell>
              <TableCell>{kindText(day)}</TableCell>
              <TableCell align="right">{day.number ?? '—'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
