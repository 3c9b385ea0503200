import { createHash } from 'node:crypto';
import type { IsoDate } from '../domain/dates.ts';
import type { DocumentNumber } from '../domain/document-number.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import type { DocumentKind } from '../domain/glossary.ts';
import type {
  DeclarationId,
  DocumentId,
  DrawId,
  InclusionDraftId,
  MeetingId,
  ProjectId,
  RecordId,
} from '../domain/ids.ts';
import { indexDocument } from './document-search.ts';
import type { Page, PageRequest } from './page.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { NotFound } from './record-errors.ts';
import { matchExpression } from './search-terms.ts';

/** A submitted version of a 项目入库草案. */
export interface SubmittedDraft {
  readonly draftId: InclusionDraftId;
  readonly version: number;
}

/** A paper as it is handed to the register. */
export interface DocumentDraft {
  readonly kind: DocumentKind;
  /** Taken from its series in the same transaction; null for papers without a series. */
  readonly number: DocumentNumber | null;
  readonly title: string;
  readonly issuedOn: IsoDate;
  readonly projectId: ProjectId | null;
  readonly declarationId: DeclarationId | null;
  /** The void paper that this one takes the place of. */
  readonly replacesId: DocumentId | null;
  /** The record that the paper is about; null for papers of a declaration or of a year. */
  readonly recordId: RecordId | null;
  /** The submitted draft that the paper is about, when it is about one. */
  readonly inclusion?: SubmittedDraft | null;
  /** The draw of experts that the paper is about, when it is about one. */
  readonly drawId?: DrawId | null;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly templateVersion: number;
  /** The data that the paper was made from; it can be made again from this alone. */
  readonly facts: unknown;
}

/** A paper in the register. */
export interface StoredDocument extends Omit<DocumentDraft, 'bytes' | 'facts'> {
  readonly id: DocumentId;
  readonly inclusion: SubmittedDraft | null;
  readonly drawId: DrawId | null;
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly projectName: string | null;
  readonly unitName: string | null;
  readonly sha256: string;
  readonly byteLength: number;
  /** Why the paper holds no more; null while it does. */
  readonly voided: DocumentVoid | null;
}

/** How a paper ceased to hold. */
export interface DocumentVoid {
  readonly reason: string;
  readonly replacedBy: DocumentId | null;
  readonly voidedAt: string;
  readonly voidedBy: string;
}

type DocumentRow = Omit<StoredDocument, 'number' | 'voided' | 'inclusion'> & {
  readonly draftId: InclusionDraftId | null;
  readonly draftVersion: number | null;
  readonly voidReason: string | null;
  readonly replacedBy: DocumentId | null;
  readonly voidedAt: string | null;
  readonly voidedBy: string | null;
  readonly prefix: string | null;
  readonly year: number | null;
  readonly sequence: number | null;
};

const SELECT = `
  SELECT d.id, d.kind, coalesce(d.number_prefix, x.prefix) AS prefix, coalesce(d.number_year, x.year) AS year,
    coalesce(d.number_sequence, x.sequence) AS sequence, d.title,
    d.issued_on AS issuedOn, d.registered_at AS registeredAt, d.registered_by AS registeredBy,
    d.project_id AS projectId, d.declaration_id AS declarationId, d.record_id AS recordId, d.inclusion_draft_id AS draftId, d.inclusion_version AS draftVersion, d.draw_id AS drawId, d.replaces_id AS replacesId, p.name AS projectName, u.name AS unitName,
    d.file_name AS fileName, d.sha256, d.byte_length AS byteLength, d.template_version AS templateVersion,
    v.reason AS voidReason, (SELECT id FROM issued_document n WHERE n.replaces_id = d.id) AS replacedBy, v.voided_at AS voidedAt, v.voided_by AS voidedBy
  FROM issued_document d LEFT JOIN exchange_double_number x ON x.document_id = d.id
    LEFT JOIN document_void v ON v.document_id = d.id LEFT JOIN project p ON p.id = d.project_id LEFT JOIN unit u ON u.id = p.unit_id`;

