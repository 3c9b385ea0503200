import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { buildPreReviewLetter } from '../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { plainLetter } from '../support/bench/plain-letter.ts';
import { sampleLetterFacts } from '../support/papers/sample-letter-facts.ts';

// Either side loads the docx library with its first document.
const [, , side, ...lines] = process.argv;
const facts = sampleLetterFacts('improve');
const started = performance.now();
if (side === 'letter') await renderDocx(buildPreReviewLetter(facts));
else await plainLetter(lines);
process.send?.(performance.now() - started);
