import type { Header } from 'docx';
import { BODY_SIZE } from '../official/page-measures.ts';
import type { HeadRule, PaperHead } from '../official/paper-head.ts';
import { wordGlyphsBelowLineTop } from '../composition/glyph-position.ts';
import { CHINESE_RUN } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { halfPoints, twips } from './docx-library.ts';
import { docxLine } from './docx-line.ts';
import { HEAD_STYLE, RED } from './docx-styles.ts';

/** Where the first page's header begins, so that the name's glyphs begin where the standard wants them. */
export function headerDistance({ inkTop, lineHeight, size }: PaperHead): number {
  return inkTop - wordGlyphsBelowLineTop(lineHeight, size);
}

function drawnRule(library: DocxLibrary, { top, left, width, height, strokes }: HeadRule) {
  const [first, second] = strokes;
  const upper = { thickness: first, centre: top + first / 2 };
  const lower = second === undefined ? [] : [{ thickness: second, centre: top + height - second / 2 }];
  return [upper, ...lower].map((stroke) => docxLine(library, { left, width, color: RED, ...stroke }));
}

/** The first page's header: the red name, its rules, and room down to the number's line. */
export function docxPaperHead(library: DocxLibrary, head: PaperHead, line: number): Header {
  const { AlignmentType, Header, LineRuleType, Paragraph, TextRun } = library;
  const exact = (height: number) => ({ before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT });
  const nameEnd = headerDistance(head) + head.lines.length * head.lineHeight;
  const numberLine = head.numberInkTop - wordGlyphsBelowLineTop(line, BODY_SIZE);
  return new Header({
    children: [
      new Paragraph({
        style: HEAD_STYLE,
        alignment: AlignmentType.CENTER,
        spacing: exact(head.lineHeight),
        children: head.lines.map(
          (text, index) =>
            new TextRun({
              ...CHINESE_RUN,
              text,
              size: halfPoints(head.size),
              ...(index > 0 ? { break: 1 } : {}),
            }),
        ),
      }),
      new Paragraph({
        style: HEAD_STYLE,
        spacing: exact(numberLine - nameEnd),
        children: head.rules.flatMap((rule) => drawnRule(library, rule)),
      }),
    ],
  });
}
