import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import type { OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../../src/domain/glossary.ts';
import { PAGE_PROFILES } from '../../../src/domain/page-profile.ts';
import { INJECTIONS } from '../../support/papers/awkward-letter-facts.ts';
import { LAID_OUT_LETTERS } from '../../support/papers/laid-out-letters.ts';
import { LAID_OUT_PAPERS } from '../../support/papers/laid-out-papers.ts';
import { plainDocxParts } from '../../support/papers/plain-docx.ts';
import { sampleLetterFacts } from '../../support/papers/sample-letter-facts.ts';

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const LETTER = buildPreReviewLetter(sampleLetterFacts('improve'));

const PAPERS: ReadonlyMap<string, OfficialDocument> = new Map([
  ...LAID_OUT_LETTERS,
  ...LAID_OUT_PAPERS,
  ...keysOf(PRE_REVIEW_CONCLUSIONS).map(
    (conclusion) => [conclusion, buildPreReviewLetter(sampleLetterFacts(conclusion))] as const,
  ),
  ['in the lines of GB/T 33476.2', { ...LETTER, profile: PAGE_PROFILES.gb33476 }],
  [
    'text that looks like XML, in every place',
    { ...LETTER, title: INJECTIONS.join(''), addressee: '\u0001单位\uE000\uE001', copies: ['区\'财政局&"', '<b>'] },
  ],
]);

describe('a paper put together from moulds', () => {
  it.each([...PAPERS])('%s: has every part as the library makes it for this paper alone', async (_name, paper) => {
    const plain = await plainDocxParts(paper);
    expect(partsOf(await renderDocx(paper))).toEqual(plain);
    // Once more, when every mould is at hand.
    expect(partsOf(await renderDocx(paper))).toEqual(plain);
  });

  it('carries nothing of another paper that was made between', async () => {
    const other = buildPreReviewLetter(sampleLetterFacts('cancel', { unitName: '区教育局', officeName: '区数据局' }));
    const alone = await renderDocx(LETTER);
    const [first, , second] = await Promise.all([renderDocx(LETTER), renderDocx(other), renderDocx(LETTER)]);
    expect(Buffer.from(first).equals(Buffer.from(alone))).toBe(true);
    expect(Buffer.from(second).equals(Buffer.from(alone))).toBe(true);
  });
});
