import type { IsoDate } from '../domain/dates.ts';
import type { AttachmentId, ProjectId, RecordId } from '../domain/ids.ts';
import type { ProjectRecord } from '../domain/records/project-file.ts';
import type { RecordDraft, RecordKind } from '../domain/records/record-kinds.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { NotFound } from './record-errors.ts';

/** A row of the project's records: a record, or a correction that names the one it replaces. */
export interface StoredRecord {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly round: number;
  /** The letter of the round was out when it was kept. */
  readonly afterLetter: boolean;
  readonly on: IsoDate;
  readonly fields: RecordDraft['fields'];
  readonly correctsId: RecordId | null;
  /** The correction takes the old record away and puts nothing in its place. */
  readonly isVoid: boolean;
  readonly correctionReason: string;
  readonly policyRevisionId: number | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A record as a use case hands it in. */
export interface RecordEntry {
  readonly projectId: ProjectId;
  readonly draft: RecordDraft;
  readonly round: number;
  readonly afterLetter: boolean;
  readonly on: IsoDate;
  readonly policyRevisionId: number | null;
  readonly correction: { readonly of: RecordId; readonly reason: string; readonly isVoid: boolean } | null;
  readonly attachmentIds: readonly AttachmentId[];
}

type RecordRow = Omit<StoredRecord, 'fields' | 'isVoid' | 'afterLetter'> & {
  readonly fieldsJson: string;
  readonly isVoid: 0 | 1;
  readonly afterLetter: 0 | 1;
};

const COLUMNS = `id, kind, round, after_letter AS afterLetter, happened_on AS "on", fields_json AS fieldsJson,
  corrects_id AS correctsId, is_void AS isVoid, correction_reason AS correctionReason,
  policy_revision_id AS policyRevisionId, recorded_at AS recordedAt, recorded_by AS recordedBy`;

/** Keeps a record for good; answers its id. */
export function insertRecord(writer: Writer, entry: RecordEntry): RecordId {
  const { projectId, draft, round, afterLetter, on, policyRevisionId, correction, attachmentIds } = entry;
  const { id } = writer.run(
    `INSERT INTO project_record (project_id, kind, round, after_letter, happened_on, fields_json, corrects_id, is_void,
       correction_reason, policy_revision_id, recorded_at, recorded_by)
     VALUES (@projectId, @kind, @round, @afterLetter, @on, @fields, @correctsId, @isVoid, @reason, @policyRevisionId,
       @at, @actor)`,
    {
      projectId,
      kind: draft.kind,
      round,
      afterLetter: Number(afterLetter),
      on,
      fields: JSON.stringify(draft.fields),
      correctsId: correction?.of ?? null,
      isVoid: Number(correction?.isVoid ?? false),
      reason: correction?.reason ?? '',
      policyRevisionId,
      at: writer.at,
      actor: writer.actor,
    },
  );
  for (const attachmentId of attachmentIds) {
    const own = writer.get('SELECT 1 FROM attachment WHERE id = ? AND project_id = ?', [attachmentId, projectId]);
    if (!own) throw new NotFound('没有找到所选的附件，请重新选择文件。');
    writer.run('INSERT INTO record_attachment (record_id, attachment_id) VALUES (?, ?)', [id, attachmentId]);
  }
  return id as RecordId;
}

function storedRecord({ fieldsJson, isVoid, afterLetter, ...row }: RecordRow): StoredRecord {
  return {
    ...row,
    fields: JSON.parse(fieldsJson) as RecordDraft['fields'],
    isVoid: isVoid === 1,
    afterLetter: afterLetter === 1,
  };
}

/** Every row of a project, in the order in which they were kept. */
export function listRecords(reader: Reader, projectId: ProjectId): StoredRecord[] {
  return reader
    .all<RecordRow>(`SELECT ${COLUMNS} FROM project_record WHERE project_id = ? ORDER BY id`, [projectId])
    .map(storedRecord);
}

/** A record that holds, with the row that it was last corrected by. */
export interface HoldingRecord {
  /** As others name it: the first row of its chain of corrections. */
  readonly record: ProjectRecord;
  readonly row: StoredRecord;
  /** The first row of the chain. */
  readonly first: StoredRecord;
}

/** The records that hold: each in its first place, as its last correction has it; those taken away are gone. */
export function holdingRecords(rows: readonly StoredRecord[]): HoldingRecord[] {
  const correctionOf = new Map(
    rows.flatMap((row) => (row.correctsId === null ? [] : [[row.correctsId, row] as const])),
  );
  return rows
    .filter(({ correctsId }) => correctsId === null)
    .flatMap((first) => {
      let row = first;
      for (let next = correctionOf.get(row.id); next; next = correctionOf.get(row.id)) row = next;
      if (row.isVoid) return [];
      const { id, kind, round } = first;
      return [{ record: { id, kind, round, on: row.on, fields: row.fields } as ProjectRecord, row, first }];
    });
}

/**
 * The records of some kinds that hold, of many projects at once, by project and in order: for screens of a year, which
 * need little of each file. A file has those of the latest round only.
 */
export function listHoldingRecords<Kind extends RecordKind>(
  reader: Reader,
  projectIds: readonly ProjectId[],
  kinds: readonly Kind[],
  rounds: 'all' | 'latest',
): Map<ProjectId, ProjectRecord<Kind>[]> {
  const latest = 'AND round = (SELECT count(*) FROM declaration d WHERE d.project_id = r.project_id)';
  const rows = reader.all<RecordRow & { readonly projectId: ProjectId }>(
    `SELECT project_id AS projectId, ${COLUMNS} FROM project_record r
     WHERE project_id IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?))
       ${rounds === 'latest' ? latest : ''}
     ORDER BY project_id, id`,
    [JSON.stringify(projectIds), JSON.stringify(kinds)],
  );
  const byProject = Map.groupBy(rows, ({ projectId }) => projectId);
  return new Map(
    Array.from(byProject, ([projectId, own]) => [
      projectId,
      holdingRecords(own.map(storedRecord)).map(({ record }) => record as ProjectRecord<Kind>),
    ]),
  );
}
