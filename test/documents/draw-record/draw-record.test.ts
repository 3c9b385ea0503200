import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import type { DrawPaperFacts } from '../../../src/documents/draw-record/build-draw-record.ts';
import { buildDrawRecord } from '../../../src/documents/draw-record/build-draw-record.ts';
import { hexLines } from '../../../src/documents/draw-record/hex-lines.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { openXmlErrors, wordFaults } from '../../support/papers/check-package.ts';
import { docxWords, printWords } from '../../support/papers/paper-words.ts';
import { sampleDrawFacts } from '../../support/papers/sample-draw-facts.ts';

const LONG = '样例'.repeat(30);

const crowded = () => {
  const [first] = sampleDrawFacts().record.candidates.ineligible;
  return sampleDrawFacts(
    {
      ineligible: Array.from({ length: 120 }, (_each, index) => ({
        ...first!,
        id: 100 + index,
        name: index === 0 ? LONG : `样例${String(index)}`,
      })),
    },
    '第一次抽取的候补已全部不能参加',
  );
};

describe('专家抽取记录表', () => {
  it.each([
    ['of a first draw', sampleDrawFacts()],
    ['of a second draw with many recusals and a name of 60 characters', crowded()],
  ])(
    '%s is valid for Word and says the same words in print',
    async (_name, facts) => {
      const document = buildDrawRecord(facts);
      const bytes = await renderDocx(document);
      expect([await openXmlErrors(bytes, 'docx'), wordFaults(bytes)]).toEqual([[], []]);
      const words = await docxWords(bytes);
      expect(words).toBe(printWords(renderPrintHtml(document)));
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    },
    30_000,
  );

  it('says what was drawn from, why who was kept out, who came out in which order, seed and check values', () => {
    const facts = sampleDrawFacts();
    const { record } = facts;
    const cells = buildDrawRecord(facts).body.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(cells).toContainEqual(['候选人数', '候选6名；回避或不能抽取3名；不符合任何条件、未列名12名']);
    expect(cells).toContainEqual(['1', '数据安全（区外，专家个人）', '1', '1', '1', '4']);
    expect(cells).toContainEqual([
      '2',
      '样例庚',
      '样例设计院',
      '属于回避单位“样例设计院”；2026年10月19日至2026年10月21日请假',
    ]);
    const names = new Map(record.candidates.eligible.map(({ id, name }) => [id, name]));
    const [first, second] = record.result;
    const came = cells
      .filter(([, what]) => what === '抽中' || what?.startsWith('候补'))
      .map(([, what, name]) => [what, name]);
    expect(came).toEqual([
      ['抽中', names.get(first!.chosen[0]!)],
      ['候补1', names.get(first!.reserves[0]!)],
      ...second!.chosen.map((id) => ['抽中', names.get(id)]),
      ['候补1', names.get(second!.reserves[0]!)],
    ]);
    for (const value of [record.seed, record.candidatesSha256, record.checkSha256]) {
      expect(cells.map(([, text]) => text)).toContain(hexLines(value));
      expect(hexLines(value).replace(/\s/g, '')).toBe(value);
    }
  });

  it('says when nobody had to be kept out', () => {
    const texts = buildDrawRecord(sampleDrawFacts({ ineligible: [] })).body.map(
      (block) => 'text' in block && block.text,
    );
    expect(texts).toContain('经核对，没有应当回避或不能抽取的专家。');
  });

  it('says which draw it was and why there was another', () => {
    const [table] = buildDrawRecord(sampleDrawFacts({}, '候补已用完')).body;
    expect(table?.kind === 'table' && table.rows).toContainEqual(['抽取次数', '第2次（理由：候补已用完）']);
  });

  it('is made again from the facts that the register keeps, byte by byte', async () => {
    const facts = sampleDrawFacts();
    const kept = JSON.parse(JSON.stringify(facts)) as DrawPaperFacts;
    const [first, second] = [await renderDocx(buildDrawRecord(facts)), await renderDocx(buildDrawRecord(kept))];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