function documentOf(row: DocumentRow): StoredDocument {
  const { prefix, year, sequence, draftId, draftVersion, voidReason, replacedBy, voidedAt, voidedBy, ...document } =
    row;
  const number = prefix === null || year === null || sequence === null ? null : { prefix, year, sequence };
  const isVoid = voidReason !== null && voidedAt !== null && voidedBy !== null;
  const inclusion = draftId === null || draftVersion === null ? null : { draftId, version: draftVersion };
  return {
    ...document,
    number,
    inclusion,
    voided: isVoid ? { reason: voidReason, replacedBy, voidedAt, voidedBy } : null,
  };
}

export function getDocument(reader: Reader, id: DocumentId): StoredDocument {
  const row = reader.get<DocumentRow>(`${SELECT} WHERE d.id = ?`, [id]);
  if (!row) throw new NotFound('文书登记中没有这份文书。请刷新后重试。');
  return documentOf(row);
}

/** The data that the paper was made from. */
export function getDocumentFacts(reader: Reader, id: DocumentId): unknown {
  const row = reader.get<{ facts: string }>('SELECT facts_json AS facts FROM issued_document WHERE id = ?', [id]);
  if (!row) throw new NotFound('文书登记中没有这份文书。请刷新后重试。');
  return JSON.parse(row.facts);
}

/** The paper's bytes exactly as issued. */
export function getDocumentBytes(reader: Reader, id: DocumentId): Uint8Array {
  const row = reader.get<{ bytes: Uint8Array }>(
    'SELECT c.bytes FROM issued_document d JOIN paper_content c ON c.sha256 = d.sha256 WHERE d.id = ?',
    [id],
  );
  if (!row) throw new NotFound('文书登记中没有这份文书。请刷新后重试。');
  return row.bytes;
}

/** Papers of a project, latest first. */
export function listDocumentsOfProject(reader: Reader, projectId: ProjectId): StoredDocument[] {
  return reader.all<DocumentRow>(`${SELECT} WHERE d.project_id = ? ORDER BY d.id DESC`, [projectId]).map(documentOf);
}

/** Papers about several projects of which this is one: of draws for its meetings, and of drafts as they named it. */
export function listDocumentsNamingProject(reader: Reader, projectId: ProjectId): StoredDocument[] {
  return reader
    .all<DocumentRow>(
      `${SELECT} WHERE d.project_id IS NULL AND (
         d.draw_id IN (SELECT w.id FROM expert_draw w JOIN expert_meeting_project mp ON mp.meeting_id = w.meeting_id
           WHERE mp.project_id = @projectId)
         OR EXISTS (SELECT 1 FROM inclusion_version iv, json_each(iv.snapshot_json, '$.entries') entry
           WHERE iv.draft_id = d.inclusion_draft_id AND iv.number = d.inclusion_version
             AND entry.value ->> 'projectId' = @projectId))
       ORDER BY d.id DESC`,
      { projectId },
    )
    .map(documentOf);
}

/** Papers about a 项目入库草案, whatever submitted version they are about, latest first. */
export function listDocumentsOfDraft(reader: Reader, draftId: InclusionDraftId): StoredDocument[] {
  return reader
    .all<DocumentRow>(`${SELECT} WHERE d.inclusion_draft_id = ? ORDER BY d.id DESC`, [draftId])
    .map(documentOf);
}

/** Papers about any draw of a meeting, latest first. */
export function listDocumentsOfMeeting(reader: Reader, meetingId: MeetingId): StoredDocument[] {
  return reader
    .all<DocumentRow>(
      `${SELECT} WHERE d.draw_id IN (SELECT id FROM expert_draw WHERE meeting_id = ?) ORDER BY d.id DESC`,
      [meetingId],
    )
    .map(documentOf);
}

/** The 预审意见书 of a declaration that holds, once issued. */
export function findLetter(reader: Reader, declarationId: DeclarationId): StoredDocument | undefined {
  const row = reader.get<DocumentRow>(
    `${SELECT} WHERE d.kind = 'preReviewLetter' AND d.declaration_id = ? AND v.document_id IS NULL`,
    [declarationId],
  );
  return row && documentOf(row);
}

