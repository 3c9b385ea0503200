import type { RawCell } from '../workbook-intake/raw-workbook.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import { BASIC_FIELDS, FUND_FIELDS } from './basic-fields.ts';
import type { DeclarationField } from './declaration-field.ts';
import { isHeadOf } from './head-key.ts';
import type { FieldPlace } from './read-field.ts';
import type { SheetGrid } from './sheet-grid.ts';

const FORM_FIELDS: readonly DeclarationField[] = [...BASIC_FIELDS, ...FUND_FIELDS];

/** The label of a field and where its value stands. */
export interface FoundField extends FieldPlace {
  readonly label: RawCell;
}

/** The cell right of a label (and of the merge that the label spans). */
function valueBeside(grid: SheetGrid, label: RawCell): FieldPlace {
  const column = (grid.mergeAt(label.row, label.column)?.right ?? label.column) + 1;
  return { cell: grid.covering(label.row, column), place: cellName(column, label.row) };
}

/** The form's fields by key, wherever in the sheet their labels stand; the first label counts. */
export function findBasics(grid: SheetGrid): ReadonlyMap<string, FoundField> {
  const found = new Map<string, FoundField>();
  for (const row of grid.rows) {
    for (const label of grid.cellsOf(row)) {
      const field = FORM_FIELDS.find((candidate) => !found.has(candidate.key) && isHeadOf(label.text, candidate));
      if (field) found.set(field.key, { label, ...valueBeside(grid, label) });
    }
  }
  return found;
}
