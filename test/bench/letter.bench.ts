import { join } from 'node:path';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { buildPreReviewLetter } from '../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { renderPrintHtml } from '../../src/documents/print-html/render-print-html.ts';
import { askChild } from '../support/bench/ask-child.ts';
import { compare, compareCold, report } from '../support/bench/compare.ts';
import { plainLetter, wordsOf } from '../support/bench/plain-letter.ts';
import { refilledTemplate } from '../support/bench/refilled-template.ts';
import { sampleLetterFacts } from '../support/papers/sample-letter-facts.ts';

const facts = sampleLetterFacts('improve');
const words = await wordsOf(facts);
const child = join(import.meta.dirname, 'first-letter-child.ts');
const template = await renderDocx(buildPreReviewLetter(facts));
const { name } = facts.content;
let letters = 0;

/** Every letter of a batch is another project's. */
function nextName(): string {
  letters += 1;
  return `${name}${String(letters)}`;
}

const MOST_MORE_MB = 50;
const moreMb = await askChild(join(import.meta.dirname, 'letter-batch-child.ts'), []);
if (moreMb > MOST_MORE_MB) throw new Error(`500 letters take ${moreMb.toFixed(0)} MB more`);
process.stdout.write(`500 letters, one after the other: ${moreMb.toFixed(0)} MB more than the first\n`);

report([
  await compare({
    work: 'one letter (.docx)',
    reference: 'docx, the same lines as plain paragraphs',
    run: () => renderDocx(buildPreReviewLetter(facts)),
    against: () => plainLetter(words),
    timeMs: 250,
  }),
  await compare({
    work: 'a letter of a batch (.docx), goal 0.29',
    reference: 'a template filled and zipped again',
    run: () => renderDocx(buildPreReviewLetter({ ...facts, content: { ...facts.content, name: nextName() } })),
    against: () => refilledTemplate(template, name, nextName()),
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
