import { z } from 'zod';
import { ownProfileShape } from '../../../src/contract/shapes/page-layout.ts';
import { PAGE_PROFILE_LABELS } from '../../../src/domain/page-profile.ts';
import { keysOf } from '../../../src/domain/glossary.ts';

/** A number as it is typed; anything else is none, and refused by the measure that it was for. */
const typedNumber = z.string().transform((text) => (text.trim() === '' ? Number.NaN : Number(text)));

/** The type area as its fields hold it; measures count only for an own one. */
export const layoutFieldsShape = z
  .object({
    kind: z.enum(keysOf(PAGE_PROFILE_LABELS)),
    topMm: typedNumber,
    bottomMm: typedNumber,
    leftMm: typedNumber,
    linePt: typedNumber,
  })
  .transform((fields, context) => {
    if (fields.kind !== 'own') return { kind: fields.kind };
    const own = ownProfileShape.safeParse(fields);
    if (own.success) return own.data;
    for (const { message, path } of own.error.issues) context.addIssue({ code: 'custom', message, path });
    return z.NEVER;
  });
