import { z } from 'zod';
import type { WorkingDayCount } from '../../domain/working-days.ts';
import { isoDateShape } from './values.ts';

export const countedDayShape = z.object({
  date: isoDateShape,
  kind: z.enum(['workday', 'makeUpDay', 'weekend', 'holiday', 'unknown']),
  name: z.string().nullable(),
  number: z.int().nullable(),
  paused: z.boolean(),
});

export const workingDayCountShape = z.object({
  from: isoDateShape,
  workingDays: z.int(),
  due: isoDateShape.nullable(),
  weekdayGuess: isoDateShape.nullable(),
  paused: z.boolean(),
  fixed: z.boolean(),
  days: z.array(countedDayShape),
}) satisfies z.ZodType<WorkingDayCount, unknown>;

/** 超期, 今日到期, 临近 (2 working days or fewer), 正常, 停表, 日历未知, 已办结. */
const deadlineLightShape = z.enum(['over', 'today', 'soon', 'open', 'paused', 'unknown', 'done']);

/** A deadline with its whole count, so that the screen can show it day by day. */
export const deadlineShape = z.object({
  ruleId: z.string(),
  title: z.string(),
  light: deadlineLightShape,
  /** Working days left until the due day (0 today, negative when over); null when the calendar is unknown. */
  workingDaysLeft: z.int().nullable(),
  doneOn: isoDateShape.nullable(),
  count: workingDayCountShape,
});
export type DeadlineView = z.infer<typeof deadlineShape>;
