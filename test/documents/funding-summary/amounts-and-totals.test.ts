import { beforeAll, describe, expect, it } from 'vitest';
import type { FundSource } from '../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { FundingSummaryRow } from '../../../src/documents/funding-summary/funding-summary-facts.ts';
import { writeFundingSummary } from '../../../src/documents/funding-summary/write-funding-summary.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import type { Table, TableCell } from '../../support/workbooks/read-table.ts';
import { FIRST_ROW, readFormats, readFormulas, readTable } from '../../support/workbooks/read-table.ts';
import { needsOffice, recalculated } from '../../support/workbooks/recalculate.ts';
import { summaryFacts } from '../../support/workbooks/summary-facts.ts';

const SHEET = '资金汇总表';
const hooks = { isCancelled: () => false };

type Amount = (row: FundingSummaryRow) => bigint | null;

const fenOr = (amount: number | null) => (amount === null ? null : BigInt(amount));
const reduced: Amount = ({ amounts }) =>
  amounts.reviewed === null ? null : BigInt(amounts.declared) - BigInt(amounts.reviewed);
const from =
  (source: FundSource): Amount =>
  ({ fundShares }) =>
    fundShares.filter((share) => share.source === source).reduce((sum, share) => sum + BigInt(share.amount), 0n);

/** Every column of amounts, and what belongs there. */
const AMOUNTS: readonly (readonly [string, Amount])[] = [
  ['申报金额', ({ amounts }) => fenOr(amounts.declared)],
  ['审定金额', ({ amounts }) => fenOr(amounts.reviewed)],
  ['核减金额', reduced],
  ['本年安排', ({ amounts }) => fenOr(amounts.arranged)],
  ...keysOf(FUND_SOURCES).map((source) => [FUND_SOURCES[source], from(source)] as const),
];

function sumOf(rows: readonly FundingSummaryRow[], amount: Amount): bigint {
  return rows.reduce((total, row) => total + (amount(row) ?? 0n), 0n);
}

/** Fen as the decimal of 万元 that stands for them exactly. */
function exactWanYuan(fen: bigint): number {
  const digits = String(fen < 0n ? -fen : fen).padStart(7, '0');
  return Number(`${fen < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`);
}

/** A calculating program adds binary fractions; what it shows is right when it is right to the fen. */
function nearestFen(wanYuan: TableCell): bigint {
  if (wanYuan === null) return 0n;
  if (typeof wanYuan !== 'number') throw new TypeError(`not an amount: ${wanYuan}`);
  return BigInt(Math.round(wanYuan * 1_000_000));
}

/** The facts' rows as the sheet must show them: a subtotal after each unit, the grand total at the end. */
function linesOf(rows: readonly FundingSummaryRow[]) {
  const lines: { label: string; of: readonly FundingSummaryRow[]; isTotal: boolean }[] = [];
  for (const unit of new Set(rows.map(({ unitName }) => unitName))) {
    const own = rows.filter(({ unitName }) => unitName === unit);
    lines.push(...own.map((row) => ({ label: row.projectName, of: [row], isTotal: false })));
    lines.push({ label: `${unit} 小计`, of: own, isTotal: true });
  }
  return [...lines, { label: '总计', of: rows, isTotal: true }];
}

const SIZES = [0, 1, 2, 37, 200, 3_000];

