import { z } from 'zod';
import type { OpenLight } from '../../domain/deadline.ts';
import { OPEN_LIGHTS } from '../../domain/deadline.ts';
import type { DeadlineKind } from '../../domain/open-deadlines.ts';
import { DEADLINE_KINDS } from '../../domain/open-deadlines.ts';
import { keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { deadlineShape } from '../shapes/deadline.ts';
import { recordIdShape } from '../shapes/record.ts';
import { isoDateShape, pageShape, projectIdShape, text, unitIdShape } from '../shapes/values.ts';

const openLightShape = z.enum(keysOf<OpenLight>(OPEN_LIGHTS));
const deadlineKindShape = z.enum(keysOf<DeadlineKind>(DEADLINE_KINDS));

/** A deadline in the list of all deadlines; `deadlines.explain` shows how it was counted. */
export const deadlineRowShape = z.object({
  projectId: projectIdShape,
  projectCode: z.string(),
  projectName: z.string(),
  unitName: z.string(),
  kind: deadlineKindShape,
  recordId: recordIdShape.nullable(),
  title: z.string(),
  ruleId: z.string(),
  light: openLightShape,
  /** Working days left until the last day (0 today, negative when over); null when a year between has no notice. */
  workingDaysLeft: z.int().nullable(),
  /** Null while the clock stands still or the calendar is unknown. */
  dueOn: isoDateShape.nullable(),
});
export type DeadlineRow = z.infer<typeof deadlineRowShape>;

/** Filters of the list; nulls and an empty query filter nothing. */
const deadlineFilterShape = z.object({
  light: openLightShape.nullable(),
  kind: deadlineKindShape.nullable(),
  unitId: unitIdShape.nullable(),
  query: text(60),
});
export type DeadlineFilter = z.infer<typeof deadlineFilterShape>;

export const deadlineCalls = {
  /** Every open deadline, the nearest last day first, those without one at the end. */
  'deadlines.list': coreCall(
    z.object({ filter: deadlineFilterShape, ...pageShape }),
    z.object({
      today: isoDateShape,
      rows: z.array(deadlineRowShape),
      total: z.int(),
      /** How many of each light pass the other filters. */
      lights: z.record(openLightShape, z.int()),
    }),
  ),
  /** One open deadline with its whole count, day by day. */
  'deadlines.explain': coreCall(
    z.object({ projectId: projectIdShape, kind: deadlineKindShape, recordId: recordIdShape.nullable() }),
    z.object({ deadline: deadlineShape }),
  ),
} as const;
