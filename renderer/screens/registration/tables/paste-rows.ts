import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { rewriteMoney } from '../model/rewrite-money.ts';
import type { TableColumn } from './table-column.ts';

/** What a paste made of the table, and which cells the reviewer should look at. */
export interface PasteResult<Row> {
  readonly rows: Row[];
  readonly pastedRows: number;
  readonly notes: readonly string[];
}

interface Target<Row> {
  readonly column: TableColumn<Row> | undefined;
  /** Unit that the pasted head names, such as 单价（万元）. */
  readonly unit: MoneyUnit | null;
}

function headText(cell: string): string {
  return cell.normalize('NFKC').replace(/[\s*]/g, '');
}

/** The columns that a pasted head names; null when the first row is no head. */
function columnsOfHead<Row>(head: readonly string[], columns: readonly TableColumn<Row>[]): Target<Row>[] | null {
  const targets = head.map((cell): Target<Row> => {
    const [, label = '', unit] = /^([^(]*)(?:\((.*)\))?/.exec(headText(cell)) ?? [];
    return {
      column: columns.find((column) => column.label === label),
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

/**
 * Lays clipboard cells into the table from a cell on, adding rows as needed. A pasted head row says by its names
 * which column each cell belongs to; a choice that the list does not have is left empty and noted.
 */
export function pasteRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  blank: Row,
  unit: MoneyUnit,
): PasteResult<Row> {
  const head = columnsOfHead(cells[0] ?? [], columns);
  const body = (head ? cells.slice(1) : cells).filter((row) => row.some((cell) => cell !== ''));
  const targets = head ?? columns.slice(at.column).map((column): Target<Row> => ({ column, unit: null }));
  const notes: string[] = [];
  const result = [...rows];
  body.forEach((row, offset) => {
    const index = at.row + offset;
    const changed: Record<string, string> = {};
    row.forEach((cell, place) => {
      const { column, unit: headUnit = null } = targets[place] ?? {};
      if (!column) return;
      if (column.kind === 'choice') {
        const choice = choiceOf(cell, column.terms ?? {});
        if (choice === null && cell !== '') {
          notes.push(`第 ${String(index + 1)} 行“${column.label}”没有“${cell}”这一项，请从列表中选择。`);
        }
        changed[column.key] = choice ?? '';
      } else if (column.kind === 'money' && headUnit !== null && headUnit !== unit && cell !== '') {
        changed[column.key] = rewriteMoney(cell, headUnit, unit);
      } else if (column.kind === 'text') changed[column.key] = cell;
      else changed[column.key] = cell.replace(/\s*\n\s*/g, ' ');
    });
    result[index] = { ...(result[index] ?? blank), ...changed };
  });
  return { rows: result, pastedRows: body.length, notes };
}
