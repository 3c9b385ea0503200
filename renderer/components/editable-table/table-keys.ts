import type { KeyboardEvent } from 'react';
import type { CellPlace, TableRowSteps } from './use-table-rows.ts';

/** What the keys of a table do, as the screen tells it. */
export const TABLE_KEYS_HELP =
  'Enter 到下一行，Alt+Enter 单元格内换行，↑↓ 换行，Alt+↑↓ 移动此行，Ctrl+D 复制此行，Ctrl+Delete 删除此行；可从 Excel 或 WPS 整块粘贴。';

type CellElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isCell(target: EventTarget): target is CellElement {
  return target instanceof HTMLElement && target.dataset['cellKey'] !== undefined;
}

/** The table cell that an event comes from; null when it comes from a button of the row. */
export function placeOf(target: EventTarget): CellPlace | null {
  if (!isCell(target)) return null;
  return { row: Number(target.dataset['cellRow']), key: target.dataset['cellKey'] ?? '' };
}

/** Arrows leave a text cell only from its edge, a tick always; in a list they choose. */
function arrowLeaves(target: CellElement, up: boolean): boolean {
  if (target instanceof HTMLSelectElement) return false;
  if (target.type === 'checkbox') return true;
  const { selectionStart, selectionEnd, value } = target;
  return selectionStart === selectionEnd && selectionStart === (up ? 0 : value.length);
}

function insertLineEnd(target: CellElement) {
  if (!(target instanceof HTMLTextAreaElement) || target.dataset['cellKind'] !== 'text') return;
  target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
  target.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Works the keys of one table; true when the key was a step of the table. */
function step(event: KeyboardEvent, place: CellPlace, target: CellElement, steps: TableRowSteps): boolean {
  const { row, key } = place;
  const lastRow = steps.fields.length - 1;
  const up = event.key === 'ArrowUp';
  if (event.key === 'Enter') {
    if (event.altKey) insertLineEnd(target);
    else if (row === lastRow) steps.addRow(row + 1, key);
    else steps.focus({ row: row + 1, key });
    return true;
  }
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    const to = up ? row - 1 : row + 1;
    if (event.altKey) steps.moveRow(place, to);
    else if (event.ctrlKey || event.shiftKey || !arrowLeaves(target, up) || to < 0 || to > lastRow) return false;
    else steps.focus({ row: to, key });
    return true;
  }
  if (!event.ctrlKey) return false;
  if (event.key === 'Delete') steps.removeRow(place);
  else if (event.key.toLowerCase() === 'd') steps.duplicateRow(place);
  else return false;
  return true;
}

/** Keyboard of an editable table, one listener for all its cells; an input method's own Enter is left alone. */
export function onTableKeyDown(event: KeyboardEvent, steps: TableRowSteps): void {
  const place = placeOf(event.target);
  if (place === null || event.nativeEvent.isComposing) return;
  if (step(event, place, event.target as CellElement, steps)) event.preventDefault();
}
