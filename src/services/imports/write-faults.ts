import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput } from '../../contract/contract.ts';
import type { TableFault } from '../../documents/foreign-table/mark-faults.ts';
import type { FileToken } from '../../domain/ids.ts';
import { IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { appendAudit } from '../../storage/audit.ts';
import { sha256Of, writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ImportDraft, SettledRow } from './import-draft.ts';
import { columnOf } from './preview-page.ts';
import { settledRows } from './settled-rows.ts';
import { hashOfTable } from './table-file.ts';

/** Where a row's problem is shown when no column has its field: at what the row is known by, else at its beginning. */
function placeOf(draft: ImportDraft, field: string | null): number {
  return columnOf(draft, field) ?? columnOf(draft, 'name') ?? draft.table.columns[0]?.column ?? 1;
}

function faultsOfRow(
  draft: ImportDraft,
  sheet: string,
  { source, problems, state, doubleOf }: SettledRow,
): TableFault[] {
  const { row } = source;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = errors.map(({ field, what, remedy, remedyInTable }) => ({
    column: placeOf(draft, field),
    text: `${what}。${remedyInTable ?? remedy}`,
  }));
  const double = { column: placeOf(draft, 'name'), text: `与第 ${String(doubleOf)} 行重复。请删去其中一行。` };
  const all = state === 'double' ? [...told, double] : told;
  const byColumn = Map.groupBy(all, ({ column }) => column);
  return Array.from(byColumn, ([column, texts]) => ({
    sheet,
    row,
    column,
    text: texts.map(({ text }) => text).join('\n'),
  }));
}

/** Gives the foreign table back with everything marked that has to be mended, for whoever made it. */
export async function writeFaults(
  context: ServiceContext,
  draft: ImportDraft,
  target: FileToken,
  call: CallContext,
): Promise<HandlerOutput<'imports.writeFaults'>> {
  const path = context.pathOf(target);
  const { file, table } = draft;
  const sheet = file.sheets[table.sheet]?.grid.name ?? '';
  const faults = settledRows(context, draft).flatMap((row) => faultsOfRow(draft, sheet, row));
  if (faults.length === 0) throw new CallError('conflict', '表中没有需要改正的问题。');
  if ((await hashOfTable(file.path)) !== file.sha256) {
    throw new CallError('conflict', '原文件在读取之后被修改过，请重新选择文件。');
  }
  call.reportProgress({ done: 0, total: null, label: '正在标注原表' });
  const bytes = await context.foreignTables.markFaults(file.path, faults, call.signal);
  context.write((writer) => {
    appendAudit(writer, {
      action: 'imports.writeFaults',
      summary: `导出问题标注表（${IMPORT_KINDS[file.kind]}，${String(faults.length)} 处）`,
      subject: { kind: 'import', id: null, label: file.fileName },
      after: { of: file.sha256, faults: faults.length, sha256: sha256Of(bytes) },
    });
    writeWholeFile(path, bytes);
  });
  return { fileName: basename(path), faults: faults.length };
}
