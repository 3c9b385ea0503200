import { z } from 'zod';
import { coreCall } from '../call.ts';
import { fileTokenShape, instantShape, isoDateShape, pageShape, text } from '../shapes/values.ts';

/** Words that an entry has all of, and the days it was made on, by the clock of this machine; what is left out filters nothing. */
const filterShape = {
  query: text(60).default(''),
  from: isoDateShape.nullable().default(null),
  to: isoDateShape.nullable().default(null),
};

export const auditCalls = {
  /** A page of the audit as filtered, latest first. */
  'audit.list': coreCall(
    z.object({ ...filterShape, ...pageShape }),
    z.object({
      rows: z.array(
        z.object({
          sequence: z.int(),
          at: instantShape,
          actor: z.string(),
          summary: z.string(),
          subject: z.string(),
          remark: z.string(),
        }),
      ),
      total: z.int(),
    }),
  ),
  /** Writes the entries as filtered to the picked target, whole or not at all; reports progress and can be cancelled. */
  'audit.export': coreCall(
    z.object({ ...filterShape, target: fileTokenShape, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    z.object({ fileName: z.string(), rows: z.int() }),
  ),
  /** Recomputes the whole hash chain. */
  'audit.verify': coreCall(
    z.object({}),
    z.object({
      entries: z.int(),
      intact: z.boolean(),
      faults: z.array(z.object({ sequence: z.int(), what: z.string() })),
    }),
  ),
} as const;
