import type { Fen } from '../../domain/money.ts';
import type { LedgerColumn, LedgerGroup, LedgerValue, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import { ledgerText } from '../../domain/ledgers/ledger-text.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from '../workbook-output/sheet-plan.ts';
import { HEAD_ROWS, textCell, wanYuanCell, wanYuanOf } from '../workbook-output/sheet-plan.ts';
import { writeWorkbook } from '../workbook-output/write-workbook.ts';
import type { LedgerHooks, LedgerTable } from './ledger-table.ts';

function numberCell(value: LedgerValue, style: CellStyle, divisor = 1): PlannedCell {
  return { style, content: value === null ? null : { number: Number(value) / divisor } };
}

function plannedCell(column: LedgerColumn, value: LedgerValue): PlannedCell {
  switch (column.kind) {
    case 'money':
      return wanYuanCell(value as Fen | null);
    case 'percent':
      return numberCell(value, 'percent', 10_000);
    case 'tenths':
      return numberCell(value, 'centred', 10);
    case 'year':
    case 'whole':
      return numberCell(value, 'centred');
    case 'date':
    case 'choice':
      return textCell(ledgerText(column, value), 'centred');
    case 'text':
      return textCell(ledgerText(column, value));
  }
}

/** A sum as a live formula over the rows above, so that rows that are hidden or taken out later do not count. */
function moneySum(value: LedgerValue, place: number, lastRow: number, sumsAreOfAll: boolean): PlannedCell {
  if (value === null) return { style: 'totalWanYuan', content: null };
  const sum = wanYuanOf(value as Fen);
  // Over no rows the range would hold the total itself.
  if (lastRow === HEAD_ROWS || !sumsAreOfAll) return { style: 'totalWanYuan', content: { number: sum } };
  const formula = `SUBTOTAL(9,${cellName(place, HEAD_ROWS + 1)}:${cellName(place, lastRow)})`;
  return { style: 'totalWanYuan', content: { formula, value: sum } };
}

function totalRow({ columns, sumsAreOfAll }: LedgerTable, sums: LedgerValues, lastRow: number): PlannedRow {
  return columns.map((column, index) => {
    const value = sums[column.key] ?? null;
    if (column.kind === 'money') return moneySum(value, index + 1, lastRow, sumsAreOfAll);
    if (column.kind === 'percent') return numberCell(value, 'totalPercent', 10_000);
    return textCell(index === 0 ? '合计' : '', 'totalText');
  });
}

function* sheetRows(table: LedgerTable): Generator<PlannedRow> {
  const { columns, rows } = table;
  let last = HEAD_ROWS;
  for (const { values } of rows) {
    last += 1;
    yield columns.map((column) => plannedCell(column, values[column.key] ?? null));
  }
  if (table.sums !== null) yield totalRow(table, table.sums, last);
}

function* groupRows({ rows }: LedgerGroup, columns: readonly LedgerColumn[]): Generator<PlannedRow> {
  for (const { label, sums } of rows) {
    yield [textCell(label), ...columns.map((column) => plannedCell(column, sums[column.key] ?? null))];
  }
}

function groupSheet(group: LedgerGroup, { title, subtitle, columns }: LedgerTable): SheetPlan {
  const summed = columns.filter(({ key }) => group.rows.some(({ sums }) => Object.hasOwn(sums, key)));
  return {
    name: group.title,
    title: `${title}（${group.title}）`,
    subtitle,
    columns: [
      { head: group.title.replace(/^按/, ''), width: 28 },
      ...summed.map(({ label, width }) => ({ head: label, width })),
    ],
    frozenColumns: 1,
    rows: groupRows(group, summed),
  };
}

/** The project's name stays in view when the sheet is scrolled sideways, as long as that leaves room for the rest. */
function frozenColumns(columns: readonly LedgerColumn[]): number {
  const place = columns.findIndex(({ key }) => key === 'name') + 1;
  return place > 0 && place <= 3 ? place : 1;
}

/** A 台账 as .xlsx: heads frozen, A4 landscape, amounts as numbers in 万元 with live sums. Throws WriteCancelled. */
export function writeLedgerWorkbook(table: LedgerTable, hooks: LedgerHooks): Promise<Uint8Array> {
  const { title, subtitle, author, createdOn, columns, groups, total } = table;
  const main: SheetPlan = {
    name: title.slice(0, 31),
    title,
    subtitle,
    columns: columns.map(({ label, width }) => ({ head: label, width })),
    frozenColumns: frozenColumns(columns),
    rows: sheetRows(table),
  };
  const sheets = [main, ...groups.filter(({ rows }) => rows.length > 0).map((group) => groupSheet(group, table))];
  // Sums and groups are few; the lines alone are counted, as they are told beforehand.
  return writeWorkbook(
    { title, author, createdOn, sheets },
    { isCancelled: hooks.isCancelled, onRow: (written) => hooks.onRow(Math.min(written, total)) },
  );
}
