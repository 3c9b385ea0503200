import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getImportBatch, markImportUndone } from '../../storage/imports/import-batches.ts';
import type { ImportChange } from '../../storage/imports/import-changes.ts';
import { listImportChanges } from '../../storage/imports/import-changes.ts';
import { unindexProjects } from '../../storage/project-search.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { takeBackChange } from './take-back-change.ts';

/** So many hindrances are told one by one. */
const MOST_TOLD = 50;

/** Takes changes back, last first; answers what stands in the way. What did not go is undone by the caller's refusal. */
function takeBack(context: ServiceContext, writer: Writer, changes: readonly ImportChange[], reason: string) {
  const hindrances: { where: string; what: string }[] = [];
  const projects = changes.filter(({ subjectKind, before }) => subjectKind === 'project' && before === null);
  unindexProjects(
    writer,
    projects.map(({ subjectId }) => subjectId as ProjectId),
  );
  for (const change of changes.toReversed()) {
    const hindrance = takeBackChange(context, writer, change, reason);
    if (hindrance) hindrances.push(hindrance);
  }
  return hindrances;
}

/**
 * Takes a whole import back: what it created goes, what it changed is as it was before. Refused, with nothing taken
 * back, when anything of it was changed or used since; every such row is named.
 */
export function undoImport(
  context: ServiceContext,
  { id, reason }: ParsedInput<'imports.undo'>,
): HandlerOutput<'imports.undo'> {
  return context.write((writer) => {
    const batch = getImportBatch(writer, id);
    if (batch.undoneAt !== null) throw new CallError('conflict', '这次导入已经撤销过了。');
    // First, because the library lets go of a project's record only then.
    markImportUndone(writer, id, reason);
    const hindrances = takeBack(context, writer, listImportChanges(writer, id), reason);
    if (hindrances.length > 0) {
      const more = hindrances.length > MOST_TOLD ? `（列出前 ${String(MOST_TOLD)} 项）` : '';
      throw new CallError(
        'conflict',
        `不能撤销：导入后有 ${String(hindrances.length)} 项已被修改或使用${more}，没有撤销任何内容。`,
        hindrances.slice(0, MOST_TOLD),
      );
    }
    appendAudit(writer, {
      action: 'imports.undo',
      summary: `撤销导入${IMPORT_KINDS[batch.kind]}：撤回新增 ${String(batch.created)}，恢复 ${String(batch.changed)}`,
      subject: { kind: 'import', id, label: batch.fileName },
      remark: maskDigits(reason),
      before: { created: batch.created, changed: batch.changed },
    });
    return getImportBatch(writer, id);
  });
}
