import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { MonthOfFees } from '../../domain/experts/expert-fee.ts';
import { EXPERT_KINDS } from '../../domain/experts/glossary-of-experts.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { countCell, HEAD_ROWS, textCell } from '../workbook-output/sheet-plan.ts';
import { feeCells, feeColumns, feeSums } from './fee-cells.ts';

/** What the 专家费汇总表 of a period is made from. */
export interface FeeSummaryFacts {
  readonly officeName: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly madeOn: IsoDate;
  readonly lines: readonly MonthOfFees[];
}

const COLUMNS: readonly PlannedColumn[] = [
  { head: '月份', width: 10 },
  { head: '姓名或机构名称', width: 26 },
  { head: '类别', width: 12 },
  { head: '工作单位', width: 34 },
  { head: '会议数', width: 8 },
  { head: '半天数', width: 8 },
  ...feeColumns(14),
];
const LABELS = 6;
const FIRST_AMOUNT = LABELS + 1;

function lineRow(line: MonthOfFees, row: number): PlannedRow {
  return [
    textCell(line.month),
    textCell(line.name),
    textCell(EXPERT_KINDS[line.kind]),
    textCell(line.employer),
    countCell(line.meetings),
    countCell(line.halfDays),
    ...feeCells(line, FIRST_AMOUNT, row),
  ];
}

function* rowsOf(lines: readonly MonthOfFees[]): Generator<PlannedRow> {
  for (const [index, line] of lines.entries()) yield lineRow(line, HEAD_ROWS + 1 + index);
  yield [{ ...textCell('合计', 'totalText'), across: LABELS }, ...feeSums(lines, FIRST_AMOUNT)];
}

/** 专家费汇总表 as a workbook: what each expert was paid in each month, without personal data. */
export function feeSummary({ officeName, from, until, madeOn, lines }: FeeSummaryFacts): WorkbookPlan {
  const period = `会议日期：${formatChineseDate(from)}至${formatChineseDate(until)}`;
  return oneSheetWorkbook({
    title: '专家费汇总表',
    subtitle: `${period}\n制表单位：${officeName}　　制表日期：${formatChineseDate(madeOn)}　　金额单位：元`,
    author: officeName,
    createdOn: madeOn,
    columns: COLUMNS,
    frozenColumns: 2,
    rows: rowsOf(lines),
  });
}
