import type { MoneyUnit } from '../../../src/domain/money.ts';
import { nameAndUnit } from './pasted-head.ts';
import { pastedMoney, readsAsNumber } from './pasted-number.ts';
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
  /** What the pasted head says; empty without one. */
  readonly head: string;
}

/** The columns that a pasted head names; null when the first row is no head. */
function columnsOfHead(head: readonly string[], columns: readonly TableColumn[]): Target[] | null {
  const targets = head.map((cell): Target => {
    const { name, unit } = nameAndUnit(cell);
    return {
      column: name === '' ? undefined : columns.find((column) => nameAndUnit(column.label).name === name),
      unit,
      head: cell,
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
    case 'money': {
      const amount = pastedMoney(cell, headUnit, unit);
      return readsAsNumber(amount) ? understood(amount) : unknown(amount, `的“${cell}”不是金额，请改正。`);
    }
    case 'number': {
      const number = cell.replace(/\s*\n\s*/g, ' ');
      return readsAsNumber(number) ? understood(number) : unknown(number, `的“${cell}”不是数字，请改正。`);
    }
    case 'text':
      return understood(cell);
    case 'line':
      return understood(cell.replace(/\s*\n\s*/g, ' '));
  }
}

/** What has no column here: what a pasted head names besides, or what stands beyond the last column. */
function leftOutColumns(head: readonly Target[] | null, body: readonly (readonly string[])[], room: number): string[] {
  if (head) {
    const unknown = head
      .filter(({ column, head: name }) => !column && name !== '' && name !== '序号')
      .map(({ head: name }) => `“${name}”`);
    return unknown.length === 0 ? [] : [`表中没有${unknown.join('、')}列，其内容没有放入。`];
  }
  const widest = Math.max(0, ...body.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  return widest <= room ? [] : [`粘贴的内容比表格多 ${String(widest - room)} 列，多出的没有放入，请核对粘贴的起点。`];
}

/**
 * Lays clipboard cells into the table from a cell on, adding rows as needed. A pasted head row says by its names
 * which column each cell belongs to. What the table does not take is left out or kept as it is, and noted.
 */
export function pasteRows(
  rows: readonly RowCells[],
  { columns, blank, mostRows = Infinity }: Pick<Sheet, 'columns' | 'blank' | 'mostRows'>,
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  unit: MoneyUnit,
): PasteResult {
  const head = columnsOfHead(cells[0] ?? [], columns);
  const all = (head ? cells.slice(1) : cells).filter((row) => row.some((cell) => cell !== ''));
  const body = all.slice(0, Math.max(0, mostRows - at.row));
  const targets = head ?? columns.slice(at.column).map((column): Target => ({ column, unit: null, head: '' }));
  const notes = leftOutColumns(head, body, targets.length);
  if (body.length < all.length) {
    const left = String(all.length - body.length);
    notes.push(`这张表最多 ${String(mostRows)} 行，粘贴的最后 ${left} 行没有放入。`);
  }
  const result = [...rows];
  body.forEach((row, offset) => {
    const index = at.row + offset;
    const changed: RowCells = {};
    row.forEach((cell, place) => {
      const target = targets[place];
      if (!target?.column) return;
      const { value, note } = pastedCell(cell, { ...target, column: target.column }, unit);
      changed[target.column.key] = value;
      if (note !== null) notes.push(`第 ${String(index + 1)} 行${note}`);
    });
    result[index] = { ...(result[index] ?? blank), ...changed };
  });
  return { rows: result, pastedRows: body.length, notes };
}
