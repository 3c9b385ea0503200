import type { ClipboardEvent } from 'react';
import type { MoneyUnit } from '../../../src/domain/money.ts';
import { parseClipboardCells } from './parse-clipboard-cells.ts';
import type { PasteResult } from './paste-rows.ts';
import { pasteRows } from './paste-rows.ts';
import type { Sheet } from './sheet.ts';
import type { TableColumn } from './table-column.ts';
import { placeOf } from './table-keys.ts';
import type { TableRowSteps } from './use-table-rows.ts';

/** Whether the clipboard holds cells rather than a piece of text for one cell. */
function holdsCells(data: DataTransfer, column: TableColumn | undefined): boolean {
  const text = data.getData('text/plain');
  if (text.includes('\t') || data.getData('text/html').includes('<table')) return true;
  return column?.kind !== 'text' && text.trim().includes('\n');
}

/** Takes cells from Excel or WPS into the table; null when the paste is left to the cell itself. */
export function onTablePaste(
  event: ClipboardEvent,
  sheet: Sheet,
  steps: TableRowSteps,
  unit: MoneyUnit,
): PasteResult | null {
  const place = placeOf(event.target);
  const column = sheet.columns.findIndex(({ key }) => key === place?.key);
  if (place === null || !holdsCells(event.clipboardData, sheet.columns[column])) return null;
  event.preventDefault();
  const cells = parseClipboardCells(event.clipboardData.getData('text/plain'));
  const result = pasteRows(steps.rows(), sheet, { row: place.row, column }, cells, unit);
  steps.replaceRows(result.rows);
  return result;
}
