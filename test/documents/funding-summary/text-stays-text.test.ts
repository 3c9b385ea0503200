import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FundingSummaryFacts } from '../../../src/documents/funding-summary/funding-summary-facts.ts';
import { writeFundingSummary } from '../../../src/documents/funding-summary/write-funding-summary.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { readFormulas, readTable } from '../../support/workbooks/read-table.ts';
import { needsOffice, recalculated } from '../../support/workbooks/recalculate.ts';
import { summaryFacts } from '../../support/workbooks/summary-facts.ts';

const hooks = { isCancelled: () => false };
const SUMMARY = '资金汇总表';
const DETAIL = '建设内容明细';
const GOALS = '绩效目标';

const FORMULA_LIKE = [
  '=1+1',
  '+cmd|/C calc!A0',
  '@SUM(A1:A9)',
  '-2',
  '=HYPERLINK("http://example.invalid","点")',
  '＝1+1',
  '\t=1+1',
  "'=1+1",
  '<f>1+1</f>',
  '</t></is></c><c><f>1+1</f></c>',
  ']]><f>1</f>',
  '&#61;1+1',
  '_x003D_1+1',
  '{=1+1}',
];
const IDENTIFIERS = ['330105199001011234', '00012', '1E5', '2027-01', '1/2', '3.10', 'TRUE', '1,000', '0x1F', '1e400'];

/** One project per text, with that text in every place that a person fills in. */
function factsOf(texts: readonly string[]): FundingSummaryFacts {
  const { rows, ...facts } = summaryFacts(texts.length);
  return {
    ...facts,
    rows: rows.map((row, index) => {
      const text = texts[index] ?? '';
      const [item, goal] = [row.contentItems[0]!, row.goals[0]!];
      return {
        ...row,
        projectCode: text,
        projectName: text,
        budgetCode: text,
        basis: text,
        remark: text,
        contentItems: [{ ...item, name: text, spec: text, measure: text }],
        goals: [{ ...goal, indicator: text, value: text, measure: text }],
      };
    }),
  };
}

const PLACES: readonly (readonly [string, readonly string[]])[] = [
  [SUMMARY, ['项目名称', '预算编码', '入库依据', '备注']],
  [DETAIL, ['项目编号', '项目名称', '内容名称', '规格说明', '计量单位']],
  [GOALS, ['项目编号', '项目名称', '指标名称', '指标值', '计量单位']],
];

/** Every text of the places above, as a reader finds it; subtotals are left out. */
async function textsIn(workbook: Uint8Array): Promise<[string, unknown[]][]> {
  const found: [string, unknown[]][] = [];
  for (const [sheet, heads] of PLACES) {
    const table = await readTable(workbook, sheet);
    const ofProjects = (_cell: unknown, row: number) =>
      !/小计$|^总计$|^合计$/.test(String(table.column('项目名称')[row]));
    for (const head of heads) found.push([`${sheet}/${head}`, table.column(head).filter(ofProjects)]);
  }
  return found;
}

describe.each([
  ['that look like formulas', FORMULA_LIKE],
  ['that look like numbers', IDENTIFIERS],
])('texts %s', (_what, texts) => {
  const facts = factsOf(texts);

  it('stay exactly the text that was declared', async () => {
    const workbook = await writeFundingSummary(facts, hooks);
    expect(await openXmlErrors(workbook, 'xlsx')).toEqual([]);
    for (const [place, found] of await textsIn(workbook)) expect(found, place).toEqual(texts);
  });

  it('are never a formula', async () => {
    const workbook = await writeFundingSummary(facts, hooks);
    for (const [sheet, heads] of PLACES) {
      for (const head of heads) {
        expect((await readFormulas(workbook, sheet, head)).filter((formula) => formula !== null)).toEqual([]);
      }
    }
  });

  it(
    'are still that text after LibreOffice has calculated and saved the workbook',
    { timeout: 120_000 },
    async (context) => {
      needsOffice(context);
      const [workbook] = await recalculated([await writeFundingSummary(facts, hooks)]);
      for (const [place, found] of await textsIn(workbook!)) expect(found, place).toEqual(texts);
    },
  );
});

describe('rare characters', () => {
  // Bytes go out in pieces: a character that a piece's end splits would come back as U+FFFD.
  it.each([1, 2, 3, 50, 199, 200, 201, 399, 400, 401, 1_000])(
    'in a summary of %i projects survive wherever they stand',
    async (size) => {
      const texts = Array.from(
        { length: size },
        (_none, index) => `${'x'.repeat(index % 7)}𠮷㼆䶮野家${'吉'.repeat(index)}𠮷`,
      );
      const workbook = await writeFundingSummary(factsOf(texts), hooks);
      for (const [place, found] of await textsIn(workbook)) expect(found, place).toEqual(texts);
    },
  );

  it('leave no replacement character in any part', async () => {
    const workbook = await writeFundingSummary(factsOf(Array.from({ length: 450 }, () => '𠮷'.repeat(99))), hooks);
    for (const [name, bytes] of Object.entries(unzipSync(workbook))) {
      expect(strFromU8(bytes).includes('\uFFFD'), name).toBe(false);
    }
  });

  it('that XML cannot hold are left out, and the workbook stays whole', async () => {
    const workbook = await writeFundingSummary(factsOf(['甲\u0000乙\u001F丙\uFFFE丁\uD800戊']), hooks);
    expect(await openXmlErrors(workbook, 'xlsx')).toEqual([]);
    expect((await readTable(workbook, SUMMARY)).column('项目名称')[0]).toBe('甲乙丙丁戊');
  });

  it('line breaks and spaces at the ends stay', async () => {
    const texts = ['  前后有空格  ', '第一行\n第二行', '全角　空格　'];
    const workbook = await writeFundingSummary(factsOf(texts), hooks);
    for (const [place, found] of await textsIn(workbook)) expect(found, place).toEqual(texts);
  });
});
