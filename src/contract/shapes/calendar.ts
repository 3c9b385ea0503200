import { z } from 'zod';
import { isoDate, weekdayOf } from '../../domain/dates.ts';
import type { CalendarYear } from '../../domain/work-calendar.ts';
import { belongsToNotice } from '../../domain/work-calendar.ts';
import { isoDateShape, line } from './values.ts';

const daysShape = z.record(isoDateShape, line(20, '节日名称'));

/** A year of the work calendar as a notice gives it: what differs from plain weekdays and weekends. */
export const calendarYearShape = z
  .object({
    year: z.int().min(2000, '年度不应早于 2000 年。').max(2199, '年度不应晚于 2199 年。'),
    source: line(60, '依据的通知'),
    holidays: daysShape,
    makeUpDays: daysShape,
  })
  .superRefine(({ year, holidays, makeUpDays }, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
    };
    for (const date of [...Object.keys(holidays), ...Object.keys(makeUpDays)]) {
      if (!belongsToNotice(isoDate(date), year)) {
        refuse(`${date} 不在 ${String(year)} 年；元旦连休只能写到上一年 12 月。`);
      }
    }
    for (const date of Object.keys(makeUpDays)) {
      if (date in holidays) refuse(`${date} 不能既放假又上班。`);
      if (weekdayOf(isoDate(date)) % 6 !== 0) refuse(`${date} 不是周末，不能作为调休上班日。`);
    }
    if (Object.keys(holidays).length === 0) refuse('没有放假的日子，请核对。');
  }) satisfies z.ZodType<CalendarYear, unknown>;
