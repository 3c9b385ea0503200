import { z } from 'zod';
import { DOCUMENT_KINDS, keysOf } from '../../domain/glossary.ts';
import { coreCall } from '../call.ts';
import { bodyShape } from '../shapes/block.ts';
import { issuedDocumentShape } from '../shapes/document.ts';
import { paperViewShape } from '../shapes/paper-view.ts';
import { inclusionDraftIdShape } from '../shapes/inclusion.ts';
import { drawIdShape } from '../shapes/meeting.ts';
import { recordIdShape } from '../shapes/record.ts';
import {
  documentIdShape,
  isoDateShape,
  MAX_PAGE_SIZE,
  meetingIdShape,
  pageShape,
  projectIdShape,
  text,
} from '../shapes/values.ts';

const kindShape = z.enum(keysOf(DOCUMENT_KINDS));

/** What a paper is about: a project's record, a draw of experts, or a submitted version of a 项目入库草案. */
export const paperAboutShape = z.discriminatedUnion('of', [
  z.object({ of: z.literal('record'), projectId: projectIdShape, recordId: recordIdShape }),
  z.object({ of: z.literal('draw'), meetingId: meetingIdShape, drawId: drawIdShape }),
  z.object({ of: z.literal('inclusion'), draftId: inclusionDraftIdShape, version: z.int().positive() }),
]);
export type PaperAbout = z.infer<typeof paperAboutShape>;

/** Papers issued in one go; a page of those that wait holds as many. */
export const MOST_IN_BATCH = MAX_PAGE_SIZE;

/** A record as a batch names it, with its project. */
const batchRowShape = z.object({
  projectId: projectIdShape,
  recordId: recordIdShape,
  code: z.string(),
  name: z.string(),
});

const paperShape = {
  kind: kindShape,
  about: paperAboutShape,
  issuedOn: isoDateShape,
  /** The text as the reviewer edited it; null for the generated one, and for workbooks. */
  body: bodyShape.nullable(),
};

const listedShape = z.object({
  papers: z.array(
    z.object({
      kind: kindShape,
      about: paperAboutShape,
      /** Day and label of what the paper is about. */
      on: isoDateShape,
      label: z.string(),
      /** Facts that the paper would have to state but are not on record, by their Chinese names. */
      missing: z.array(z.string()),
      issued: issuedDocumentShape.nullable(),
      /** What has become different since it was issued, in words; only papers about who comes to a meeting say so. */
      changes: z.array(z.string()),
    }),
  ),
});

export const paperCalls = {
  /** The papers that a project's records allow, with what is missing for each and the one that holds. */
  'papers.list': coreCall(z.object({ projectId: projectIdShape }), listedShape),
  /** The same of a 项目入库草案: about its latest submitted version, none while it is worked on. */
  'papers.listOfDraft': coreCall(z.object({ draftId: inclusionDraftIdShape }), listedShape),
  /** The same of a meeting: the record of each of its draws, and the notice to those who are to come. */
  'papers.listOfMeeting': coreCall(z.object({ meetingId: meetingIdShape }), listedShape),
  /**
   * The paper as it would be issued on that day: its text to edit, which workbooks have none of, and its print page or
   * its sheets. Registers nothing.
   */
  'papers.preview': coreCall(z.object(paperShape), paperViewShape),
  /** Numbers, registers and writes the paper; with `replaces` the old one is marked void in the same step. */
  'papers.issue': coreCall(
    z.object({
      ...paperShape,
      replaces: z.object({ id: documentIdShape, reason: text(300).trim().min(1, '请填写重新出具的原因。') }).nullable(),
    }),
    issuedDocumentShape,
  ),
  /** How many records have no paper of a kind that holds, by kind; kinds without any are left out. */
  'papers.unissued': coreCall(
    z.object({}),
    z.object({ kinds: z.array(z.object({ kind: kindShape, count: z.int().positive() })) }),
  ),
  /**
   * A page of those records, the latest first, with what each paper lacks; the query's words are looked for in the
   * project, its unit and the meetings that judge it, among all of them.
   */
  'papers.unissuedOf': coreCall(
    z.object({ kind: kindShape, query: text(60), ...pageShape }),
    z.object({
      rows: z.array(
        batchRowShape.extend({
          unitName: z.string(),
          on: isoDateShape,
          /** Titles of the meetings that the project was put before. */
          meetings: z.array(z.string()),
          missing: z.array(z.string()),
        }),
      ),
      /** How many the query finds. */
      total: z.int(),
    }),
  ),
  /**
   * Issues papers of one kind one after the other, each whole by itself: one that fails is named and the others go on;
   * once cancelled, the rest is left. Reports progress.
   */
  'papers.issueBatch': coreCall(
    z.object({
      kind: kindShape,
      issuedOn: isoDateShape,
      items: z
        .array(z.object({ projectId: projectIdShape, recordId: recordIdShape }))
        .min(1, '请至少选一个项目。')
        .max(MOST_IN_BATCH, `一次最多出具 ${String(MOST_IN_BATCH)} 份。`),
    }),
    z.object({
      issued: z.array(issuedDocumentShape),
      failed: z.array(batchRowShape.extend({ problem: z.string() })),
      /** Not tried, because the batch was cancelled. */
      left: z.array(batchRowShape),
    }),
  ),
  /** Marks a paper as holding no more; its file and its number stay. */
  'papers.void': coreCall(
    z.object({ id: documentIdShape, reason: text(300).trim().min(1, '请填写作废的原因。') }),
    issuedDocumentShape,
  ),
} as const;
