import { z } from 'zod';
import { coreCall } from '../call.ts';
import { attachmentIdShape, attachmentShape, attachmentStateShape } from '../shapes/attachment.ts';
import { recordIdShape } from '../shapes/record.ts';
import { fileTokenShape, projectIdShape } from '../shapes/values.ts';

export const attachmentCalls = {
  /** Keeps a picked file for a project, encrypted; a file that the project has already is answered as it is. */
  'attachments.add': coreCall(z.object({ projectId: projectIdShape, file: fileTokenShape }), attachmentShape),
  /** Everything that was added to a project, which records rest on it, and whether its bytes are still whole. */
  'attachments.list': coreCall(
    z.object({ projectId: projectIdShape }),
    z.object({
      rows: z.array(
        z.object({ ...attachmentShape.shape, recordIds: z.array(recordIdShape), state: attachmentStateShape }),
      ),
    }),
  ),
  /** Puts a picked file in the place of a missing or altered one; refused (`conflict`) unless it is the same content. */
  'attachments.restore': coreCall(z.object({ id: attachmentIdShape, file: fileTokenShape }), z.object({})),
  /** Puts a readable, read-only copy into a private folder; it is gone when the library closes. For `attachments.open`. */
  'attachments.copyToOpen': coreCall(z.object({ id: attachmentIdShape }), z.object({ path: z.string() })),
  /** Writes the bytes as they were added to the picked target. */
  'attachments.saveCopy': coreCall(
    z.object({ id: attachmentIdShape, target: fileTokenShape }),
    z.object({ fileName: z.string() }),
  ),
  /** Reads every kept file, of a project or of all: what is missing or altered, and where it belongs. */
  'attachments.verify': coreCall(
    z.object({ projectId: projectIdShape.nullable() }),
    z.object({
      /** Contents that were read, each once. */
      checked: z.int(),
      faults: z.array(
        z.object({
          ...attachmentShape.shape,
          projectCode: z.string(),
          projectName: z.string(),
          state: attachmentStateShape.exclude(['intact']),
          /** `验收（2027年5月8日）`; none while no record rests on it. */
          records: z.array(z.string()),
        }),
      ),
      /** Kept files that nothing names: an adding was interrupted. They do no harm and are never deleted. */
      unnamed: z.int(),
    }),
  ),
} as const;
