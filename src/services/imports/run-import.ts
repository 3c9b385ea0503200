import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { headsKey, headsOf } from '../../documents/foreign-table/remembered-mapping.ts';
import { ROW_STATES, UNSETTLED_STATES } from '../../domain/imports/import-decision.ts';
import { IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { appendAudit } from '../../storage/audit.ts';
import { insertImportBatch } from '../../storage/imports/import-batches.ts';
import { insertImportChanges } from '../../storage/imports/import-changes.ts';
import { saveImportMapping } from '../../storage/imports/import-mappings.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { describeMarks } from './describe-marks.ts';
import type { ImportDraft, SettledRow } from './import-draft.ts';
import type { ImportDrafts } from './import-drafts.ts';
import { countStates } from './preview-page.ts';
import { settleRows } from './settle-rows.ts';
import { settledRows } from './settled-rows.ts';
import { writeRows } from './write-rows.ts';

function refuseUnsettled(rows: readonly SettledRow[]): void {
  const counts = countStates(rows);
  const unsettled = UNSETTLED_STATES.filter((state) => counts[state] > 0);
  if (unsettled.length === 0) return;
  throw new CallError(
    'conflict',
    '还有没处理的行，本次没有导入任何内容。请逐行处理，或在核对页按类别一并处理。',
    unsettled.map((state) => ({ where: ROW_STATES[state], what: `${String(counts[state])} 行` })),
  );
}

/** What each row would do; compared before and after the library changed under the reviewer's eyes. */
function outcomes(rows: readonly SettledRow[]): string {
  return JSON.stringify(rows.map(({ state, found }) => [state, found?.id ?? null, found?.version ?? null]));
}

function settledNow(context: ServiceContext, draft: ImportDraft): SettledRow[] {
  const seen = draft.matched && outcomes(settleRows(draft.matched.rows, draft.decisions));
  const rows = settledRows(context, draft);
  if (seen !== null && seen !== outcomes(rows)) {
    throw new CallError(
      'staleVersion',
      '核对之后资料库有新的登记，与本表有关的行已经变化，没有导入。请重新核对后再导入。',
    );
  }
  refuseUnsettled(rows);
  return rows;
}

function keepBatch(
  writer: Writer,
  draft: ImportDraft,
  written: ReturnType<typeof writeRows>,
  rows: readonly SettledRow[],
) {
  const { file, table } = draft;
  const { created, changed, changes } = written;
  const batch = { kind: file.kind, fileName: file.fileName, sha256: file.sha256, rows: rows.length, created, changed };
  const id = insertImportBatch(writer, batch);
  insertImportChanges(writer, id, changes);
  saveImportMapping(writer, file.kind, headsKey(table.columns), headsOf(table.columns, table.mapping));
  appendAudit(writer, {
    action: 'imports.run',
    summary: `导入${IMPORT_KINDS[file.kind]}：新增 ${String(created)}，更新 ${String(changed)}`,
    subject: { kind: 'import', id, label: file.fileName },
    remark: file.marks.length === 0 ? '' : `文件有密级字样，已核实不涉密：${describeMarks(file.marks)}`,
    after: {
      sha256: file.sha256,
      rows: rows.length,
      created,
      changed,
      newUnits: written.newUnits,
      states: countStates(rows),
    },
  });
  return { id, created, changed };
}

/** Takes a whole table in as one transaction with one audit entry, or nothing of it. */
export async function runImport(
  context: ServiceContext,
  drafts: ImportDrafts,
  draft: ImportDraft,
  { marksChecked }: Pick<ParsedInput<'imports.run'>, 'marksChecked'>,
  call: CallContext,
): Promise<HandlerOutput<'imports.run'>> {
  if (draft.file.marks.length > 0 && !marksChecked) {
    throw new CallError('denied', '文件中有密级字样，请先核实不涉及国家秘密，并在页面上确认。');
  }
  const { length } = draft.readRows ?? [];
  call.reportProgress({ done: 0, total: length, label: '正在与资料库核对' });
  await setImmediate();
  const rows = settledNow(context, draft);
  call.reportProgress({ done: 0, total: null, label: '正在写入资料库，这一步不能取消', isFinal: true });
  // The last moment at which it can be cancelled: a transaction never waits.
  await setImmediate();
  if (call.signal.aborted) throw new CallError('cancelled', '已取消，没有导入任何内容。');
  const result = context.write((writer) => {
    const written = writeRows(context, writer, draft, rows);
    if (written.changes.length === 0)
      throw new CallError('conflict', '没有需要写入的行：表中内容都已在库内，或都选择了不导入。');
    return keepBatch(writer, draft, written, rows);
  });
  drafts.end(draft.id);
  return result;
}
