import { z } from 'zod';
import type { DeadlineKind } from '../../domain/open-deadlines.ts';
import { DEADLINE_KINDS } from '../../domain/open-deadlines.ts';
import { keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { deadlineLightShape, deadlineShape } from '../shapes/deadline.ts';
import { recordIdShape } from '../shapes/record.ts';
import { isoDateShape, pageShape, projectIdShape } from '../shapes/values.ts';

export const deadlineKindShape = z.enum(keysOf<DeadlineKind>(DEADLINE_KINDS));

/** A deadline in the list of all deadlines; `deadlines.explain` shows how it was counted. */
export const deadlineRowShape = z.object({
  projectId: projectIdShape,
  projectName: z.string(),
  unitName: z.string(),
  kind: deadlineKindShape,
  recordId: recordIdShape.nullable(),
  title: z.string(),
  ruleId: z.string(),
  light: deadlineLightShape,
  workingDaysLeft: z.int().nullable(),
  dueOn: isoDateShape.nullable(),
});
export type DeadlineRow = z.infer<typeof deadlineRowShape>;

export const deadlineCalls = {
  /** Every open deadline, the nearest last day first; `light` over, today or soon narrows it to what presses. */
  'deadlines.list': coreCall(
    z.object({ kind: deadlineKindShape.nullable(), pressing: z.boolean(), ...pageShape }),
    z.object({ rows: z.array(deadlineRowShape), total: z.int() }),
  ),
  /** One open deadline with its whole count, day by day. */
  'deadlines.explain': coreCall(
    z.object({ projectId: projectIdShape, kind: deadlineKindShape, recordId: recordIdShape.nullable() }),
    z.object({ deadline: deadlineShape }),
  ),
} as const;
