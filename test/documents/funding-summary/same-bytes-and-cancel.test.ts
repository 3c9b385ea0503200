import { describe, expect, it } from 'vitest';
import { fen, sumFen } from '../../../src/domain/money.ts';
import { writeFundingSummary } from '../../../src/documents/funding-summary/write-funding-summary.ts';
import { WriteCancelled } from '../../../src/documents/workbook-output/write-workbook.ts';
import { summaryFacts } from '../../support/workbooks/summary-facts.ts';

const hooks = { isCancelled: () => false };

describe('the same projects', () => {
  it.each([0, 1, 450])('%i of them give the same bytes twice', async (size) => {
    const first = await writeFundingSummary(summaryFacts(size), hooks);
    expect(Buffer.from(await writeFundingSummary(summaryFacts(size), hooks)).equals(first)).toBe(true);
  });

  it('give the same bytes when two summaries are written at the same time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => writeFundingSummary(summaryFacts(450), hooks)));
    expect(Buffer.from(first!).equals(second!)).toBe(true);
  });

  it('one fen more gives other bytes', async () => {
    const { rows, ...facts } = summaryFacts(3);
    const more = rows.map((row) => ({
      ...row,
      amounts: { ...row.amounts, declared: sumFen([row.amounts.declared, fen(1)]) },
    }));
    const [before, after] = await Promise.all(
      [rows, more].map((of) => writeFundingSummary({ ...facts, rows: of }, hooks)),
    );
    expect(Buffer.from(after!).equals(before!)).toBe(false);
  });
});

describe('a long export', () => {
  it('tells how far it is, up to the end and never beyond', async () => {
    const told: [number, number][] = [];
    const facts = summaryFacts(1_000);
    await writeFundingSummary(facts, { ...hooks, onRow: (done, total) => told.push([done, total]) });
    const total = facts.rows.reduce((sum, { contentItems, goals }) => sum + 1 + contentItems.length + goals.length, 0);
    expect(told.every(([done, of]) => of === total && done <= total)).toBe(true);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(10);
  });

  it.each([1, 2, 5])('cancelled at its piece %i stops there and gives no workbook', async (piece) => {
    let pieces = 0;
    const cancelled = writeFundingSummary(summaryFacts(3_000), {
      onRow: () => (pieces += 1),
      isCancelled: () => pieces >= piece,
    });
    await expect(cancelled).rejects.toBeInstanceOf(WriteCancelled);
    expect(pieces).toBe(piece);
  });
});