export interface DocumentFilter {
  readonly query: string;
  readonly kind: DocumentKind | null;
  /** Year of issue. */
  readonly year: number | null;
}

/** A page of the 文书登记, latest first. */
export function listDocuments(
  reader: Reader,
  { query, kind, year, page, pageSize }: DocumentFilter & PageRequest,
): Page<StoredDocument> {
  const match = matchExpression(query);
  const values = { kind, from: `${String(year)}-01-01`, until: `${String(year)}-12-31`, match };
  const where = [
    'true',
    ...(kind === null ? [] : ['d.kind = @kind']),
    ...(year === null ? [] : ['d.issued_on BETWEEN @from AND @until']),
    ...(match === null ? [] : ['d.id IN (SELECT rowid FROM document_search WHERE document_search MATCH @match)']),
  ].join(' AND ');
  const rows = reader.all<DocumentRow>(
    `${SELECT} WHERE ${where} ORDER BY d.issued_on DESC, d.id DESC LIMIT @pageSize OFFSET @skipped`,
    { ...values, pageSize, skipped: page * pageSize },
  );
  const count = reader.get<{ total: number }>(`SELECT count(*) AS total FROM issued_document d WHERE ${where}`, values);
  return { rows: rows.map(documentOf), total: count?.total ?? 0 };
}

export function countDocuments(reader: Reader): number {
  return reader.get<{ documents: number }>('SELECT count(*) AS documents FROM issued_document')?.documents ?? 0;
}

function keepBytes(writer: Writer, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = writer.get('SELECT 1 FROM paper_content WHERE sha256 = ?', [sha256]);
  if (!known) writer.run('INSERT INTO paper_content (sha256, bytes) VALUES (?, ?)', [sha256, bytes]);
  return sha256;
}

/** Registers an issued paper with its bytes and facts; neither is ever changed or deleted. */
export function insertDocument(writer: Writer, draft: DocumentDraft): StoredDocument {
  const { id: rowId } = writer.run(
    `INSERT INTO issued_document (kind, number_prefix, number_year, number_sequence, title, issued_on, registered_at,
       registered_by, project_id, declaration_id, record_id, inclusion_draft_id, inclusion_version, draw_id, replaces_id, file_name, sha256, byte_length, template_version, facts_json)
     VALUES (@kind, @prefix, @year, @sequence, @title, @issuedOn, @at, @actor, @projectId, @declarationId, @recordId, @draftId,
       @draftVersion, @drawId, @replacesId, @fileName, @sha256, @byteLength, @templateVersion, @facts)`,
    {
      kind: draft.kind,
      prefix: draft.number?.prefix ?? null,
      year: draft.number?.year ?? null,
      sequence: draft.number?.sequence ?? null,
      title: draft.title,
      issuedOn: draft.issuedOn,
      at: writer.at,
      actor: writer.actor,
      projectId: draft.projectId,
      declarationId: draft.declarationId,
      recordId: draft.recordId,
      draftId: draft.inclusion?.draftId ?? null,
      draftVersion: draft.inclusion?.version ?? null,
      drawId: draft.drawId ?? null,
      replacesId: draft.replacesId,
      fileName: draft.fileName,
      sha256: keepBytes(writer, draft.bytes),
      byteLength: draft.bytes.length,
      templateVersion: draft.templateVersion,
      facts: JSON.stringify(draft.facts),
    },
  );
  const document = getDocument(writer, rowId as DocumentId);
  indexDocument(writer, document, document.number && formatDocumentNumber(document.number));
  return document;
}

/** Marks a paper as holding no more; it stays in the register. */
export function voidDocument(writer: Writer, id: DocumentId, reason: string): void {
  writer.run('INSERT INTO document_void (document_id, reason, voided_at, voided_by) VALUES (?, ?, ?, ?)', [
    id,
    reason,
    writer.at,
    writer.actor,
  ]);
}
