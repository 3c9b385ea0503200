import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { buildInclusionDraft } from '../../../src/documents/inclusion-draft/build-inclusion-draft.ts';
import type { InclusionPaperFacts } from '../../../src/documents/inclusion-draft/inclusion-paper-facts.ts';
import type { Block } from '../../../src/documents/official/official-document.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import type { RankedProject } from '../../../src/domain/inclusion-draft.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { openXmlErrors, wordFaults } from '../../support/papers/check-package.ts';
import { docxWords, printWords } from '../../support/papers/paper-words.ts';
import { sampleInclusionFacts } from '../../support/papers/sample-inclusion-facts.ts';

const wan = (amount: string) => parseMoney(amount, '万元');

function entry(rank: number, changes: Partial<RankedProject> = {}): RankedProject {
  const [first] = sampleInclusionFacts(1).submitted.entries;
  return { ...first!, rank, declared: wan('120'), reviewed: wan('100'), amount: wan('100'), ...changes };
}

/** Three projects of 100 万元 each against that envelope. */
function threeAgainst(envelope: string, changes: Partial<RankedProject> = {}): InclusionPaperFacts {
  return sampleInclusionFacts(3, {
    envelope: wan(envelope),
    entries: [1, 2, 3].map((rank) => entry(rank, changes)),
  });
}

const textOf = (block: Block) => (block.kind === 'table' ? '' : block.text);
const bodyOf = (facts: InclusionPaperFacts) => buildInclusionDraft(facts).body.map(textOf).join('\n');

function rowsOf(facts: InclusionPaperFacts): readonly (readonly string[])[] {
  const table = buildInclusionDraft(facts).attachments[0]?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('the draft has no table');
  return table.rows;
}

describe('项目入库草案', () => {
  it('counts and sums the projects, by type and by conclusion', () => {
    const entries = [entry(1), entry(2, { constructionType: 'operate', conclusion: 'revise' }), entry(3)];
    const facts = sampleInclusionFacts(3, { entries, envelope: wan('500') });
    expect(bodyOf(facts)).toContain(
      '列入本草案的项目共3个，涉及建设单位1个，均已完成方案审查。申报金额合计360.00万元，审定金额合计300.00万元，' +
        '核减60.00万元，核减率16.67%；建议入库金额合计300.00万元。',
    );
    const tables = buildInclusionDraft(facts).body.filter((block) => block.kind === 'table');
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ['升级', '2', '240.00', '200.00', '40.00', '16.67%', '200.00'],
        ['运维', '1', '120.00', '100.00', '20.00', '16.67%', '100.00'],
        ['合计', '3', '360.00', '300.00', '60.00', '16.67%', '300.00'],
      ],
      [
        ['通过', '2', '240.00', '200.00', '40.00', '16.67%', '200.00'],
        ['修改后通过', '1', '120.00', '100.00', '20.00', '16.67%', '100.00'],
        ['合计', '3', '360.00', '300.00', '60.00', '16.67%', '300.00'],
      ],
    ]);
  });

  it.each([
    ['250', 2, '资金盘子250.00万元到此\n以上2个项目建议200.00万元，余50.00万元；以下1个项目在盘子以外'],
    ['300', 3, '资金盘子300.00万元到此\n以上3个项目建议300.00万元，余0.00万元'],
    ['99.99', 0, '资金盘子99.99万元到此\n余99.99万元；以下3个项目在盘子以外'],
  ])('the line of an envelope of %s 万元 stands below project %i, across the table', (envelope, place, text) => {
    const rows = rowsOf(threeAgainst(envelope));
    expect(rows.map((row) => row.length === 1)).toEqual([0, 1, 2, 3, 4].map((index) => index === place));
    expect(rows[place]).toEqual([text]);
  });

  it('asks to agree to what the money bears, and what to do with the rest', () => {
    const text = bodyOf(threeAgainst('250'));
    expect(text).toContain('同意排序第1位至第2位的2个项目入库，入库金额合计200.00万元。');
    expect(text).toContain('研究排序第3位的1个项目（建议入库金额合计100.00万元）的处理意见');
    expect(bodyOf(threeAgainst('300'))).not.toContain('处理意见');
    expect(bodyOf(threeAgainst('99'))).not.toContain('同意排序');
  });

  it('says each project with unit, type, conclusion, amounts, rate and reason, and the sums', () => {
    const rows = rowsOf(threeAgainst('300', { reason: '延续项目。' }));
    expect(rows[0]).toEqual([
      '1',
      '智慧城管一体化平台升级改造\n（区城管局、升级、通过）',
      '120.00',
      '100.00',
      '20.00\n16.67%',
      '100.00',
      '延续项目。',
    ]);
    expect(rows.at(-1)).toEqual(['', '合计（3个项目）', '360.00', '300.00', '60.00\n16.67%', '300.00', '']);
  });

  it.each([1, 3, 40, 300])(
    'of %i projects is valid for Word and says the same words in print',
    async (projects) => {
      const document = buildInclusionDraft(sampleInclusionFacts(projects));
      const bytes = await renderDocx(document);
      expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
      expect(wordFaults(bytes)).toEqual([]);
      const words = await docxWords(bytes);
      expect(words).toBe(printWords(renderPrintHtml(document)));
      expect(words).toContain(`合计（${String(projects)}个项目）`);
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    },
    30_000,
  );

  it('leaves no amount torn, however large', async () => {
    const large = { declared: wan('123456.78'), reviewed: wan('123456.78'), amount: wan('123456.78') };
    const html = renderPrintHtml(buildInclusionDraft(threeAgainst('400000', large)));
    expect(html).toContain('<span>370370.34</span>');
  });

  it('is made again from the facts that the register keeps, byte by byte', async () => {
    const facts = sampleInclusionFacts(40);
    const kept = JSON.parse(JSON.stringify(facts)) as InclusionPaperFacts;
    const [first, second] = [await renderDocx(buildInclusionDraft(facts)), await renderDocx(buildInclusionDraft(kept))];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
