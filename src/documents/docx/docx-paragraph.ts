import type { IParagraphOptions, Paragraph } from 'docx';
import type { FlowParagraph } from '../official/paper-flow.ts';
import { CHINESE_RUN } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { twips } from './docx-library.ts';
import type { Piece } from './docx-piece.ts';
import { docxAlignment, docxIndent, styleId } from './docx-styles.ts';

function docxParagraph(
  library: DocxLibrary,
  { role, style, own, lines, startsPage, keptWithNext }: FlowParagraph,
  extra: Partial<IParagraphOptions> = {},
): Paragraph {
  const { Paragraph, TextRun } = library;
  return new Paragraph({
    style: styleId(role),
    ...(own === null ? {} : { indent: docxIndent(style) }),
    ...(own?.align === undefined ? {} : { alignment: docxAlignment(library, own.align) }),
    ...(own?.line === undefined
      ? {}
      : { spacing: { before: 0, after: 0, line: twips(own.line), lineRule: library.LineRuleType.EXACT } }),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(keptWithNext ? { keepNext: true } : {}),
    ...extra,
    children: lines
      .map((text, index) => ({ text, index }))
      .filter(({ text }) => text !== '')
      .map(({ text, index }) => new TextRun({ ...CHINESE_RUN, text, ...(index > 0 ? { break: 1 } : {}) })),
  });
}

/** A paragraph of the text; `extra` is plain data, since it is part of the shape. */
export function paragraphPiece(paragraph: FlowParagraph, extra: Partial<IParagraphOptions> = {}): Piece {
  const { role, own, lines, startsPage, keptWithNext } = paragraph;
  return {
    shape: JSON.stringify(['paragraph', role, own, lines.map((text) => text !== ''), startsPage, keptWithNext, extra]),
    make: (library, texts) => {
      const left = [...texts];
      return docxParagraph(library, { ...paragraph, lines: lines.map((text) => text && (left.shift() ?? '')) }, extra);
    },
    texts: lines.filter((text) => text !== ''),
  };
}
