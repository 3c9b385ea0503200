import { z } from 'zod';
import { DOCUMENT_KINDS, keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { bodyShape } from '../shapes/block.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import { recordIdShape } from '../shapes/record.ts';
import { documentIdShape, isoDateShape, projectIdShape, text } from '../shapes/values.ts';

const paperShape = {
  projectId: projectIdShape,
  kind: z.enum(keysOf(DOCUMENT_KINDS)),
  /** The record that the paper is about. */
  recordId: recordIdShape,
  issuedOn: isoDateShape,
  /** The text as the reviewer edited it; null for the generated one. */
  body: bodyShape.nullable(),
};

export const paperCalls = {
  /** The papers that a project's records allow, with what is missing for each and the one that holds. */
  'papers.list': coreCall(
    z.object({ projectId: projectIdShape }),
    z.object({
      papers: z.array(
        z.object({
          kind: z.enum(keysOf(DOCUMENT_KINDS)),
          recordId: recordIdShape,
          /** The record's day and label. */
          recordOn: isoDateShape,
          recordLabel: z.string(),
          /** Facts that the paper would have to state but are not on record, by their Chinese names. */
          missing: z.array(z.string()),
          issued: issuedDocumentShape.nullable(),
        }),
      ),
    }),
  ),
  /** The paper as it would be issued on that day: its text to edit, and its print page. Registers nothing. */
  'papers.preview': coreCall(
    z.object(paperShape),
    z.object({ title: z.string(), number: z.string().nullable(), generated: bodyShape, html: z.string() }),
  ),
  /** Numbers, registers and writes the paper; with `replaces` the old one is marked void in the same step. */
  'papers.issue': coreCall(
    z.object({
      ...paperShape,
      replaces: z.object({ id: documentIdShape, reason: text(300).trim().min(1, '请填写重新出具的原因。') }).nullable(),
    }),
    issuedDocumentShape,
  ),
  /** Marks a paper as holding no more; its file and its number stay. */
  'papers.void': coreCall(
    z.object({ id: documentIdShape, reason: text(300).trim().min(1, '请填写作废的原因。') }),
    issuedDocumentShape,
  ),
} as const;
