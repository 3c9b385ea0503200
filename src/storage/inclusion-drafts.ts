import type { IsoDate } from '../domain/dates.ts';
import type { InclusionState } from '../domain/glossary-of-records.ts';
import type { InclusionDraftId } from '../domain/ids.ts';
import type { InclusionDraft, InclusionEntry, InclusionFields, InclusionSums } from '../domain/inclusion-draft.ts';
import { inclusionTitle } from '../domain/inclusion-draft.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { AlreadyTaken, NotFound, StaleVersion } from './record-errors.ts';

type DraftRow = Omit<InclusionDraft, 'entries'>;

const COLUMNS = `i.id, i.plan_year AS planYear, i.batch, i.envelope_fen AS envelope, i.basis, i.state,
  i.submitted_versions AS submittedVersions, i.version`;

/** A draft in the list of all, with what its projects come to. */
export type InclusionListRow = DraftRow &
  InclusionSums & {
    readonly projects: number;
    /** Day of the latest submission; null while it was never submitted. */
    readonly submittedOn: IsoDate | null;
    readonly updatedAt: string;
  };

/** Every draft, the latest year and batch first. */
export function listInclusionDrafts(reader: Reader): InclusionListRow[] {
  return reader.all(
    `SELECT ${COLUMNS}, i.updated_at AS updatedAt,
       (SELECT submitted_on FROM inclusion_version v WHERE v.draft_id = i.id AND v.number = i.submitted_versions)
         AS submittedOn,
       count(p.id) AS projects, coalesce(sum(p.declared_amount_fen), 0) AS declared,
       coalesce(sum(m.reviewed_fen), 0) AS reviewed,
       coalesce(sum(max(0, p.declared_amount_fen - m.reviewed_fen)), 0) AS reduced,
       coalesce(sum(e.amount_fen), 0) AS amount
     FROM inclusion_draft i LEFT JOIN inclusion_entry e ON e.draft_id = i.id
       LEFT JOIN project p ON p.id = e.project_id LEFT JOIN project_money m ON m.project_id = e.project_id
     GROUP BY i.id ORDER BY i.plan_year DESC, i.batch DESC`,
  );
}

export function getInclusionDraft(reader: Reader, id: InclusionDraftId): InclusionDraft {
  const row = reader.get<DraftRow>(`SELECT ${COLUMNS} FROM inclusion_draft i WHERE i.id = ?`, [id]);
  if (!row) throw new NotFound('没有找到这份入库草案，它可能已被删除。请刷新列表后重试。');
  const entries = reader.all<InclusionEntry>(
    `SELECT project_id AS projectId, rank, reason, amount_fen AS amount FROM inclusion_entry
     WHERE draft_id = ? ORDER BY position`,
    [id],
  );
  return { ...row, entries };
}

function refuseTakenBatch(reader: Reader, { planYear, batch }: InclusionFields, self: InclusionDraftId | null): void {
  const other = reader.get<{ id: InclusionDraftId }>(
    'SELECT id FROM inclusion_draft WHERE plan_year = ? AND batch = ?',
    [planYear, batch],
  );
  if (!other || other.id === self) return;
  throw new AlreadyTaken(`${inclusionTitle({ planYear, batch })}已经建立，请改用其他批次，或在列表中打开它。`);
}

function writeEntries(writer: Writer, id: InclusionDraftId, entries: readonly InclusionEntry[]): void {
  writer.run('DELETE FROM inclusion_entry WHERE draft_id = ?', [id]);
  entries.forEach(({ projectId, rank, reason, amount }, position) => {
    writer.run(
      `INSERT INTO inclusion_entry (draft_id, project_id, position, rank, reason, amount_fen)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, projectId, position, rank, reason, amount],
    );
  });
}

/** Begins a draft; throws {@link AlreadyTaken} when the year has that batch. */
export function insertInclusionDraft(writer: Writer, fields: InclusionFields): InclusionDraft {
  refuseTakenBatch(writer, fields, null);
  const { planYear, batch, envelope, basis } = fields;
  const { id } = writer.run(
    `INSERT INTO inclusion_draft (plan_year, batch, envelope_fen, basis, state, submitted_versions, version, updated_at)
     VALUES (?, ?, ?, ?, 'draft', 0, 1, ?)`,
    [planYear, batch, envelope, basis, writer.at],
  );
  writeEntries(writer, id as InclusionDraftId, fields.entries);
  return getInclusionDraft(writer, id as InclusionDraftId);
}

/** Reads a draft that is about to be changed; throws {@link NotFound} or {@link StaleVersion}. */
export function inclusionDraftAt(reader: Reader, id: InclusionDraftId, version: number): InclusionDraft {
  const draft = getInclusionDraft(reader, id);
  if (draft.version === version) return draft;
  throw new StaleVersion(`${inclusionTitle(draft)}已在别处修改过，请重新打开后再改。`);
}

/** Replaces what the reviewer works on; answers the new version. Throws {@link AlreadyTaken}. */
export function updateInclusionDraft(writer: Writer, draft: InclusionDraft, fields: InclusionFields): number {
  refuseTakenBatch(writer, fields, draft.id);
  const { planYear, batch, envelope, basis } = fields;
  writer.run(
    `UPDATE inclusion_draft SET plan_year = ?, batch = ?, envelope_fen = ?, basis = ?, version = version + 1,
       updated_at = ? WHERE id = ?`,
    [planYear, batch, envelope, basis, writer.at, draft.id],
  );
  writeEntries(writer, draft.id, fields.entries);
  return draft.version + 1;
}

/** Moves a draft on or back; answers the new version. */
export function setInclusionState(
  writer: Writer,
  draft: InclusionDraft,
  state: InclusionState,
  submittedVersions: number = draft.submittedVersions,
): number {
  writer.run(
    `UPDATE inclusion_draft SET state = ?, submitted_versions = ?, version = version + 1, updated_at = ? WHERE id = ?`,
    [state, submittedVersions, writer.at, draft.id],
  );
  return draft.version + 1;
}
