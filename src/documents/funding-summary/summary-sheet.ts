import type { FundSource } from '../../domain/glossary.ts';
import { CONSTRUCTION_TYPES, CONTINUITIES, FUND_SOURCES, keysOf } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import { sumFen, sumOfKnown } from '../../domain/money.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { PlannedCell, PlannedColumn, PlannedRow } from '../workbook-output/sheet-plan.ts';
import { countCell, HEAD_ROWS, textCell, wanYuanCell } from '../workbook-output/sheet-plan.ts';
import type { FundingSummaryRow } from './funding-summary-facts.ts';

const SOURCES = keysOf(FUND_SOURCES);

export const SUMMARY_COLUMNS: readonly PlannedColumn[] = [
  { head: '序号', width: 5 },
  { head: '排序', width: 5 },
  { head: '项目名称', width: 26 },
  { head: '建设单位', width: 13 },
  { head: '预算编码', width: 12 },
  { head: '类型', width: 6 },
  { head: '新增/延续', width: 8 },
  { head: '申报金额', width: 10 },
  { head: '审定金额', width: 10 },
  { head: '核减金额', width: 10 },
  { head: '核减率', width: 8, hasBars: true },
  { head: '本年安排', width: 10 },
  ...SOURCES.map((source) => ({ head: FUND_SOURCES[source], width: 9.5 })),
  { head: '入库依据', width: 19 },
  { head: '绩效目标齐备', width: 6 },
  { head: '备注', width: 8 },
];

const DECLARED = 8;
const REVIEWED = 9;
const REDUCED = 10;
const ARRANGED = 12;
const FIRST_SOURCE = 13;
const AFTER_SOURCES = FIRST_SOURCE + SOURCES.length;

function shareOf({ fundShares }: FundingSummaryRow, source: FundSource): Fen {
  return sumFen(fundShares.filter((share) => share.source === source).map((share) => share.amount));
}

/** 核减 and 核减率 as formulas on the row's own 申报 and 审定; blank while nothing is reviewed. */
function reduction(row: number, declared: Fen, reviewed: Fen | null): PlannedCell[] {
  if (reviewed === null) return [wanYuanCell(null), { style: 'percent', content: null }];
  const [h = '', i = '', j = ''] = [DECLARED, REVIEWED, REDUCED].map((column) => cellName(column, row));
  const reduced = declared - reviewed;
  const rate = declared === 0 ? 0 : reduced / declared;
  return [
    { style: 'wanYuan', content: { formula: `${h}-${i}`, value: reduced / 1_000_000 } },
    { style: 'percent', content: { formula: `IF(${h}=0,0,${j}/${h})`, value: rate } },
  ];
}

function projectRow(facts: FundingSummaryRow, number: number, row: number): PlannedRow {
  const { declared, reviewed, arranged } = facts.amounts;
  return [
    countCell(number),
    { style: 'centred', content: facts.rank === null ? null : { number: facts.rank } },
    textCell(facts.projectName),
    textCell(facts.unitName),
    textCell(facts.budgetCode ?? ''),
    textCell(CONSTRUCTION_TYPES[facts.constructionType], 'text'),
    textCell(CONTINUITIES[facts.continuity], 'text'),
    wanYuanCell(declared),
    wanYuanCell(reviewed),
    ...reduction(row, declared, reviewed),
    wanYuanCell(arranged),
    ...SOURCES.map((source) => {
      const amount = shareOf(facts, source);
      return wanYuanCell(amount === 0 ? null : amount);
    }),
    textCell(facts.basis ?? ''),
    textCell(facts.goalsComplete ? '是' : '否', 'centred'),
    textCell(facts.remark),
  ];
}

interface Sums {
  readonly declared: Fen;
  /** Null while no project of the group has the amount. */
  readonly reviewed: Fen | null;
  /** Fen; below zero where more was granted than declared. */
  readonly reduced: number | null;
  readonly arranged: Fen | null;
  readonly sources: readonly Fen[];
}

