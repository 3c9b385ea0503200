import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { ExpertFee } from '../../domain/experts/expert-fee.ts';
import type { ExpertKind } from '../../domain/experts/glossary-of-experts.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { countCell, HEAD_ROWS, textCell } from '../workbook-output/sheet-plan.ts';
import { feeCells, feeColumns, feeSums } from './fee-cells.ts';

/** Who is paid what; here the paper needs the personal data. */
export interface FeeLine extends ExpertFee {
  readonly kind: ExpertKind;
  readonly name: string;
  readonly employer: string;
  readonly number: string;
  readonly bankHolder: string;
  readonly bankName: string;
  readonly bankAccount: string;
}

/** What the 专家费发放表 of a meeting is made from. */
export interface FeeSheetFacts {
  readonly officeName: string;
  readonly title: string;
  readonly meetingOn: IsoDate;
  readonly madeOn: IsoDate;
  readonly lines: readonly FeeLine[];
}

const COLUMNS: readonly PlannedColumn[] = [
  { head: '序号', width: 6 },
  { head: '姓名或机构名称', width: 14 },
  { head: '工作单位', width: 18 },
  { head: '身份证号或统一社会信用代码', width: 20 },
  { head: '开户名', width: 11 },
  { head: '开户银行', width: 20 },
  { head: '银行账号', width: 21 },
  { head: '半天数', width: 6 },
  ...feeColumns(11),
  { head: '签名', width: 14 },
  { head: '备注', width: 14 },
];
const HALF_DAYS = 8;
const FIRST_AMOUNT = HALF_DAYS + 1;

/** Room for a signature. */
const ROW_POINTS = 30;

function remarkOf({ kind, reason }: FeeLine): string {
  return [kind === 'institution' ? '凭发票结算' : '', reason].filter((part) => part !== '').join('；');
}

function lineRow(line: FeeLine, number: number): PlannedRow {
  return [
    countCell(number),
    textCell(line.name),
    textCell(line.employer),
    textCell(line.number),
    textCell(line.bankHolder),
    textCell(line.bankName),
    textCell(line.bankAccount),
    countCell(line.halfDays),
    ...feeCells(line, FIRST_AMOUNT, HEAD_ROWS + number),
    textCell(''),
    textCell(remarkOf(line)),
  ];
}

function* rowsOf(lines: readonly FeeLine[]): Generator<PlannedRow> {
  for (const [index, line] of lines.entries()) yield lineRow(line, index + 1);
  yield [
    { ...textCell(`合计（${String(lines.length)}名）`, 'totalText'), across: HALF_DAYS },
    ...feeSums(lines, FIRST_AMOUNT),
    { ...textCell('', 'totalText'), across: 2 },
  ];
  yield [{ ...textCell('制表：　　　　　　　　　　复核：　　　　　　　　　　负责人：'), across: COLUMNS.length }];
}

/** 专家费发放表 as a workbook for A4 landscape: a line to sign for everyone, live sums with their values. */
export function feeSheet({ officeName, title, meetingOn, madeOn, lines }: FeeSheetFacts): WorkbookPlan {
  const meeting = `会议：${title}（${formatChineseDate(meetingOn)}）`;
  const made = `制表单位：${officeName}　　制表日期：${formatChineseDate(madeOn)}　　金额单位：元`;
  const note = '代扣个税按劳务报酬所得预扣预缴办法（国家税务总局公告2018年第61号）计算；第三方机构凭发票结算，不代扣。';
  return oneSheetWorkbook({
    title: '专家费发放表',
    subtitle: `${meeting}\n${made}\n${note}`,
    author: officeName,
    createdOn: madeOn,
    columns: COLUMNS,
    frozenColumns: 2,
    leastRowHeight: ROW_POINTS,
    rows: rowsOf(lines),
  });
}
