import { z } from 'zod';
import { coreCall } from '../call.ts';
import { projectContentShape } from '../shapes/project.ts';
import { fileTokenShape, unitIdShape } from '../shapes/values.ts';

/** One thing wrong or noteworthy in a workbook, by sheet, cell and remedy. */
export const workbookProblemShape = z.object({
  severity: z.enum(['error', 'notice']),
  sheet: z.string(),
  /** `B7`, or empty when the whole sheet or file is meant. */
  cell: z.string(),
  what: z.string(),
  remedy: z.string(),
});

export const declarationWorkbookCalls = {
  /** Writes the empty declaration workbook to the picked target. */
  'declarationWorkbooks.writeTemplate': coreCall(
    z.object({ target: fileTokenShape }),
    z.object({ fileName: z.string() }),
  ),
  /**
   * Reads a unit's workbook; nothing is saved. `content` is null while an error stands;
   * otherwise it can be shown and handed to `projects.saveDraft`.
   */
  'declarationWorkbooks.read': coreCall(
    z.object({ file: fileTokenShape }),
    z.object({
      fileName: z.string(),
      sha256: z.string(),
      /** As the workbook names it. */
      unitName: z.string(),
      unitId: unitIdShape.nullable(),
      content: projectContentShape.nullable(),
      problems: z.array(workbookProblemShape),
    }),
  ),
} as const;
