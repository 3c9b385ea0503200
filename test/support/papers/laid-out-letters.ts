import type { HeadedDocument } from '../../../src/documents/official/official-document.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { AWKWARD_LETTERS } from './awkward-letter-facts.ts';
import { sampleLetterFacts } from './sample-letter-facts.ts';

/** The letters whose layout every rendering is measured by. */
export const LAID_OUT_LETTERS: ReadonlyMap<string, HeadedDocument> = new Map(
  Object.entries({ sample: sampleLetterFacts('improve'), ...AWKWARD_LETTERS }).map(([name, facts]) => [
    name,
    buildPreReviewLetter(facts),
  ]),
);

/** One rendering of each of them, by name. */
export async function renderAll<Rendering>(
  render: (letter: HeadedDocument) => Rendering | Promise<Rendering>,
): Promise<Record<string, Rendering>> {
  const rendered: Record<string, Rendering> = {};
  for (const [name, letter] of LAID_OUT_LETTERS) rendered[name] = await render(letter);
  return rendered;
}
