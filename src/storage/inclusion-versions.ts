import type { IsoDate } from '../domain/dates.ts';
import type { InclusionDraftId } from '../domain/ids.ts';
import type { SubmittedInclusion } from '../domain/inclusion-draft.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** A submitted version of a draft, as it was put to the leading group. */
export interface InclusionVersion {
  readonly number: number;
  readonly submittedOn: IsoDate;
  readonly submitted: SubmittedInclusion;
  readonly savedAt: string;
  readonly savedBy: string;
}

type VersionRow = Omit<InclusionVersion, 'submitted'> & { readonly snapshotJson: string };

/** Keeps a submitted version for good. */
export function insertInclusionVersion(
  writer: Writer,
  id: InclusionDraftId,
  { number, submittedOn, submitted }: Pick<InclusionVersion, 'number' | 'submittedOn' | 'submitted'>,
): void {
  writer.run(
    `INSERT INTO inclusion_version (draft_id, number, submitted_on, snapshot_json, saved_at, saved_by)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [id, number, submittedOn, JSON.stringify(submitted), writer.at, writer.actor],
  );
}

const SELECT_VERSIONS = `
  SELECT number, submitted_on AS submittedOn, snapshot_json AS snapshotJson, saved_at AS savedAt, saved_by AS savedBy
  FROM inclusion_version WHERE draft_id = ?`;

function inclusionVersion({ snapshotJson, ...row }: VersionRow): InclusionVersion {
  return { ...row, submitted: JSON.parse(snapshotJson) as SubmittedInclusion };
}

/** The submitted versions of a draft, first to last. */
export function listInclusionVersions(reader: Reader, id: InclusionDraftId): InclusionVersion[] {
  return reader.all<VersionRow>(`${SELECT_VERSIONS} ORDER BY number`, [id]).map(inclusionVersion);
}

export function findLatestInclusionVersion(reader: Reader, id: InclusionDraftId): InclusionVersion | undefined {
  const row = reader.get<VersionRow>(`${SELECT_VERSIONS} ORDER BY number DESC LIMIT 1`, [id]);
  return row && inclusionVersion(row);
}
