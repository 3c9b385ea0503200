import { z } from 'zod';
import { DOCUMENT_KINDS, keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import { documentIdShape, fileTokenShape, pageShape, text } from '../shapes/values.ts';

const exportedIds = z.array(documentIdShape).min(1, '请至少选一份文书。').max(1000, '一次最多导出 1000 份文书。');

export const documentCalls = {
  'documents.list': coreCall(
    z.object({
      query: text(60),
      kind: z.enum(keysOf(DOCUMENT_KINDS)).nullable(),
      year: z.int().nullable(),
      ...pageShape,
    }),
    z.object({ rows: z.array(issuedDocumentShape), total: z.int() }),
  ),
  /** Print HTML of a registered letter, made from its registered facts. Workbooks have none: `fileProblem`. */
  'documents.printHtml': coreCall(z.object({ id: documentIdShape }), z.object({ html: z.string(), title: z.string() })),
  /** Compares the file in the papers folder with the register. */
  'documents.verify': coreCall(
    z.object({ id: documentIdShape }),
    z.object({ state: z.enum(['intact', 'altered', 'missing']), path: z.string() }),
  ),
  /** Compares every file in the papers folder with the register; reports progress and can be cancelled. */
  'documents.verifyAll': coreCall(
    z.object({}),
    z.object({
      checked: z.int(),
      /** The papers whose files are not what was registered, the latest first. */
      faults: z.array(issuedDocumentShape.extend({ state: z.enum(['altered', 'missing']) })),
    }),
  ),
  /** Writes a missing file again from the bytes that the library keeps; never overwrites an altered one. */
  'documents.restoreFile': coreCall(z.object({ id: documentIdShape }), z.object({ path: z.string() })),
  /**
   * Writes the registered bytes of papers, named by number, project and unit, with a list of them that can be printed,
   * as one archive to the picked target; reports progress and can be cancelled.
   */
  'documents.exportZip': coreCall(
    z.object({ ids: exportedIds, target: fileTokenShape }),
    z.object({ fileName: z.string(), papers: z.int() }),
  ),
  /**
   * The same into a folder of its own below the picked one, file by file. Cancelled or failed under way, what lies there
   * is whole and the rest is named; reports progress.
   */
  'documents.exportFolder': coreCall(
    z.object({ ids: exportedIds, folder: fileTokenShape }),
    z.object({
      folderName: z.string(),
      papers: z.int(),
      /** Not written, because it was cancelled or failed. */
      left: z.array(z.object({ id: documentIdShape, number: z.string().nullable(), title: z.string() })),
      /** Why it failed; null where it was cancelled, or nothing is left. */
      problem: z.string().nullable(),
    }),
  ),
  /** Writes a copy of the registered bytes to the picked target. */
  'documents.saveCopy': coreCall(
    z.object({ id: documentIdShape, target: fileTokenShape }),
    z.object({ fileName: z.string() }),
  ),
} as const;
