import { z } from 'zod';
import { coreCall } from '../call.ts';
import { fileTokenShape, projectIdShape } from '../shapes/values.ts';

export const projectArchiveCalls = {
  /**
   * Writes all papers and attachments of a project with a catalogue and check values into a folder of its own below the
   * picked one, whole or not at all; reports progress and can be cancelled.
   */
  'projectArchive.write': coreCall(
    z.object({ projectId: projectIdShape, folder: fileTokenShape }),
    z.object({ folderName: z.string(), files: z.int() }),
  ),
  /** Reads every file of such a folder again; reports progress and can be cancelled. */
  'projectArchive.verify': coreCall(
    z.object({ folder: fileTokenShape }),
    z.object({
      folderName: z.string(),
      checked: z.int(),
      faults: z.array(z.object({ path: z.string(), state: z.enum(['missing', 'altered', 'added']) })),
    }),
  ),
} as const;
