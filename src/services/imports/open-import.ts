import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import { classificationMarks } from '../../documents/foreign-table/classification-marks.ts';
import { findSheet } from '../../documents/foreign-table/find-head.ts';
import { TableGrid } from '../../documents/foreign-table/table-grid.ts';
import { IMPORT_FIELDS, IMPORT_KINDS } from '../../domain/imports/import-kinds.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { ServiceContext } from '../service-context.ts';
import { chooseTable } from './choose-table.ts';
import type { ImportDraft, ImportFile } from './import-draft.ts';
import type { ImportDrafts } from './import-drafts.ts';
import { describeMarks } from './describe-marks.ts';
import { hashOfTable } from './table-file.ts';

/** That such a file was opened here is on record, whether or not anything of it is imported. */
function recordMarks({ write }: ServiceContext, { kind, fileName, sha256, marks }: ImportFile): void {
  if (marks.length === 0) return;
  write((writer) => {
    appendAudit(writer, {
      action: 'imports.open',
      summary: `打开导入文件时发现密级字样（${IMPORT_KINDS[kind]}）`,
      subject: { kind: 'import', id: null, label: fileName },
      remark: describeMarks(marks),
      after: { sha256, marks: marks.length },
    });
  });
}

/** Reads a foreign table in a process of its own and proposes its sheet, heads and mapping. */
export async function openImport(
  context: ServiceContext,
  drafts: ImportDrafts,
  { file: token, kind }: ParsedInput<'imports.open'>,
  call: CallContext,
): Promise<ImportDraft> {
  const path = context.pathOf(token);
  const sha256 = await hashOfTable(path);
  call.reportProgress({ done: 0, total: null, label: '正在读取文件' });
  const workbook = await context.foreignTables.read(path, call.signal);
  const sheets = workbook.sheets.map((sheet) => ({ grid: new TableGrid(sheet), hidden: sheet.hidden }));
  // What somebody called a file may hold a person's number; nothing that is kept or shown repeats it.
  const fileName = maskDigits(basename(path));
  const file = { kind, path, fileName, sha256, sheets, marks: classificationMarks(workbook) };
  recordMarks(context, file);
  const { sheet, head } = findSheet(sheets, IMPORT_FIELDS[kind]);
  return drafts.begin(file, chooseTable(context.reader, file, sheet, head));
}