/** Exact sums over the facts: what the formulas must come to. */
function sumsOf(rows: readonly FundingSummaryRow[]): Sums {
  const reviewed = sumOfKnown(rows.map(({ amounts }) => amounts.reviewed));
  // Only what was reviewed can have been reduced.
  const declaredOfReviewed = sumFen(
    rows.filter(({ amounts }) => amounts.reviewed !== null).map(({ amounts }) => amounts.declared),
  );
  return {
    declared: sumFen(rows.map(({ amounts }) => amounts.declared)),
    reviewed,
    reduced: reviewed === null ? null : declaredOfReviewed - reviewed,
    arranged: sumOfKnown(rows.map(({ amounts }) => amounts.arranged)),
    sources: SOURCES.map((source) => sumFen(rows.map((row) => shareOf(row, source)))),
  };
}

/** 核减率 of a total: of the declared sum of what was reviewed, which is 审定 and 核减 together. */
function totalRate({ reviewed, reduced }: Sums, row: number): PlannedCell {
  if (reviewed === null || reduced === null) return { style: 'totalPercent', content: null };
  const [i = '', j = ''] = [REVIEWED, REDUCED].map((column) => cellName(column, row));
  const whole = reviewed + reduced;
  const formula = `IF(${i}+${j}=0,0,${j}/(${i}+${j}))`;
  return { style: 'totalPercent', content: { formula, value: whole === 0 ? 0 : reduced / whole } };
}

/**
 * A total over the rows `from`…`to`. SUBTOTAL leaves other subtotals in its range out, so the grand total spans all
 * rows and no list of addresses has to be kept right.
 */
function totalRow(label: string, sums: Sums, row: number, from: number, to: number): PlannedRow {
  const total = (column: number, amount: number | null): PlannedCell => {
    if (amount === null) return { style: 'totalWanYuan', content: null };
    const value = amount / 1_000_000;
    // Over no rows the range would hold the total itself.
    if (to < from) return { style: 'totalWanYuan', content: { number: value } };
    const formula = `SUBTOTAL(9,${cellName(column, from)}:${cellName(column, to)})`;
    return { style: 'totalWanYuan', content: { formula, value } };
  };
  const blank: PlannedCell = { style: 'totalText', content: null };
  return [
    blank,
    blank,
    textCell(label, 'totalText'),
    ...Array.from({ length: DECLARED - 4 }, () => blank),
    total(DECLARED, sums.declared),
    total(REVIEWED, sums.reviewed),
    total(REDUCED, sums.reduced),
    totalRate(sums, row),
    total(ARRANGED, sums.arranged),
    ...sums.sources.map((amount, index) => total(FIRST_SOURCE + index, amount)),
    ...SUMMARY_COLUMNS.slice(AFTER_SOURCES - 1).map(() => blank),
  ];
}

function* groupByUnit(rows: readonly FundingSummaryRow[]): Generator<readonly FundingSummaryRow[]> {
  let start = 0;
  for (let index = 1; index <= rows.length; index += 1) {
    if (index < rows.length && rows[index]?.unitName === rows[start]?.unitName) continue;
    yield rows.slice(start, index);
    start = index;
  }
}

/** Projects unit by unit, a subtotal after each unit, the grand total at the end. */
export function* summaryRows(rows: readonly FundingSummaryRow[]): Generator<PlannedRow> {
  const first = HEAD_ROWS + 1;
  let row = HEAD_ROWS;
  let number = 0;
  for (const group of groupByUnit(rows)) {
    const from = row + 1;
    for (const facts of group) {
      row += 1;
      number += 1;
      yield projectRow(facts, number, row);
    }
    row += 1;
    yield totalRow(`${group[0]?.unitName ?? ''} 小计`, sumsOf(group), row, from, row - 1);
  }
  yield totalRow('总计', sumsOf(rows), row + 1, first, row);
}
