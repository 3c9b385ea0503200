import type { IsoDate } from '../domain/dates.ts';
import type { DeclarationId, ProjectId } from '../domain/ids.ts';
import type { Declaration, ProjectContent } from '../domain/project.ts';
import { declaredAmount } from '../domain/project.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { NotFound } from './record-errors.ts';

/** A declaration with its row id. */
export interface StoredDeclaration extends Declaration {
  readonly id: DeclarationId;
  readonly projectId: ProjectId;
}

// The declaration itself is never changed: its registration is read as its last correction that holds has it.
const corrected = (field: string, column: string) => `coalesce((
    SELECT r.fields_json ->> '$.${field}' FROM project_record r
    WHERE r.project_id = d.project_id AND r.kind = 'declarationCorrection' AND r.round = d.round AND r.is_void = 0
      AND NOT EXISTS (SELECT 1 FROM project_record later WHERE later.corrects_id = r.id)
    ORDER BY r.id DESC LIMIT 1), d.${column})`;

const COLUMNS = `d.id, d.project_id AS projectId, d.round, ${corrected('declaredOn', 'declared_on')} AS declaredOn,
  ${corrected('receiptNumber', 'receipt_number')} AS receiptNumber, d.amount_fen AS amount`;

/** All rounds of a project, first to last. */
export function listDeclarations(reader: Reader, projectId: ProjectId): StoredDeclaration[] {
  return reader.all(`SELECT ${COLUMNS} FROM declaration d WHERE d.project_id = ? ORDER BY d.round`, [projectId]);
}

export function findLatestDeclaration(reader: Reader, projectId: ProjectId): StoredDeclaration | undefined {
  return reader.get(`SELECT ${COLUMNS} FROM declaration d WHERE d.project_id = ? ORDER BY d.round DESC LIMIT 1`, [
    projectId,
  ]);
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
