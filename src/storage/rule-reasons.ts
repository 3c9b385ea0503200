import type { DeclarationId, ProjectId, RecordId } from '../domain/ids.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** Why the reviewer went on in spite of a warning. */
export interface RuleReason {
  readonly ruleId: string;
  readonly reason: string;
}

/** A reason as it was kept. */
export interface StoredRuleReason extends RuleReason {
  readonly declarationId: DeclarationId | null;
  /** The record that was put on file in spite of the warning; null for a declaration or its letter. */
  readonly recordId: RecordId | null;
  readonly at: string;
  readonly actor: string;
}

/** Keeps the reasons of one step in the project's file. */
export function insertRuleReasons(
  writer: Writer,
  subject: { projectId: ProjectId; declarationId: DeclarationId | null; recordId: RecordId | null },
  reasons: readonly RuleReason[],
): void {
  for (const { ruleId, reason } of reasons) {
    writer.run(
      `INSERT INTO rule_reason (project_id, declaration_id, record_id, rule_id, reason, at, actor)
       VALUES (@projectId, @declarationId, @recordId, @ruleId, @reason, @at, @actor)`,
      { ...subject, ruleId, reason, at: writer.at, actor: writer.actor },
    );
  }
}

/** All reasons given for a project, earliest first. */
export function listRuleReasons(reader: Reader, projectId: ProjectId): StoredRuleReason[] {
  return reader.all(
    `SELECT rule_id AS ruleId, reason, declaration_id AS declarationId, record_id AS recordId, at, actor
     FROM rule_reason WHERE project_id = ? ORDER BY id`,
    [projectId],
  );
}
