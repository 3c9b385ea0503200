import { formatChineseDate } from '../domain/dates.ts';
import type { Timeliness } from '../domain/timeliness.ts';

/** Without a number when only days off have passed since, or a year between has no notice. */
function overdueBy({ workingDaysLate }: Extract<Timeliness, { result: 'late' }>): string {
  return workingDaysLate === null || workingDaysLate === 0 ? '，已逾期' : `，逾期 ${String(workingDaysLate)} 个工作日`;
}

/** What is said of something that was not, or perhaps not, done in time; null when it was. */
export function latenessOf(timeliness: Timeliness, what: { toDo: string; done: string }): string | null {
  switch (timeliness.result) {
    case 'inTime':
      return null;
    case 'unknown':
      return `${String(timeliness.year)} 年的放假通知尚未录入，不能判断${what.toDo}是否按期`;
    case 'late':
      return `应于 ${formatChineseDate(timeliness.due)} 前${what.toDo}，${what.done}${overdueBy(timeliness)}`;
  }
}
