import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { rowsOf } from '../../domain/exchange/item-tree.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { voidDocument } from '../issued-documents.ts';
import type { Writer } from '../reader-writer.ts';
import type { ItemNames } from './item-names.ts';

function voidAll(writer: Writer, ids: readonly { readonly id: DocumentId }[], reason: string): DocumentId[] {
  for (const { id } of ids) voidDocument(writer, id, reason);
  return ids.map(({ id }) => id);
}

/** Of the letters that two machines issued for one declaration, that of the chosen file holds; answers the others. */
export function settleLetters(
  writer: Writer,
  names: ItemNames,
  projectId: number,
  tree: ItemTree,
  reason: string,
): DocumentId[] {
  return rowsOf(tree, 'declaration').flatMap((declaration) => {
    const letter = declaration['letter'];
    const holds = typeof letter === 'string' ? names.book('document').idOf(letter) : null;
    if (holds === undefined) return [];
    const others = writer.all<{ id: DocumentId }>(
      `SELECT d.id FROM issued_document d JOIN declaration c ON c.id = d.declaration_id
       WHERE c.project_id = ? AND c.round = ? AND d.kind = 'preReviewLetter' AND d.id IS NOT ?
         AND NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id = d.id)`,
      [projectId, Number(declaration['round']), holds],
    );
    return voidAll(writer, others, reason);
  });
}

/** A paper about a step that no longer holds does not hold either; answers what was made void. */
export function voidPapersOf(writer: Writer, recordIds: readonly number[], reason: string): DocumentId[] {
  const papers = writer.all<{ id: DocumentId }>(
    `SELECT d.id FROM issued_document d WHERE d.record_id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id = d.id) ORDER BY d.id`,
    [JSON.stringify(recordIds)],
  );
  return voidAll(writer, papers, reason);
}
