import type { MoneyUnit } from '../../../src/domain/money.ts';
import { rewriteMoney } from './rewrite-money.ts';
import type { RowCells, Sheet } from './sheet.ts';
import type { TableColumn } from './table-column.ts';

/** What a paste made of the table, and which cells the reviewer should look at. */
export interface PasteResult {
  readonly rows: RowCells[];
  readonly pastedRows: number;
  readonly notes: readonly string[];
}

interface Target {
  readonly column: TableColumn | undefined;
  /** Unit that the pasted head names, such as 单价（万元）. */
  readonly unit: MoneyUnit | null;
}

function headText(cell: string): string {
  return cell.normalize('NFKC').replace(/[\s*]/g, '');
}

/** A column's name and, in brackets behind it, its unit. */
function nameAndUnit(head: string): { name: string; unit: string | undefined } {
  const [, name = '', unit] = /^([^(]*)(?:\((.*)\))?/.exec(headText(head)) ?? [];
  return { name, unit };
}

/** The columns that a pasted head names; null when the first row is no head. */
function columnsOfHead(head: readonly string[], columns: readonly TableColumn[]): Target[] | null {
  const targets = head.map((cell): Target => {
    const { name, unit } = nameAndUnit(cell);
    return {
      column: name === '' ? undefined : columns.find((column) => nameAndUnit(column.label).name === name),
      unit: unit === '元' || unit === '万元' ? unit : null,
    };
  });
  return targets.filter(({ column }) => column).length >= 2 ? targets : null;
}

function choiceOf(cell: string, terms: Readonly<Record<string, string>>): string | null {
  const bare = (label: string) => label.normalize('NFKC').replace(/[\s\-—–_:]/g, '');
  const wanted = bare(cell);
  const found = Object.entries(terms).find(([, label]) => bare(label) === wanted);
  return found?.[0] ?? null;
}

/** A statement as sheets mark it; null when it is neither. */
function tickOf(cell: string, label: string): boolean | null {
  const mark = cell.normalize('NFKC').trim().toLowerCase();
  if (['是', '√', '✓', '✔', '☑', '对', '1', 'y', 'yes', 'true', label].includes(mark)) return true;
  return ['', '否', '×', '✗', '☐', '0', 'n', 'no', 'false', '-', '—'].includes(mark) ? false : null;
}

interface PastedCell {
  readonly value: string | boolean;
  /** What the reviewer should do about it; null when it was understood. */
  readonly note: string | null;
}

function pastedCell(cell: string, { column, unit: headUnit }: Target & { column: TableColumn }, unit: MoneyUnit) {
  const understood = (value: string | boolean): PastedCell => ({ value, note: null });
  const unknown = (value: string | boolean, what: string): PastedCell => ({
    value,
    note: `“${column.label}”${what}`,
  });
  switch (column.kind) {
    case 'choice': {
      const choice = choiceOf(cell, column.terms ?? {});
      if (choice === null && cell !== '') return unknown('', `没有“${cell}”这一项，请从列表中选择。`);
      return understood(choice ?? '');
    }
    case 'tick': {
      const tick = tickOf(cell, column.label);
      return tick === null ? unknown(false, `的“${cell}”看不出是或否，请自行勾选。`) : understood(tick);
    }
    case 'money':
      return understood(headUnit !== null && headUnit !== unit ? rewriteMoney(cell, headUnit, unit) : cell);
    case 'text':
      return understood(cell);
    case 'line':
    case 'number':
      return understood(cell.replace(/\s*\n\s*/g, ' '));
  }
}

/**
 * Lays clipboard cells into the table from a cell on, adding rows as needed. A pasted head row says by its names
 * which column each cell belongs to; a choice that the list does not have is left empty and noted.
 */
export function pasteRows(
  rows: readonly RowCells[],
  { columns, blank }: Pick<Sheet, 'columns' | 'blank'>,
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  unit: MoneyUnit,
): PasteResult {
  const head = columnsOfHead(cells[0] ?? [], columns);
  const body = (head ? cells.slice(1) : cells).filter((row) => row.some((cell) => cell !== ''));
  const targets = head ?? columns.slice(at.column).map((column): Target => ({ column, unit: null }));
  const notes: string[] = [];
  const result = [...rows];
  body.forEach((row, offset) => {
    const index = at.row + offset;
    const changed: RowCells = {};
    row.forEach((cell, place) => {
      const { column, unit: headUnit = null } = targets[place] ?? {};
      if (!column) return;
      const { value, note } = pastedCell(cell, { column, unit: headUnit }, unit);
      changed[column.key] = value;
      if (note !== null) notes.push(`第 ${String(index + 1)} 行${note}`);
    });
    result[index] = { ...(result[index] ?? blank), ...changed };
  });
  return { rows: result, pastedRows: body.length, notes };
}
