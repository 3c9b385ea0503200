import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../../src/domain/glossary.ts';
import {
  AWKWARD_LETTERS,
  awkwardLetterFacts,
  INJECTIONS,
  LONG_NAME,
} from '../../support/papers/awkward-letter-facts.ts';
import { openXmlErrors, wordFaults } from '../../support/papers/check-package.ts';
import { docxWords, printWords } from '../../support/papers/paper-words.ts';
import { sampleLetterFacts } from '../../support/papers/sample-letter-facts.ts';

const PAPERS = [
  ...keysOf(PRE_REVIEW_CONCLUSIONS).map((conclusion) => ({
    name: PRE_REVIEW_CONCLUSIONS[conclusion],
    facts: sampleLetterFacts(conclusion),
  })),
  ...Object.entries(AWKWARD_LETTERS).map(([name, facts]) => ({ name, facts })),
];

describe.each(PAPERS)('预审意见书 Word 文件：$name', ({ facts }) => {
  const letter = buildPreReviewLetter(facts);

  it('通过 Open XML SDK 检验，也没有 Word 打不开的毛病', async () => {
    const bytes = await renderDocx(letter);
    expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
    expect(wordFaults(bytes)).toEqual([]);
  });

  it('另一种阅读器读出的文字与打印稿一字不差', async () => {
    const words = await docxWords(await renderDocx(letter));
    expect(words).toBe(printWords(renderPrintHtml(letter)));
    expect(words).toContain(letter.title.replaceAll(' ', ''));
    expect(words).toContain(letter.number);
  });

  it('同样的事实得到同样的字节', async () => {
    const first = await renderDocx(letter);
    expect(Buffer.from(await renderDocx(letter)).equals(Buffer.from(first))).toBe(true);
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });
});

describe('特殊内容', () => {
  it('注入的标记和生僻字原样留在文字里', async () => {
    const letter = buildPreReviewLetter(awkwardLetterFacts());
    const words = await docxWords(await renderDocx(letter));
    for (const injection of INJECTIONS) expect(words).toContain(injection.replaceAll(/\s/g, ''));
    expect(words).toContain(LONG_NAME);
    expect(words).toContain('㼆𠮷');
  });

  it('生僻字无论落在文字的哪个位置都不丢失', async () => {
    const document = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    // Writers that cut text into portions of 16 K tear a pair of surrogates that lies on a cut: with 8,000 pairs one
    // cut lies among them, and moving them by one character after the other puts it everywhere in a pair.
    const rare = '㼆𠮷'.repeat(8_000);
    for (let padding = 0; padding < 7; padding += 1) {
      const opinion = `${'意'.repeat(padding)}${rare}`;
      const preReview = { ...sampleLetterFacts('cancel').preReview, opinion };
      const xml = document(await renderDocx(buildPreReviewLetter(sampleLetterFacts('cancel', { preReview }))));
      expect(xml.match(/𠮷/gu)).toHaveLength(8_000);
      expect(xml).not.toContain('\ufffd');
    }
  });

  it('没有抄送单位时不留抄送行', async () => {
    const letter = buildPreReviewLetter(sampleLetterFacts('qualified', { copyTo: [' '] }));
    expect(await docxWords(await renderDocx(letter))).not.toContain('抄送');
  });
});
