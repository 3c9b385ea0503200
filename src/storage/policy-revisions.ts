import type { OfficePolicy } from '../domain/office-policy.ts';
import { DEFAULT_POLICY } from '../domain/office-policy.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** The office's policy as it was saved once. */
export interface PolicyRevision {
  /** Null for the defaults that came with the application. */
  readonly id: number | null;
  readonly policy: OfficePolicy;
  readonly reason: string;
  readonly savedAt: string | null;
  readonly savedBy: string;
}

interface RevisionRow {
  readonly id: number;
  readonly policyJson: string;
  readonly reason: string;
  readonly savedAt: string;
  readonly savedBy: string;
}

const COLUMNS = 'id, policy_json AS policyJson, reason, saved_at AS savedAt, saved_by AS savedBy';
const DEFAULTS: PolicyRevision = { id: null, policy: DEFAULT_POLICY, reason: '', savedAt: null, savedBy: '' };

function revisionOf({ policyJson, ...row }: RevisionRow): PolicyRevision {
  // A switch that came later has its default in an older revision.
  return { ...row, policy: { ...DEFAULT_POLICY, ...(JSON.parse(policyJson) as Partial<OfficePolicy>) } };
}

/** Every revision, latest first; the defaults are not among them. */
export function listPolicyRevisions(reader: Reader): PolicyRevision[] {
  return reader.all<RevisionRow>(`SELECT ${COLUMNS} FROM policy_revision ORDER BY id DESC`).map(revisionOf);
}

/** The policy that holds now. */
export function currentPolicy(reader: Reader): PolicyRevision {
  const row = reader.get<RevisionRow>(`SELECT ${COLUMNS} FROM policy_revision ORDER BY id DESC LIMIT 1`);
  return row ? revisionOf(row) : DEFAULTS;
}

/** The policy that a record was decided under. */
export function policyOfRevision(reader: Reader, id: number | null): OfficePolicy {
  if (id === null) return DEFAULT_POLICY;
  const row = reader.get<RevisionRow>(`SELECT ${COLUMNS} FROM policy_revision WHERE id = ?`, [id]);
  return row ? revisionOf(row).policy : DEFAULT_POLICY;
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
