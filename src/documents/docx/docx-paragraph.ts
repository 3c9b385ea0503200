import type { IParagraphOptions, Paragraph } from 'docx';
import type { FlowParagraph } from '../official/paper-flow.ts';
import { PARAGRAPH_STYLES } from '../official/paragraph-style.ts';
import { CHINESE_RUN } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { twips } from './docx-library.ts';
import { docxAlignment, docxIndent, styleId } from './docx-styles.ts';

export function docxParagraph(
  library: DocxLibrary,
  { role, style, lines, startsPage, keptWithNext }: FlowParagraph,
  extra: Partial<IParagraphOptions> = {},
): Paragraph {
  const { Paragraph, TextRun } = library;
  const standard = PARAGRAPH_STYLES[role];
  const ownIndent = style === standard ? {} : { indent: docxIndent(style) };
  const ownAlign = style.align === standard.align ? {} : { alignment: docxAlignment(library, style.align) };
  const ownLine =
    style.line === standard.line
      ? {}
      : { spacing: { before: 0, after: 0, line: twips(style.line), lineRule: library.LineRuleType.EXACT } };
  return new Paragraph({
    style: styleId(role),
    ...ownIndent,
    ...ownAlign,
    ...ownLine,
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(keptWithNext ? { keepNext: true } : {}),
    ...extra,
    children: lines
      .map((text, index) => ({ text, index }))
      .filter(({ text }) => text !== '')
      .map(({ text, index }) => new TextRun({ ...CHINESE_RUN, text, ...(index > 0 ? { break: 1 } : {}) })),
  });
}
