import type { IParagraphOptions, Paragraph } from 'docx';
import type { FlowParagraph } from '../official/paper-flow.ts';
import { PARAGRAPH_STYLES } from '../official/paragraph-style.ts';
import { CHINESE_RUN } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { docxIndent, styleId } from './docx-styles.ts';

export function docxParagraph(
  { Paragraph, TextRun }: DocxLibrary,
  { role, style, lines, startsPage, keptWithNext }: FlowParagraph,
  extra: Partial<IParagraphOptions> = {},
): Paragraph {
  const ownIndent = style === PARAGRAPH_STYLES[role] ? {} : { indent: docxIndent(style) };
  return new Paragraph({
    style: styleId(role),
    ...ownIndent,
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(keptWithNext ? { keepNext: true } : {}),
    ...extra,
    children: lines
      .map((text, index) => ({ text, index }))
      .filter(({ text }) => text !== '')
      .map(({ text, index }) => new TextRun({ ...CHINESE_RUN, text, ...(index > 0 ? { break: 1 } : {}) })),
  });
}
