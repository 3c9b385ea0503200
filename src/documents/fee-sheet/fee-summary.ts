import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { netFee } from '../../domain/experts/expert-fee.ts';
import type { ExpertKind } from '../../domain/experts/glossary-of-experts.ts';
import { EXPERT_KINDS } from '../../domain/experts/glossary-of-experts.ts';
import type { Fen } from '../../domain/money.ts';
import { sumFen } from '../../domain/money.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { PlannedCell, PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { HEAD_ROWS, textCell, yuanOf } from '../workbook-output/sheet-plan.ts';

/** What an expert was paid in a month. */
export interface FeeSummaryLine {
  /** `2026-09`. */
  readonly month: string;
  readonly name: string;
  readonly kind: ExpertKind;
  readonly employer: string;
  readonly meetings: number;
  readonly halfDays: number;
  readonly gross: Fen;
  readonly tax: Fen;
}

/** What the 专家费汇总表 of a period is made from. */
export interface FeeSummaryFacts {
  readonly officeName: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly madeOn: IsoDate;
  readonly lines: readonly FeeSummaryLine[];
}

const COLUMNS: readonly PlannedColumn[] = [
  { head: '月份', width: 10 },
  { head: '姓名或机构名称', width: 26 },
  { head: '类别', width: 12 },
  { head: '工作单位', width: 34 },
  { head: '会议数', width: 8 },
  { head: '半天数', width: 8 },
  { head: '应发（元）', width: 14 },
  { head: '代扣个税（元）', width: 14 },
  { head: '实发（元）', width: 14 },
];
const LABELS = 6;
const GROSS = 7;
const TAX = 8;
const NET = 9;

const yuanCell = (amount: Fen): PlannedCell => ({ style: 'yuan', content: { number: yuanOf(amount) } });
const countCell = (number: number): PlannedCell => ({ style: 'centred', content: { number } });

function lineRow(line: FeeSummaryLine, row: number): PlannedRow {
  const net = { formula: `${cellName(GROSS, row)}-${cellName(TAX, row)}`, value: yuanOf(netFee(line)) };
  return [
    textCell(line.month),
    textCell(line.name),
    textCell(EXPERT_KINDS[line.kind]),
    textCell(line.employer),
    countCell(line.meetings),
    countCell(line.halfDays),
    yuanCell(line.gross),
    yuanCell(line.tax),
    { style: 'yuan', content: net },
  ];
}

function* rowsOf(lines: readonly FeeSummaryLine[]): Generator<PlannedRow> {
  for (const [index, line] of lines.entries()) yield lineRow(line, HEAD_ROWS + 1 + index);
  const sum = (column: number, amounts: readonly Fen[]): PlannedCell => {
    const range = `${cellName(column, HEAD_ROWS + 1)}:${cellName(column, HEAD_ROWS + lines.length)}`;
    return { style: 'totalWanYuan', content: { formula: `SUM(${range})`, value: yuanOf(sumFen(amounts)) } };
  };
  yield [
    { ...textCell('合计', 'totalText'), across: LABELS },
    sum(
      GROSS,
      lines.map(({ gross }) => gross),
    ),
    sum(
      TAX,
      lines.map(({ tax }) => tax),
    ),
    sum(NET, lines.map(netFee)),
  ];
}

/** 专家费汇总表 as a workbook: what each expert was paid in each month, without personal data. */
export function feeSummary({ officeName, from, until, madeOn, lines }: FeeSummaryFacts): WorkbookPlan {
  const title = '专家费汇总表';
  const period = `会议日期：${formatChineseDate(from)}至${formatChineseDate(until)}`;
  return {
    title,
    author: officeName,
    createdOn: madeOn,
    sheets: [
      {
        name: title,
        title,
        subtitle: `${period}\n制表单位：${officeName}　　制表日期：${formatChineseDate(madeOn)}　　金额单位：元`,
        columns: COLUMNS,
        frozenColumns: 2,
        rows: rowsOf(lines),
      },
    ],
  };
}
