import mammoth from 'mammoth';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import type { PreReviewLetterFacts } from '../../../src/documents/pre-review-letter/pre-review-letter-facts.ts';

/** The lines of the letter, as another reader finds them. */
export async function wordsOf(facts: PreReviewLetterFacts): Promise<string[]> {
  const letter = await renderDocx(buildPreReviewLetter(facts));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(letter) });
  return value.split('\n').filter((line) => line.trim() !== '');
}

/** The least that the docx library can make of these lines: one unstyled paragraph each. */
export async function plainLetter(lines: readonly string[]): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await import('docx');
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
}
