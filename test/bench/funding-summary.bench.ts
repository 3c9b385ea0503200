import readExcelFile from 'read-excel-file/node';
import { writeFundingSummary } from '../../src/documents/funding-summary/write-funding-summary.ts';
import { compare, mustEqual, report } from '../support/bench/compare.ts';
import { handBuiltWorkbook } from '../support/bench/hand-built-workbook.ts';
import { FIRST_ROW } from '../support/workbooks/read-table.ts';
import { summaryFacts } from '../support/workbooks/summary-facts.ts';

// The projects' rows alone: details and goals would be further rows on further sheets.
const facts = summaryFacts(10_000, { contentItems: [], goals: [] });
const REMARK = 21;
const hooks = { isCancelled: () => false };

async function projectRows(workbook: Uint8Array, from: number) {
  const [sheet] = await readExcelFile(Buffer.from(workbook));
  const rows = (sheet?.data ?? []).slice(from - 1).filter(([number]) => number !== null);
  // 备注, the last column, is empty in all of them; a reader may leave it out.
  return rows.map((row) =>
    row.slice(0, REMARK).map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell)),
  );
}

mustEqual(
  await projectRows(await writeFundingSummary(facts, hooks), FIRST_ROW),
  await projectRows(handBuiltWorkbook(facts.rows), 1),
  'rows of the two workbooks',
);

report([
  await compare({
    work: 'funding summary of 10,000 projects',
    reference: 'hand-built XML and zlib level 6',
    run: () => writeFundingSummary(facts, hooks),
    against: () => handBuiltWorkbook(facts.rows),
    timeMs: 600,
  }),
]);
