import { join } from 'node:path';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { buildPreReviewLetter } from '../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { renderPrintHtml } from '../../src/documents/print-html/render-print-html.ts';
import { askChild } from '../support/bench/ask-child.ts';
import { compare, compareCold, report } from '../support/bench/compare.ts';
import { plainLetter, wordsOf } from '../support/bench/plain-letter.ts';
import { sampleLetterFacts } from '../support/papers/sample-letter-facts.ts';

const facts = sampleLetterFacts('improve');
const words = await wordsOf(facts);
const child = join(import.meta.dirname, 'first-letter-child.ts');

report([
  await compare({
    work: 'one letter (.docx)',
    reference: 'docx, the same lines as plain paragraphs',
    run: () => renderDocx(buildPreReviewLetter(facts)),
    against: () => plainLetter(words),
    timeMs: 250,
  }),
  await compare({
    work: 'one letter (print HTML)',
    reference: 'docx, the same lines as plain paragraphs',
    run: () => renderPrintHtml(buildPreReviewLetter(facts)),
    against: () => plainLetter(words),
    timeMs: 250,
  }),
  await compareCold(
    { work: 'first letter of a process', reference: 'docx, first plain document' },
    () => askChild(child, ['letter']),
    () => askChild(child, ['plain', ...words]),
  ),
]);
