import { formatChineseDate } from '../../domain/dates.ts';
import { COST_CLASSES, GOAL_KINDS, GOAL_TERMS } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import { sumFen } from '../../domain/money.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { PlannedCell, PlannedRow, SheetPlan } from '../workbook-output/sheet-plan.ts';
import { HEAD_ROWS, textCell, wanYuanOf } from '../workbook-output/sheet-plan.ts';
import type { WriteHooks } from '../workbook-output/write-workbook.ts';
import { writeWorkbook } from '../workbook-output/write-workbook.ts';
import type { FundingSummaryFacts, FundingSummaryRow } from './funding-summary-facts.ts';
import { SUMMARY_COLUMNS, summaryRows } from './summary-sheet.ts';

/** Grows when the workbook's layout or wording changes. */
export const FUNDING_SUMMARY_TEMPLATE_VERSION = 5;

function number(value: number, style: PlannedCell['style']): PlannedCell {
  return { style, content: { number: value } };
}

const DETAIL_TOTAL = 10;

function* detailRows(rows: readonly FundingSummaryRow[]): Generator<PlannedRow> {
  let row = HEAD_ROWS;
  for (const { projectCode, projectName, unitName, contentItems } of rows) {
    for (const item of contentItems) {
      row += 1;
      yield [
        textCell(projectCode),
        textCell(projectName),
        textCell(unitName),
        textCell(item.name),
        textCell(item.spec),
        textCell(COST_CLASSES[item.costClass]),
        number(item.quantityMilli / 1000, 'quantity'),
        textCell(item.measure),
        number(item.unitPrice / 100, 'yuan'),
        number(wanYuanOf(item.total), 'wanYuan'),
      ];
    }
  }
  const total: Fen = sumFen(rows.flatMap(({ contentItems }) => contentItems.map((item) => item.total)));
  const value = wanYuanOf(total);
  const formula = `SUM(${cellName(DETAIL_TOTAL, HEAD_ROWS + 1)}:${cellName(DETAIL_TOTAL, row)})`;
  const blank = textCell('', 'totalText');
  const label = textCell('合计', 'totalText');
  // Over no rows the range would hold the total itself.
  const content = row === HEAD_ROWS ? { number: value } : { formula, value };
  const sum: PlannedCell = { style: 'totalWanYuan', content };
  yield [blank, label, blank, blank, blank, blank, blank, blank, blank, sum];
}

function* goalRows(rows: readonly FundingSummaryRow[]): Generator<PlannedRow> {
  for (const { projectCode, projectName, unitName, goals } of rows) {
    for (const goal of goals) {
      yield [
        textCell(projectCode),
        textCell(projectName),
        textCell(unitName),
        textCell(GOAL_TERMS[goal.term], 'centred'),
        textCell(GOAL_KINDS[goal.kind]),
        textCell(goal.indicator),
        textCell(goal.value),
        textCell(goal.measure, 'centred'),
      ];
    }
  }
}

function sheets({ planYear, officeName, issuedOn, scopeLabel, rows }: FundingSummaryFacts): SheetPlan[] {
  const made = `编制单位：${officeName}　　编制日期：${formatChineseDate(issuedOn)}`;
  const project = [
    { head: '项目编号', width: 12 },
    { head: '项目名称', width: 37 },
    { head: '建设单位', width: 18 },
  ];
  return [
    {
      name: '资金汇总表',
      title: `${String(planYear)}年度信息化项目资金汇总表`,
      subtitle: `${made}　　编制口径：${scopeLabel}　　金额单位：万元`,
      columns: SUMMARY_COLUMNS,
      frozenColumns: 3,
      rows: summaryRows(rows),
    },
    {
      name: '建设内容明细',
      title: `${String(planYear)}年度信息化项目建设内容明细表`,
      subtitle: made,
      columns: [
        ...project,
        { head: '内容名称', width: 26 },
        { head: '规格说明', width: 33 },
        { head: '费用类别', width: 12 },
        { head: '数量', width: 11 },
        { head: '计量单位', width: 8 },
        { head: '单价（元）', width: 15 },
        { head: '金额（万元）', width: 14 },
      ],
      frozenColumns: 2,
      rows: detailRows(rows),
    },
    {
      name: '绩效目标',
      title: `${String(planYear)}年度信息化项目绩效目标表`,
      subtitle: made,
      columns: [
        ...project,
        { head: '目标期限', width: 9 },
        { head: '指标类别', width: 16 },
        { head: '指标名称', width: 30 },
        { head: '指标值', width: 14 },
        { head: '计量单位', width: 9 },
      ],
      frozenColumns: 2,
      rows: goalRows(rows),
    },
  ];
}

/** Rows that all sheets together will have, for the progress of a long export. */
function countRows(rows: readonly FundingSummaryRow[]): number {
  return rows.reduce((sum, { contentItems, goals }) => sum + 1 + contentItems.length + goals.length, 0);
}

/** How a long export is watched and stopped; `total` is the rows of all sheets, subtotals not counted. */
export interface FundingSummaryHooks {
  readonly onRow?: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/**
 * The 年度信息化项目资金汇总表 as .xlsx (办法四（三）): summary with subtotals per unit and a grand total as live formulas
 * with their values, content items, performance goals. Amounts are 万元 backed by exact fen. The same facts give the
 * same bytes. Throws WriteCancelled.
 */
export function writeFundingSummary(facts: FundingSummaryFacts, hooks: FundingSummaryHooks): Promise<Uint8Array> {
  const total = countRows(facts.rows);
  const watch: WriteHooks = {
    isCancelled: hooks.isCancelled,
    onRow: (written) => hooks.onRow?.(Math.min(written, total), total),
  };
  const plan = {
    title: `${String(facts.planYear)}年度信息化项目资金汇总表`,
    author: facts.officeName,
    createdOn: facts.issuedOn,
    sheets: sheets(facts),
  };
  return writeWorkbook(plan, watch);
}
