import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { DeadlineView } from '../../src/contract/shapes/deadline.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import { formatChineseDate, yearOf } from '../../src/domain/dates.ts';

function Beginning({ count: { from, workingDays, fixed, due } }: DeadlineView) {
  if (fixed) {
    const day = due === null ? '截止日期' : `截止日期 ${formatChineseDate(due)} `;
    return `${day}是办理时定下的，不由工作日推算；下面列出自 ${formatChineseDate(from)} 的次日起经过的工作日。`;
  }
  return `自 ${formatChineseDate(from)} 的次日起计 ${String(workingDays)} 个工作日。`;
}

/** The year whose notice is missing, and the way to enter it. */
function UnknownYear({ date, consequence }: { readonly date: IsoDate; readonly consequence: string }) {
  const year = String(yearOf(date));
  return (
    <>
      {year} 年的放假通知尚未录入，{consequence}。请
      <Link component={RouterLink} to={`/calendar?year=${year}`}>
        到“工作日历”录入 {year} 年
      </Link>
      。
    </>
  );
}

function Outcome({ count, doneOn }: DeadlineView) {
  const { from, due, days, paused, fixed, weekdayGuess } = count;
  const unknown = days.find(({ kind, paused: still }) => kind === 'unknown' && !still);
  if (paused) {
    return `${formatChineseDate(days.at(-1)?.date ?? from)}以后停表至今，补齐资料或恢复办理以后继续计算。`;
  }
  if (due === null) {
    return (
      <>
        {unknown && <UnknownYear date={unknown.date} consequence="不能确定截止日期" />}
        {weekdayGuess !== null && `若只按周末推算约为 ${formatChineseDate(weekdayGuess)}，仅供参考。`}
      </>
    );
  }
  return (
    <>
      {!fixed && `截止日期：${formatChineseDate(due)}`}
      {doneOn !== null && `${fixed ? '' : '，'}已于 ${formatChineseDate(doneOn)} 办结`}
      {(!fixed || doneOn !== null) && '。'}
      {unknown && <UnknownYear date={unknown.date} consequence="其后的工作日无法计数" />}
    </>
  );
}

/** The stretches of days on which the clock stood still, first and last day. */
function pausesOf({ days }: DeadlineView['count']): { from: IsoDate; to: IsoDate }[] {
  const pauses: { from: IsoDate; to: IsoDate }[] = [];
  let running: { from: IsoDate; to: IsoDate } | undefined;
  for (const { date, paused } of days) {
    if (!paused) running = undefined;
    else if (running) running.to = date;
    else pauses.push((running = { from: date, to: date }));
  }
  return pauses;
}

/** What a deadline is counted from, where its clock stood still, and what came of it. */
export function DeadlineVerdict({ deadline }: { readonly deadline: DeadlineView }) {
  const pauses = pausesOf(deadline.count);
  return (
    <Typography gutterBottom component="div">
      <Beginning {...deadline} />
      {pauses.map(({ from, to }) => (
        <span key={from}>
          {from === to
            ? `${formatChineseDate(from)}停表，不计。`
            : `${formatChineseDate(from)}至${formatChineseDate(to)}停表，不计。`}
        </span>
      ))}
      <Outcome {...deadline} />
    </Typography>
  );
}
