import { CallError } from '../../contract/call-error.ts';
import { dataRows } from '../../documents/foreign-table/data-rows.ts';
import { headsKey, rememberedMapping } from '../../documents/foreign-table/remembered-mapping.ts';
import { suggestMapping } from '../../documents/foreign-table/suggest-mapping.ts';
import type { HeadRows, TableColumn } from '../../documents/foreign-table/table-head.ts';
import { tableColumns } from '../../documents/foreign-table/table-head.ts';
import type { TableGrid } from '../../documents/foreign-table/table-grid.ts';
import { IMPORT_FIELDS, MAX_IMPORT_COLUMNS, MAX_IMPORT_ROWS } from '../../domain/imports/import-kinds.ts';
import { findImportMapping } from '../../storage/imports/import-mappings.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ImportFile, ImportTable } from './import-draft.ts';

function mappingOf(reader: Reader, { kind }: ImportFile, grid: TableGrid, head: HeadRows, columns: TableColumn[]) {
  const known = findImportMapping(reader, kind, headsKey(columns));
  if (known) return { ...rememberedMapping(grid, head, columns, known), remembered: true };
  return { mapping: suggestMapping(grid, head, columns, IMPORT_FIELDS[kind]), otherUnits: [], remembered: false };
}

/** The table below those heads, with the mapping of the last time or one that the heads suggest. */
export function chooseTable(reader: Reader, file: ImportFile, sheet: number, head: HeadRows): ImportTable {
  const grid = file.sheets[sheet]?.grid;
  if (!grid || head.last < head.first || head.last > head.first + 1) {
    throw new CallError('invalidInput', '请选择工作表，以及一行或相邻两行表头。');
  }
  const columns = tableColumns(grid, head);
  if (columns.length > MAX_IMPORT_COLUMNS) {
    const count = String(columns.length);
    throw new CallError(
      'invalidInput',
      `“${grid.name}”的表头有 ${count} 列，超过 ${String(MAX_IMPORT_COLUMNS)} 列，请删去不需要的列后重试。`,
    );
  }
  const rows = dataRows(grid, head, columns);
  if (rows.rows.length > MAX_IMPORT_ROWS) {
    const count = String(rows.rows.length);
    throw new CallError('invalidInput', `表中有 ${count} 行，超过 ${String(MAX_IMPORT_ROWS)} 行，请分成几个文件导入。`);
  }
  return { sheet, head, columns, rows, ...mappingOf(reader, file, grid, head, columns) };
}
