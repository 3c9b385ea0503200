import { nameKey } from '../../../../src/domain/name-key.ts';
import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { nameAndUnit } from '../../../components/editable-table/pasted-head.ts';
import { pastedMoney, readsAsNumber } from '../../../components/editable-table/pasted-number.ts';
import type { EditedEntry } from './edited-draft.ts';

/** The columns of the ranking that can be pasted into from a cell on. */
export const RANKING_COLUMNS = ['amount', 'reason'] as const;
export type RankingColumn = (typeof RANKING_COLUMNS)[number];

type PastedColumn = RankingColumn | 'project' | 'rank';

const HEADS: Readonly<Record<string, PastedColumn>> = {
  项目: 'project',
  项目名称: 'project',
  项目编号: 'project',
  编号: 'project',
  排序: 'rank',
  建议金额: 'amount',
  建议: 'amount',
  排序理由: 'reason',
  理由: 'reason',
};
const LONGEST_REASON = 300;

/** What a paste made of the ranking, and what the reviewer should look at. */
export interface PastedRanking {
  readonly entries: readonly EditedEntry[];
  readonly pastedRows: number;
  readonly notes: readonly string[];
}

interface Column {
  readonly is: PastedColumn | undefined;
  readonly unit: MoneyUnit | null;
}

function columnsOfHead(head: readonly string[]): Column[] | null {
  const columns = head.map((cell): Column => {
    const { name, unit } = nameAndUnit(cell);
    return { is: HEADS[name], unit };
  });
  const isHead = columns.some(({ is }) => is === 'project') && columns.some(({ is }) => is && is !== 'project');
  return isHead ? columns : null;
}

/** What one pasted row changes of a project. */
function changed(entry: EditedEntry, row: readonly string[], columns: readonly Column[], notes: string[]) {
  let result = entry;
  columns.forEach(({ is, unit }, place) => {
    const cell = row[place] ?? '';
    if (is === 'reason') {
      const reason = cell.replaceAll(/[\r\n\t]+/g, ' ');
      if (reason.length > LONGEST_REASON)
        notes.push(`“${entry.name}”的排序理由超过 ${String(LONGEST_REASON)} 个字，已截短。`);
      result = { ...result, reason: reason.slice(0, LONGEST_REASON) };
    } else if (is === 'amount' && cell !== '') {
      const amountText = pastedMoney(cell, unit, '万元');
      if (!readsAsNumber(amountText)) notes.push(`“${entry.name}”的建议金额“${cell}”不是金额，请改正。`);
      result = { ...result, amountText };
    }
  });
  return result;
}

function isProject({ code, name }: EditedEntry, cell: string): boolean {
  return (
    cell !== '' && (cell === code || nameKey(cell) === nameKey(name) || nameKey(cell) === nameKey(`${code}${name}`))
  );
}

/** Rows with a head belong to the projects that they name, and bring them into their order. */
function pasteByName(entries: readonly EditedEntry[], body: readonly (readonly string[])[], columns: Column[]) {
  const notes: string[] = [];
  const wanted = new Map<EditedEntry['projectId'], number>();
  let pastedRows = 0;
  let result = [...entries];
  body.forEach((row, place) => {
    const names = row.filter((_cell, at) => columns[at]?.is === 'project');
    const at = result.findIndex((entry) => names.some((cell) => isProject(entry, cell)));
    const entry = result[at];
    if (!entry) {
      notes.push(`第 ${String(place + 1)} 行的“${names.find((cell) => cell !== '') ?? ''}”不在草案中，没有放入。`);
      return;
    }
    pastedRows += 1;
    result = result.with(at, changed(entry, row, columns, notes));
    const rank = row[columns.findIndex(({ is }) => is === 'rank')] ?? '';
    if (!readsAsNumber(rank)) notes.push(`“${entry.name}”的排序“${rank}”不是数字，没有改动排序。`);
    else if (rank !== '') wanted.set(entry.projectId, Number(rank));
  });
  const order = ({ projectId, rank }: EditedEntry) => wanted.get(projectId) ?? rank;
  return { entries: result.toSorted((a, b) => order(a) - order(b)), pastedRows, notes };
}

/**
 * Lays cells copied from Excel or WPS into the ranking: with a head row to the projects that the rows name, without one
 * downwards from the cell that has the focus.
 */
export function pasteRanking(
  entries: readonly EditedEntry[],
  at: { readonly row: number; readonly column: RankingColumn },
  cells: readonly (readonly string[])[],
): PastedRanking {
  const head = columnsOfHead(cells[0] ?? []);
  if (head) return pasteByName(entries, cells.slice(1), head);
  const columns = RANKING_COLUMNS.slice(RANKING_COLUMNS.indexOf(at.column)).map((is): Column => ({ is, unit: null }));
  const body = cells.slice(0, entries.length - at.row);
  const notes: string[] = [];
  if (body.length < cells.length) {
    notes.push(
      `草案只有 ${String(entries.length)} 个项目，粘贴的最后 ${String(cells.length - body.length)} 行没有放入。`,
    );
  }
  const widest = Math.max(0, ...body.map((row) => row.length));
  if (widest > columns.length) notes.push(`粘贴的内容多出 ${String(widest - columns.length)} 列，没有放入。`);
  const result = entries.map((entry, index) => {
    const row = body[index - at.row];
    return row ? changed(entry, row, columns.slice(0, row.length), notes) : entry;
  });
  return { entries: result, pastedRows: body.length, notes };
}
