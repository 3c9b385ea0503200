import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { DeadlineView } from '../../src/contract/shapes/deadline.ts';
import { formatChineseDate, weekdayOf } from '../../src/domain/dates.ts';
import { DeadlineVerdict } from './deadline-verdict.tsx';

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

/** A day that does not count is shaded, one on which the clock stood still stands out. */
function shadeOf({ number, paused }: CountedDay): string | undefined {
  if (paused) return '#fff3d6';
  return number === null ? 'action.hover' : undefined;
}

/** How a deadline was counted, day by day. */
export function DeadlineExplain({ deadline }: { readonly deadline: DeadlineView }) {
  const { count } = deadline;
  return (
    <>
      <DeadlineVerdict deadline={deadline} />
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
            <TableRow key={day.date} sx={{ bgcolor: shadeOf(day) }}>
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
