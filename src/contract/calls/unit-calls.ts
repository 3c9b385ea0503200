import { z } from 'zod';
import { coreCall } from '../call.ts';
import { unitFieldsShape, unitShape } from '../shapes/unit.ts';
import { pageShape, text, unitIdShape, versionShape } from '../shapes/values.ts';

export const unitCalls = {
  /** Units by name, alias, pinyin or initials; `query` may be empty. */
  'units.list': coreCall(
    z.object({ query: text(60), ...pageShape }),
    z.object({ rows: z.array(unitShape.extend({ projectCount: z.int() })), total: z.int() }),
  ),
  'units.create': coreCall(unitFieldsShape, unitShape),
  'units.update': coreCall(z.object({ id: unitIdShape, version: versionShape, fields: unitFieldsShape }), unitShape),
} as const;
