import { z } from 'zod';
import type { AttachmentId } from '../../domain/ids.ts';
import { instantShape, projectIdShape } from './values.ts';

export const attachmentIdShape = z
  .int()
  .positive()
  .transform((value) => value as AttachmentId);

/** A file that a record rests on. */
export const attachmentShape = z.object({
  id: attachmentIdShape,
  projectId: projectIdShape,
  originalName: z.string(),
  byteLength: z.int(),
  /** Lower-case hex of the bytes. */
  sha256: z.string(),
  addedAt: instantShape,
  addedBy: z.string(),
});
export type Attachment = z.infer<typeof attachmentShape>;

/** How the kept bytes compare with what was added. */
export const attachmentStateShape = z.enum(['intact', 'altered', 'missing']);
