import { z } from 'zod';
import { DOCUMENT_KINDS, keysOf } from '../../domain/glossary.ts';
import { recordIdShape } from './record.ts';
import { documentIdShape, instantShape, isoDateShape, projectIdShape } from './values.ts';

/** A row of the 文书登记. */
export const issuedDocumentShape = z.object({
  id: documentIdShape,
  kind: z.enum(keysOf(DOCUMENT_KINDS)),
  /** `拱数转办预审〔2026〕1号`, or null for papers without a series. */
  number: z.string().nullable(),
  title: z.string(),
  issuedOn: isoDateShape,
  registeredAt: instantShape,
  registeredBy: z.string(),
  projectId: projectIdShape.nullable(),
  recordId: recordIdShape.nullable(),
  replacesId: documentIdShape.nullable(),
  projectName: z.string().nullable(),
  unitName: z.string().nullable(),
  fileName: z.string(),
  /** Lower-case hex of the file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteLength: z.int().positive(),
  templateVersion: z.int().positive(),
  /** Why the paper holds no more; null while it does. */
  voided: z
    .object({
      reason: z.string(),
      replacedBy: documentIdShape.nullable(),
      voidedAt: instantShape,
      voidedBy: z.string(),
    })
    .nullable(),
});
export type IssuedDocument = z.infer<typeof issuedDocumentShape>;
