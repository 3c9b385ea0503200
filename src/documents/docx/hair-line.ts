import type { IParagraphOptions, Paragraph } from 'docx';
import type { DocxLibrary } from './docx-library.ts';
import { styleId } from './docx-styles.ts';

/** A paragraph of one point: what neither a table nor a frame can be, the end of the text, or a place to hang things on. */
export function hairLine(
  { Paragraph, LineRuleType }: DocxLibrary,
  extra: Pick<IParagraphOptions, 'children' | 'pageBreakBefore'> = {},
): Paragraph {
  return new Paragraph({
    style: styleId('blank'),
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    ...extra,
  });
}
