import { z } from 'zod';
import { coreCall } from '../call.ts';
import { calendarYearShape } from '../shapes/calendar.ts';
import { fileTokenShape, line, text } from '../shapes/values.ts';

/** Whether a year came with the application or was saved by the office. */
const originShape = z.enum(['bundled', 'office']);
const yearShape = z.int().min(2000).max(2199);

export const calendarCalls = {
  /** The years that are known, earliest first. */
  'calendars.list': coreCall(
    z.object({}),
    z.object({
      years: z.array(z.object({ year: z.int(), source: z.string(), origin: originShape })),
    }),
  ),
  /** One year as it counts now; null while its notice is not loaded. */
  'calendars.get': coreCall(
    z.object({ year: yearShape }),
    z.object({ calendar: calendarYearShape.nullable(), origin: originShape.nullable() }),
  ),
  /** Reads the pasted text of the State Council's notice; saves nothing. `year` null takes the notice's own. */
  'calendars.readNotice': coreCall(
    z.object({ text: text(20_000), year: yearShape.nullable() }),
    z.object({
      /** Null while neither the text nor the reviewer says which year it is about. */
      year: z.int().nullable(),
      source: z.string(),
      holidays: z.record(z.string(), z.string()),
      makeUpDays: z.record(z.string(), z.string()),
      problems: z.array(z.object({ severity: z.enum(['error', 'notice']), what: z.string() })),
    }),
  ),
  /** The text of a notice kept in a text file, UTF-8 or GB18030. */
  'calendars.readFile': coreCall(z.object({ file: fileTokenShape }), z.object({ text: z.string() })),
  /** Saves a year and lets every open deadline follow; a correction of a known year asks for its reason. */
  'calendars.save': coreCall(
    z.object({ calendar: calendarYearShape, reason: line(200, '更正原因').nullable() }),
    z.object({ movedDeadlines: z.int() }),
  ),
} as const;
