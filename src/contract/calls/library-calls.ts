import { z } from 'zod';
import { coreCall } from '../call.ts';
import { deadlineRowShape } from './deadline-calls.ts';
import { stageShape } from '../shapes/project.ts';
import { fenShape, isoDateShape } from '../shapes/values.ts';

export const libraryCalls = {
  'library.status': coreCall(
    z.object({}),
    z.object({
      today: isoDateShape,
      folder: z.string(),
      schemaVersion: z.int(),
      unitCount: z.int(),
      projectCount: z.int(),
      documentCount: z.int(),
      auditCount: z.int(),
      /** Years whose holiday notice is loaded, in order. */
      calendarYears: z.array(z.object({ year: z.int(), source: z.string() })),
    }),
  ),
  /** Fills an empty library with recognisably invented data; refused (`conflict`) when it holds anything. */
  'library.createSample': coreCall(z.object({}), z.object({ units: z.int(), projects: z.int() })),
  /** The 工作台: deadlines by urgency (at most 50), projects by stage, declared sums by plan year. */
  'library.dashboard': coreCall(
    z.object({}),
    z.object({
      today: isoDateShape,
      deadlines: z.array(deadlineRowShape),
      openDeadlines: z.int(),
      stages: z.array(z.object({ stage: stageShape, count: z.int(), amount: fenShape })),
      planYears: z.array(z.object({ planYear: z.int(), count: z.int(), amount: fenShape })),
    }),
  ),
} as const;
