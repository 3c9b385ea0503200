import type { ProjectId } from '../domain/ids.ts';
import type { OfficePolicy } from '../domain/office-policy.ts';
import { DEFAULT_POLICY } from '../domain/office-policy.ts';
import type { Page, PageRequest } from './page.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** The policy that holds; id null for the defaults that came with the application. */
export interface CurrentPolicy {
  readonly id: number | null;
  readonly policy: OfficePolicy;
}

/** The office's policy as it was saved once. */
export interface PolicyRevision {
  readonly id: number;
  readonly policy: OfficePolicy;
  readonly reason: string;
  readonly savedAt: string;
  readonly savedBy: string;
}

type RevisionRow = Omit<PolicyRevision, 'policy'> & { readonly policyJson: string };

const COLUMNS = 'id, policy_json AS policyJson, reason, saved_at AS savedAt, saved_by AS savedBy';

// Another machine's revisions may have come later than they were saved: the latest saved one holds on both.
const LATEST_FIRST = 'ORDER BY saved_at DESC, id DESC';

/** A switch that came later has its default in an older revision. */
function policyOf({ policyJson }: Pick<RevisionRow, 'policyJson'>): OfficePolicy {
  return { ...DEFAULT_POLICY, ...(JSON.parse(policyJson) as Partial<OfficePolicy>) };
}

function revisionOf(row: RevisionRow): PolicyRevision {
  const { policyJson: _json, ...revision } = row;
  return { ...revision, policy: policyOf(row) };
}

/** A page of the revisions, latest first, each with the policy that it took the place of. */
export function listPolicyRevisions(
  reader: Reader,
  { page, pageSize }: PageRequest,
): Page<{ readonly revision: PolicyRevision; readonly before: OfficePolicy }> {
  const found = reader
    .all<RevisionRow>(`SELECT ${COLUMNS} FROM policy_revision ${LATEST_FIRST} LIMIT ? OFFSET ?`, [
      pageSize + 1,
      page * pageSize,
    ])
    .map(revisionOf);
  const rows = found
    .slice(0, pageSize)
    .map((revision, index) => ({ revision, before: found[index + 1]?.policy ?? DEFAULT_POLICY }));
  const count = reader.get<{ total: number }>('SELECT count(*) AS total FROM policy_revision');
  return { rows, total: count?.total ?? 0 };
}

/** The policy that holds now. */
export function currentPolicy(reader: Reader): CurrentPolicy {
  const row = reader.get<RevisionRow>(`SELECT ${COLUMNS} FROM policy_revision ${LATEST_FIRST} LIMIT 1`);
  return row ? { id: row.id, policy: policyOf(row) } : { id: null, policy: DEFAULT_POLICY };
}

/** The policy that a record was decided under. */
export function policyOfRevision(reader: Reader, id: number | null): OfficePolicy {
  if (id === null) return DEFAULT_POLICY;
  const row = reader.get<RevisionRow>(`SELECT ${COLUMNS} FROM policy_revision WHERE id = ?`, [id]);
  return row ? policyOf(row) : DEFAULT_POLICY;
}

/** The policy that held when the latest letter of a project was registered. */
export function policyOfLetter(reader: Reader, projectId: ProjectId): OfficePolicy {
  const row = reader.get<{ id: number | null }>(
    `SELECT (SELECT r.id FROM policy_revision r WHERE r.saved_at <= d.registered_at ${LATEST_FIRST} LIMIT 1) AS id
     FROM issued_document d JOIN declaration c ON c.id = d.declaration_id
     WHERE d.project_id = ? AND d.kind = 'preReviewLetter' ORDER BY c.round DESC, d.id DESC LIMIT 1`,
    [projectId],
  );
  return policyOfRevision(reader, row?.id ?? null);
}

/** Saves a revision; the one before stays. */
export function insertPolicyRevision(writer: Writer, policy: OfficePolicy, reason: string): void {
  writer.run('INSERT INTO policy_revision (policy_json, reason, saved_at, saved_by) VALUES (?, ?, ?, ?)', [
    JSON.stringify(policy),
    reason,
    writer.at,
    writer.actor,
  ]);
}
