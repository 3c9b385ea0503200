import type { IsoDate } from '../../domain/dates.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import type { ProjectId, RecordId } from '../../domain/ids.ts';
import type { ProjectRecord } from '../../domain/records/project-file.ts';
import type { RecordDraft, RecordKind } from '../../domain/records/record-kinds.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Reader } from '../reader-writer.ts';
import { findProjectsByTextOrMeeting } from './project-or-meeting-search.ts';

// Corrections are rare: only a corrected record looks for the first of its chain, which is what others name it by.
const FIRST_OF_CHAIN = `CASE WHEN r.corrects_id IS NULL THEN r.id ELSE (
    WITH RECURSIVE back (id, corrects_id) AS (
      SELECT r.id, r.corrects_id
      UNION ALL SELECT older.id, older.corrects_id FROM back JOIN project_record older ON older.id = back.corrects_id
    ) SELECT id FROM back WHERE corrects_id IS NULL
  ) END`;

/**
 * The records of each project's latest round that hold, as their last correction has them: what `holdingRecords`
 * answers for one project, in SQL for many. A table for FROM, to be used with a condition on `kind` or `project_id`,
 * which have indexes. `id` is the one that other records name.
 */
const HOLDING_RECORDS = `(
  SELECT ${FIRST_OF_CHAIN} AS id, r.project_id, r.kind, r.round, r.happened_on, r.fields_json, r.policy_revision_id
  FROM project_record r
  WHERE r.is_void = 0 AND NOT EXISTS (SELECT 1 FROM project_record later WHERE later.corrects_id = r.id)
    AND r.round = (SELECT coalesce(max(d.round), 0) FROM declaration d WHERE d.project_id = r.project_id)
)`;

/** A record of some project's latest round that holds. */
export type HeldRecord<Kind extends RecordKind = RecordKind> = ProjectRecord<Kind> & {
  readonly projectId: ProjectId;
  readonly policyRevisionId: number | null;
};

type HeldRow = Omit<HeldRecord, 'fields'> & { readonly fieldsJson: string };

const COLUMNS = `r.id, r.project_id AS projectId, r.kind, r.round, r.happened_on AS "on", r.fields_json AS fieldsJson,
  r.policy_revision_id AS policyRevisionId`;

function heldRecord<Kind extends RecordKind>({ fieldsJson, ...row }: HeldRow): HeldRecord<Kind> {
  return { ...row, fields: JSON.parse(fieldsJson) as RecordDraft['fields'] } as HeldRecord<Kind>;
}

/** Every record of a kind that holds, earliest first. */
export function listHeldRecords<Kind extends RecordKind>(reader: Reader, kind: Kind): HeldRecord<Kind>[] {
  return reader
    .all<HeldRow>(`SELECT ${COLUMNS} FROM ${HOLDING_RECORDS} r WHERE r.kind = ? ORDER BY r.happened_on, r.id`, [kind])
    .map((row) => heldRecord<Kind>(row));
}

/** A record that a paper may be issued about. */
export interface RecordPlace {
  readonly recordId: RecordId;
  readonly projectId: ProjectId;
  readonly on: IsoDate;
}

/** Which records lack a paper: of a kind, the paper that would be about them, and the words to find them by. */
export interface PaperlessFilter {
  readonly kind: RecordKind;
  readonly paper: DocumentKind;
  /** Words of the project, its unit or a meeting that judges it; empty for all. */
  readonly query: string;
}

function withoutPaper(reader: Reader, { kind, paper, query }: PaperlessFilter) {
  const projects = findProjectsByTextOrMeeting(reader, query);
  const from = `FROM ${HOLDING_RECORDS} r WHERE r.kind = @kind AND NOT EXISTS (
    SELECT 1 FROM issued_document d WHERE d.record_id = r.id AND d.kind = @paper
      AND NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id = d.id))
    ${projects === null ? '' : 'AND r.project_id IN (SELECT value FROM json_each(@projects))'}`;
  return { from, values: { kind, paper, projects: JSON.stringify(projects) } };
}

/** A page of the records that hold and of which no such paper holds, the latest first. */
export function listRecordsWithoutPaper(
  reader: Reader,
  { page, pageSize, ...filter }: PaperlessFilter & PageRequest,
): Page<RecordPlace> {
  const { from, values } = withoutPaper(reader, filter);
  const rows = reader.all<RecordPlace>(
    `SELECT r.id AS recordId, r.project_id AS projectId, r.happened_on AS "on" ${from}
     ORDER BY r.happened_on DESC, r.id DESC LIMIT @pageSize OFFSET @skipped`,
    { ...values, pageSize, skipped: page * pageSize },
  );
  const count = reader.get<{ total: number }>(`SELECT count(*) AS total ${from}`, values);
  return { rows, total: count?.total ?? 0 };
}

export function countRecordsWithoutPaper(reader: Reader, kind: RecordKind, paper: DocumentKind): number {
  const { from, values } = withoutPaper(reader, { kind, paper, query: '' });
  return reader.get<{ total: number }>(`SELECT count(*) AS total ${from}`, values)?.total ?? 0;
}

/** The records of some kinds that hold, of many projects, each project's in the order in which they were kept. */
export function listHeldRecordsOf<Kind extends RecordKind>(
  reader: Reader,
  projectIds: readonly number[],
  kinds: readonly Kind[],
): Map<ProjectId, HeldRecord<Kind>[]> {
  const rows = reader.all<HeldRow>(
    `SELECT ${COLUMNS} FROM json_each(?) place CROSS JOIN ${HOLDING_RECORDS} r ON r.project_id = place.value
     WHERE r.kind IN (SELECT value FROM json_each(?)) ORDER BY r.id`,
    [JSON.stringify(projectIds), JSON.stringify(kinds)],
  );
  return Map.groupBy(
    rows.map((row) => heldRecord<Kind>(row)),
    ({ projectId }) => projectId,
  );
}
