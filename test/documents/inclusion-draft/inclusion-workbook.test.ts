import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { InclusionPaperFacts } from '../../../src/documents/inclusion-draft/inclusion-paper-facts.ts';
import { inclusionWorkbook } from '../../../src/documents/inclusion-draft/inclusion-workbook.ts';
import { writeWorkbook } from '../../../src/documents/workbook-output/write-workbook.ts';
import { CONSTRUCTION_TYPES } from '../../../src/domain/glossary.ts';
import { REVIEW_CONCLUSIONS } from '../../../src/domain/glossary-of-records.ts';
import { inclusionSums } from '../../../src/domain/inclusion-draft.ts';
import { moneyPlaces } from '../../../src/domain/money-line.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { sampleInclusionFacts } from '../../support/papers/sample-inclusion-facts.ts';
import { readFormulas, readTable } from '../../support/workbooks/read-table.ts';
import { needsOffice, recalculated } from '../../support/workbooks/recalculate.ts';

const SHEET = '入库草案排序表';
const write = (facts: InclusionPaperFacts) => writeWorkbook(inclusionWorkbook(facts), { isCancelled: () => false });
const inWan = (fen: number) => fen / 1_000_000;

/** Where the line stands among the rows: below the last project that the envelope bears. */
function withinOf({ submitted: { entries, envelope } }: InclusionPaperFacts): number {
  const places = moneyPlaces(
    entries.map(({ amount }) => amount),
    envelope,
  );
  return places.filter(({ withinEnvelope }) => withinEnvelope).length;
}

const FACTS = sampleInclusionFacts(40);

describe('项目入库草案排序表', () => {
  it.each([1, 40, 1000])(
    'of %i projects passes the Open XML SDK',
    async (projects) => {
      expect(await openXmlErrors(await write(sampleInclusionFacts(projects)), 'xlsx')).toEqual([]);
    },
    30_000,
  );

  it('another reader finds every project and amount in its order, with the line among them', async () => {
    const { entries } = FACTS.submitted;
    const within = withinOf(FACTS);
    const table = await readTable(await write(FACTS), SHEET);
    const projects = table.rows.toSpliced(within, 1).slice(0, -1);
    expect(projects.map((row) => row.slice(0, 7))).toEqual(
      entries.map(({ rank, code, name, unitName, constructionType, declared, reviewed }) => [
        rank,
        code,
        name,
        unitName,
        CONSTRUCTION_TYPES[constructionType],
        inWan(declared),
        inWan(reviewed ?? 0),
      ]),
    );
    expect(projects.map((row) => [row[9], row[10], row[12]])).toEqual(
      entries.map(({ conclusion, amount, reason }) => [
        conclusion && REVIEW_CONCLUSIONS[conclusion],
        inWan(amount),
        reason,
      ]),
    );
    expect(table.rows[within]?.[0]).toBe('资金盘子7200.00万元到此');
  });

  it('the line and the last row are live sums with the exact values', async () => {
    const { entries } = FACTS.submitted;
    const within = withinOf(FACTS);
    const workbook = await write(FACTS);
    const table = await readTable(workbook, SHEET);
    const above = inclusionSums(entries.slice(0, within));
    const all = inclusionSums(entries);
    for (const [head, key] of [
      ['申报金额', 'declared'],
      ['审定金额', 'reviewed'],
      ['核减金额', 'reduced'],
      ['建议金额', 'amount'],
      ['累计建议', 'amount'],
    ] as const) {
      expect(table.column(head)[within], head).toBe(inWan(above[key]));
      expect(table.column(head).at(-1), head).toBe(inWan(all[key]));
    }
    const formulas = await readFormulas(workbook, SHEET, '建议金额');
    expect(formulas[within]).toBe(`SUBTOTAL(9,K4:K${String(within + 3)})`);
    expect(formulas.at(-1)).toBe('SUBTOTAL(9,K4:K44)');
    expect(table.column('排序理由')[within]).toMatch(/^以上\d+个项目建议.*；以下\d+个项目在盘子以外$/u);
  });

  it('is frozen, prints on A4 landscape with repeated heads, and has the line over its columns', async () => {
    const parts = unzipSync(await write(FACTS));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('orientation="landscape"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<mergeCells count="4">.*<mergeCell ref="A34:E34"\/><mergeCell ref="A45:E45"\/>/);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('_xlnm.Print_Titles');
  });

  it('counts the widths of its columns in digits of a font that every machine has', async () => {
    const styles = strFromU8(unzipSync(await write(FACTS))['xl/styles.xml'] ?? new Uint8Array());
    expect(/<font>.*?<\/font>/s.exec(styles)?.[0]).toContain('<sz val="10"/><name val="Arial"/>');
  });

  it('an envelope that bears nothing puts the line on top', async () => {
    const facts = sampleInclusionFacts(3, { envelope: parseMoney('1', '万元') });
    const workbook = await write(facts);
    expect(await openXmlErrors(workbook, 'xlsx')).toEqual([]);
    const table = await readTable(workbook, SHEET);
    expect(table.rows[0]?.[0]).toBe('资金盘子1.00万元到此');
    expect(table.column('建议金额')[0]).toBe(0);
  });

  it('names and reasons that look like formulas stay text', async () => {
    const [entry] = FACTS.submitted.entries;
    const texts = { name: '=HYPERLINK("http://x")', reason: '+1+cmd|calc' };
    const workbook = await write(sampleInclusionFacts(1, { entries: [{ ...entry!, ...texts }] }));
    const table = await readTable(workbook, SHEET);
    expect([table.column('项目名称')[0], table.column('排序理由')[0]]).toEqual([texts.name, texts.reason]);
    expect((await readFormulas(workbook, SHEET, '项目名称'))[0]).toBeNull();
  });

  it('the same draft gives the same bytes', async () => {
    expect(Buffer.from(await write(FACTS)).equals(await write(sampleInclusionFacts(40)))).toBe(true);
  });

  it('LibreOffice calculates the same sums from nothing', { timeout: 120_000 }, async (context) => {
    needsOffice(context);
    const workbook = await write(FACTS);
    const [again] = await recalculated([workbook]);
    const [cached, calculated] = [await readTable(workbook, SHEET), await readTable(again!, SHEET)];
    for (const head of ['申报金额', '核减金额', '核减率', '建议金额', '累计建议']) {
      const near = calculated.column(head).map((cell) => Math.round(Number(cell) * 1_000_000));
      expect(near, head).toEqual(cached.column(head).map((cell) => Math.round(Number(cell) * 1_000_000)));
    }
  });
});