describe.each(SIZES.map((size) => [size, summaryFacts(size)] as const))('a summary of %i projects', (size, facts) => {
  const lines = linesOf(facts.rows);
  let written: Uint8Array;
  beforeAll(async () => {
    written = await writeFundingSummary(facts, hooks);
  });

  it('passes the Open XML SDK', async () => {
    expect(await openXmlErrors(written, 'xlsx')).toEqual([]);
  });

  it('another reader finds every amount, exact to the fen, and every total', async () => {
    const table = await readTable(written, SHEET);
    expect(table.column('项目名称')).toEqual(lines.map(({ label }) => label));
    for (const [head, amount] of AMOUNTS) {
      const expected = lines.map(({ of }) => exactWanYuan(sumOf(of, amount)));
      expect(
        table.column(head).map((cell) => cell ?? 0),
        head,
      ).toEqual(expected);
    }
  });

  it('blank means that there is no amount, never that it is zero', async () => {
    const table = await readTable(written, SHEET);
    const unknown = lines.map(({ of }) => of.every(({ amounts }) => amounts.reviewed === null));
    expect(table.column('审定金额').map((cell) => cell === null)).toEqual(unknown);
    expect(table.column('核减率').map((cell) => cell === null)).toEqual(unknown);
  });

  it('subtotals and the grand total are live formulas over exactly their rows', async () => {
    const formulas = await readFormulas(written, SHEET, '申报金额');
    let start = FIRST_ROW;
    const expected = lines.map(({ label, isTotal }, index) => {
      const row = FIRST_ROW + index;
      if (!isTotal || size === 0) return null;
      const first = label === '总计' ? FIRST_ROW : start;
      start = row + 1;
      return `SUBTOTAL(9,H${String(first)}:H${String(row - 1)})`;
    });
    expect(formulas).toEqual(expected);
  });

  it('shows amounts with two decimals', async () => {
    const formats = await readFormats(written, SHEET, '申报金额');
    expect(new Set(formats.map((format) => format.split(';')[0]))).toEqual(new Set(['#,##0.00']));
  });

  it('the detail sheet has every content item and their sum', async () => {
    const table = await readTable(written, '建设内容明细');
    const totals = facts.rows.flatMap(({ contentItems }) => contentItems.map(({ total }) => BigInt(total)));
    const whole = totals.reduce((before, total) => before + total, 0n);
    expect(table.column('金额（万元）')).toEqual([...totals, whole].map(exactWanYuan));
    // As in the declaration: how many, at what price, how much.
    expect(table.heads.slice(-4)).toEqual(['数量', '计量单位', '单价（元）', '金额（万元）']);
    const prices = facts.rows.flatMap(({ contentItems }) => contentItems.map(({ unitPrice }) => unitPrice / 100));
    expect(table.column('单价（元）')).toEqual([...prices, null]);
  });
});

describe('核减率', () => {
  it('of a total is the rate of what was reviewed, not of what still waits', async () => {
    const { rows, ...facts } = summaryFacts(2);
    const of = (declared: number, reviewed: number | null) =>
      ({ ...rows[0]!, amounts: { declared, reviewed, arranged: null } }) as FundingSummaryRow;
    const waiting = [of(1_000_000, 800_000), of(5_000_000, null)];
    const table = await readTable(await writeFundingSummary({ ...facts, rows: waiting }, hooks), SHEET);
    expect(table.column('核减金额')).toEqual([0.2, null, 0.2, 0.2]);
    expect(table.column('核减率')).toEqual([0.2, null, 0.2, 0.2]);
  });

  it('of a project without money is zero, not an error', async () => {
    const amounts = { declared: 0, reviewed: 0, arranged: 0 } as FundingSummaryRow['amounts'];
    const facts = summaryFacts(1, { amounts, fundShares: [] });
    expect((await readTable(await writeFundingSummary(facts, hooks), SHEET)).column('核减率')).toEqual([0, 0, 0]);
  });
});

describe('recalculated from nothing by LibreOffice', () => {
  it('every amount and total comes out the same to the fen', { timeout: 180_000 }, async (context) => {
    needsOffice(context);
    const all = SIZES.map((size) => summaryFacts(size));
    const workbooks = await Promise.all(all.map((facts) => writeFundingSummary(facts, hooks)));
    const tables: Table[] = [];
    for (const workbook of await recalculated(workbooks)) tables.push(await readTable(workbook, SHEET));
    for (const [index, { rows }] of all.entries()) {
      const table = tables[index]!;
      for (const [head, amount] of AMOUNTS) {
        const expected = linesOf(rows).map(({ of }) => sumOf(of, amount));
        expect(table.column(head).map(nearestFen), head).toEqual(expected);
      }
      const cached = (await readTable(workbooks[index]!, SHEET)).column('核减率');
      const isOther = (rate: unknown, row: number) => Math.abs(Number(rate) - Number(cached[row])) > 1e-9;
      expect(table.column('核减率').filter(isOther)).toEqual([]);
    }
  });
});
