import { CallError } from '../../contract/call-error.ts';
import { dataRows } from '../../documents/foreign-table/data-rows.ts';
import { headsKey, rememberedMapping } from '../../documents/foreign-table/remembered-mapping.ts';
import { suggestMapping } from '../../documents/foreign-table/suggest-mapping.ts';
import type { HeadRows } from '../../documents/foreign-table/table-head.ts';
import { tableColumns } from '../../documents/foreign-table/table-head.ts';
import { IMPORT_FIELDS, MAX_IMPORT_ROWS } from '../../domain/imports/import-kinds.ts';
import { findImportMapping } from '../../storage/imports/import-mappings.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ImportFile, ImportTable } from './import-draft.ts';

/** The table below those heads, with the mapping of the last time or one that the heads suggest. */
export function chooseTable(reader: Reader, { kind, sheets }: ImportFile, sheet: number, head: HeadRows): ImportTable {
  const grid = sheets[sheet]?.grid;
  if (!grid || head.last < head.first || head.last > head.first + 1) {
    throw new CallError('invalidInput', '请选择工作表，以及一行或相邻两行表头。');
  }
  const columns = tableColumns(grid, head);
  const rows = dataRows(grid, head, columns);
  if (rows.rows.length > MAX_IMPORT_ROWS) {
    const count = String(rows.rows.length);
    throw new CallError('invalidInput', `表中有 ${count} 行，超过 ${String(MAX_IMPORT_ROWS)} 行，请分成几个文件导入。`);
  }
  const known = findImportMapping(reader, kind, headsKey(columns));
  const mapping = known ? rememberedMapping(columns, known) : suggestMapping(grid, head, columns, IMPORT_FIELDS[kind]);
  return { sheet, head, columns, rows, mapping, remembered: known !== undefined };
}
