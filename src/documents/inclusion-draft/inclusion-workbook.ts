import { formatChineseDate } from '../../domain/dates.ts';
import { CONSTRUCTION_TYPES } from '../../domain/glossary.ts';
import { REVIEW_CONCLUSIONS } from '../../domain/glossary-of-records.ts';
import type { RankedProject } from '../../domain/inclusion-draft.ts';
import { inclusionSums } from '../../domain/inclusion-draft.ts';
import type { Fen } from '../../domain/money.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import { oneSheetWorkbook } from '../workbook-output/one-sheet-workbook.ts';
import type { CellStyle, PlannedCell, PlannedColumn, PlannedRow, WorkbookPlan } from '../workbook-output/sheet-plan.ts';
import { countCell, HEAD_ROWS, textCell, wanYuanCell, wanYuanOf } from '../workbook-output/sheet-plan.ts';
import { inclusionLine, lineText, wanYuanText } from './inclusion-line.ts';
import type { InclusionPaperFacts } from './inclusion-paper-facts.ts';
import { inclusionPaperTitle } from './inclusion-paper-facts.ts';

/** Grows when the workbook's layout or wording changes. */
export const INCLUSION_TABLE_TEMPLATE_VERSION = 2;

const COLUMNS: readonly PlannedColumn[] = [
  { head: '排序', width: 6 },
  { head: '项目编号', width: 11 },
  { head: '项目名称', width: 32 },
  { head: '建设单位', width: 18 },
  { head: '类型', width: 7 },
  { head: '申报金额', width: 12 },
  { head: '审定金额', width: 12 },
  { head: '核减金额', width: 11 },
  { head: '核减率', width: 9 },
  { head: '审查结论', width: 11 },
  { head: '建议金额', width: 12 },
  { head: '累计建议', width: 12 },
  { head: '排序理由', width: 36 },
];

const DECLARED = 6;
const REVIEWED = 7;
const REDUCED = 8;
const AMOUNT = 11;

function projectRow(project: RankedProject, cumulated: Fen, row: number): PlannedRow {
  const { rank, code, name, unitName, constructionType, declared, reviewed, conclusion, amount, reason } = project;
  const [f = '', g = '', h = ''] = [DECLARED, REVIEWED, REDUCED].map((column) => cellName(column, row));
  const reduced = reviewed === null ? null : Math.max(0, declared - reviewed);
  const rate = reduced === null || declared === 0 ? 0 : reduced / declared;
  return [
    countCell(rank),
    textCell(code, 'text'),
    textCell(name),
    textCell(unitName),
    textCell(CONSTRUCTION_TYPES[constructionType], 'centred'),
    wanYuanCell(declared),
    wanYuanCell(reviewed),
    {
      style: 'wanYuan',
      content: reduced === null ? null : { formula: `MAX(0,${f}-${g})`, value: wanYuanOf(reduced as Fen) },
    },
    { style: 'percent', content: reduced === null ? null : { formula: `IF(${f}=0,0,${h}/${f})`, value: rate } },
    textCell(conclusion === null ? '' : REVIEW_CONCLUSIONS[conclusion], 'centred'),
    wanYuanCell(amount),
    {
      style: 'wanYuan',
      content: {
        formula: `SUBTOTAL(9,${cellName(AMOUNT, HEAD_ROWS + 1)}:${cellName(AMOUNT, row)})`,
        value: wanYuanOf(cumulated),
      },
    },
    textCell(reason),
  ];
}

interface SumRow {
  readonly label: string;
  /** What stands at the end of the row. */
  readonly remark: string;
  readonly look: 'total' | 'line';
  readonly entries: readonly RankedProject[];
  /** Its own row, and the last one that it sums up. */
  readonly row: number;
  readonly to: number;
}

/** Sums over the rows from the first one on; SUBTOTAL leaves other subtotals in its range out. */
function sumRow({ label, remark, look, entries, row, to }: SumRow): PlannedRow {
  const sums = inclusionSums(entries);
  const style = (kind: 'Text' | 'WanYuan' | 'Percent'): CellStyle => `${look}${kind}`;
  const sum = (column: number, amount: Fen): PlannedCell => {
    const value = wanYuanOf(amount);
    // Over no rows the range would hold the row itself.
    if (to <= HEAD_ROWS) return { style: style('WanYuan'), content: { number: value } };
    const formula = `SUBTOTAL(9,${cellName(column, HEAD_ROWS + 1)}:${cellName(column, to)})`;
    return { style: style('WanYuan'), content: { formula, value } };
  };
  const [g = '', h = ''] = [REVIEWED, REDUCED].map((column) => cellName(column, row));
  const whole = sums.reviewed + sums.reduced;
  const rate = {
    formula: `IF(${g}+${h}=0,0,${h}/(${g}+${h}))`,
    value: whole === 0 ? 0 : sums.reduced / whole,
  };
  return [
    { ...textCell(label, style('Text')), across: DECLARED - 1 },
    sum(DECLARED, sums.declared),
    sum(REVIEWED, sums.reviewed),
    sum(REDUCED, sums.reduced),
    { style: style('Percent'), content: rate },
    textCell('', style('Text')),
    sum(AMOUNT, sums.amount),
    // 累计建议 up to here is what 建议金额 sums up to.
    sum(AMOUNT, sums.amount),
    textCell(remark, style('Text')),
  ];
}

/** The projects in their order, the line at which the money ends below the last that it bears, the sums of all. */
function* tableRows({ submitted }: InclusionPaperFacts): Generator<PlannedRow> {
  const { entries, envelope } = submitted;
  const { places, line } = inclusionLine(submitted);
  const [label = '', remark = ''] = lineText(line, envelope).split('\n');
  let row = HEAD_ROWS;
  const lineRow = (): PlannedRow => {
    row += 1;
    return sumRow({ label, remark, look: 'line', entries: entries.slice(0, line.within), row, to: row - 1 });
  };
  if (line.within === 0) yield lineRow();
  for (const [index, entry] of entries.entries()) {
    row += 1;
    yield projectRow(entry, places[index]?.cumulated ?? entry.amount, row);
    if (index === line.within - 1) yield lineRow();
  }
  row += 1;
  const all = `合计（${String(entries.length)}个项目）`;
  const over = line.below > 0 ? `盘子以外的${String(line.below)}个项目建议${wanYuanText(line.wanting)}` : '';
  yield sumRow({ label: all, remark: over, look: 'total', entries, row, to: row - 1 });
}

/** 项目入库草案排序表 as a workbook (办法四（三）): live sums with their values, amounts in 万元 backed by exact fen. */
export function inclusionWorkbook(facts: InclusionPaperFacts): WorkbookPlan {
  const { officeName, issuedOn, version, submittedOn } = facts;
  const title = inclusionPaperTitle(facts, '入库草案排序表');
  const made = `编制单位：${officeName}　　编制日期：${formatChineseDate(issuedOn)}`;
  const put = `${formatChineseDate(submittedOn)}提交领导小组（第${String(version)}版）`;
  return oneSheetWorkbook({
    name: '入库草案排序表',
    title,
    subtitle: `${made}　　${put}　　金额单位：万元`,
    author: officeName,
    createdOn: issuedOn,
    columns: COLUMNS,
    frozenColumns: 3,
    rows: tableRows(facts),
  });
}
