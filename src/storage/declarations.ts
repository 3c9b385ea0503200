import { correctedDeclarations } from '../domain/corrected-declarations.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { DeclarationId, ProjectId } from '../domain/ids.ts';
import type { Declaration, ProjectContent } from '../domain/project.ts';
import { declaredAmount } from '../domain/project.ts';
import { listHoldingRecords } from './project-records.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { NotFound } from './record-errors.ts';

/** A declaration with its row id. */
export interface StoredDeclaration extends Declaration {
  readonly id: DeclarationId;
  readonly projectId: ProjectId;
}

/** All rounds of a project, first to last, as they were registered; what was corrected since is among its records. */
export function listRegisteredDeclarations(reader: Reader, projectId: ProjectId): StoredDeclaration[] {
  return reader.all(
    `SELECT id, project_id AS projectId, round, declared_on AS declaredOn, receipt_number AS receiptNumber,
       amount_fen AS amount
     FROM declaration WHERE project_id = ? ORDER BY round`,
    [projectId],
  );
}

/** All rounds of a project, first to last, each registration as it was last corrected. */
export function listDeclarations(reader: Reader, projectId: ProjectId): StoredDeclaration[] {
  const corrections = listHoldingRecords(reader, [projectId], ['declarationCorrection'], 'all').get(projectId) ?? [];
  return correctedDeclarations(listRegisteredDeclarations(reader, projectId), corrections);
}

export function findLatestDeclaration(reader: Reader, projectId: ProjectId): StoredDeclaration | undefined {
  return listDeclarations(reader, projectId).at(-1);
}

/** The content exactly as it was declared in that round. */
export function getDeclaredContent(reader: Reader, id: DeclarationId): ProjectContent {
  const row = reader.get<{ snapshot: string }>('SELECT snapshot_json AS snapshot FROM declaration WHERE id = ?', [id]);
  if (!row) throw new NotFound('没有找到这次申报。请刷新后重试。');
  return JSON.parse(row.snapshot) as ProjectContent;
}

/** Registers the next round of a project with its content as it stands; a declaration is never changed afterwards. */
export function insertDeclaration(
  writer: Writer,
  projectId: ProjectId,
  { declaredOn, receiptNumber, content }: { declaredOn: IsoDate; receiptNumber: string; content: ProjectContent },
): StoredDeclaration {
  const round = (findLatestDeclaration(writer, projectId)?.round ?? 0) + 1;
  const amount = declaredAmount(content);
  const { id } = writer.run(
    `INSERT INTO declaration (project_id, round, declared_on, receipt_number, amount_fen, snapshot_json, registered_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [projectId, round, declaredOn, receiptNumber, amount, JSON.stringify(content), writer.at],
  );
  return { id: id as DeclarationId, projectId, round, declaredOn, receiptNumber, amount };
}
