import type { ExpertFee } from '../../domain/experts/expert-fee.ts';
import { netFee } from '../../domain/experts/expert-fee.ts';
import type { Fen } from '../../domain/money.ts';
import { sumFen } from '../../domain/money.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { PlannedCell, PlannedColumn } from '../workbook-output/sheet-plan.ts';
import { HEAD_ROWS, yuanCell, yuanOf } from '../workbook-output/sheet-plan.ts';

type Paid = Pick<ExpertFee, 'gross' | 'tax'>;

/** What is paid as three columns of that width, side by side. */
export function feeColumns(width: number): PlannedColumn[] {
  return ['应发（元）', '代扣个税（元）', '实发（元）'].map((head) => ({ head, width }));
}

/** What is paid, as cells from a column on; 实发 is a live formula with its value. */
export function feeCells(fee: Paid, column: number, row: number): PlannedCell[] {
  const formula = `${cellName(column, row)}-${cellName(column + 1, row)}`;
  return [yuanCell(fee.gross), yuanCell(fee.tax), { style: 'yuan', content: { formula, value: yuanOf(netFee(fee)) } }];
}

/** What all of them are paid, below their lines: live sums with their values. */
export function feeSums(fees: readonly Paid[], column: number): PlannedCell[] {
  const columns: readonly (readonly Fen[])[] = [
    fees.map(({ gross }) => gross),
    fees.map(({ tax }) => tax),
    fees.map(netFee),
  ];
  return columns.map((amounts, index) => {
    const [first, last] = [1, fees.length].map((line) => cellName(column + index, HEAD_ROWS + line));
    const formula = `SUM(${first ?? ''}:${last ?? ''})`;
    return { style: 'totalWanYuan', content: { formula, value: yuanOf(sumFen(amounts)) } };
  });
}
