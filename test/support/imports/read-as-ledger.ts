import { classificationMarks } from '../../../src/documents/foreign-table/classification-marks.ts';
import { dataRows } from '../../../src/documents/foreign-table/data-rows.ts';
import { findHead } from '../../../src/documents/foreign-table/find-head.ts';
import { readForeignValue } from '../../../src/documents/foreign-table/read-foreign-value.ts';
import { suggestMapping } from '../../../src/documents/foreign-table/suggest-mapping.ts';
import { TableGrid } from '../../../src/documents/foreign-table/table-grid.ts';
import { tableColumns } from '../../../src/documents/foreign-table/table-head.ts';
import type { RawWorkbook } from '../../../src/documents/workbook-intake/raw-workbook.ts';
import { PROJECT_IMPORT_FIELDS } from '../../../src/domain/imports/project-import-fields.ts';

/** Reads every sheet the way in which an import reads one, every cell as what its column is taken for. */
export function readAsLedger(workbook: RawWorkbook): void {
  classificationMarks(workbook);
  for (const sheet of workbook.sheets) {
    const grid = new TableGrid(sheet);
    const head = findHead(grid, PROJECT_IMPORT_FIELDS);
    const columns = tableColumns(grid, head);
    const mapping = suggestMapping(grid, head, columns, PROJECT_IMPORT_FIELDS);
    for (const { cells } of dataRows(grid, head, columns).rows) {
      for (const { column, field: key, moneyUnit } of mapping) {
        const field = PROJECT_IMPORT_FIELDS.find((each) => each.key === key);
        if (field) readForeignValue(field, cells.get(column), moneyUnit);
      }
    }
  }
}
