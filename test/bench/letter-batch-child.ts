import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { buildPreReviewLetter } from '../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { sampleLetterFacts } from '../support/papers/sample-letter-facts.ts';

// How many megabytes more than after the first letter the process holds once 500 are made, one after the other.
await renderDocx(buildPreReviewLetter(sampleLetterFacts('improve')));
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
for (let index = 0; index < 500; index += 1) {
  await renderDocx(buildPreReviewLetter(sampleLetterFacts('improve', { unitName: `第${String(index)}单位` })));
  most = Math.max(most, process.memoryUsage().rss);
}
process.send?.((most - before) / 1_000_000);
