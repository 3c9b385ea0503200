import type { Header } from 'docx';
import { BODY_SIZE, LINE } from '../official/page-measures.ts';
import type { LetterHead } from '../official/letter-head.ts';
import { INK, RULE } from '../official/letter-head.ts';
import { CHINESE_RUN } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { emu, halfPoints, pixels, twips } from './docx-library.ts';
import { HEAD_STYLE, RED } from './docx-styles.ts';

/** Word and its like put the baseline of an exact line at four fifths of its height. */
const BASELINE = 0.8;

/** How far below the upper edge of an exact line its glyphs begin. */
function inkBelowLineTop(line: number, size: number): number {
  return BASELINE * line - INK.rise * size;
}

/** Where the first page's header begins, so that the name's glyphs begin where the standard wants them. */
export function headerDistance({ inkTop, lineHeight, size }: LetterHead): number {
  return inkTop - inkBelowLineTop(lineHeight, size);
}

/** Two red lines, drawn apart from the text so that they are 170 mm wide whatever the indents are. */
function doubleRule({ ShapeRun }: DocxLibrary, top: number, thickAbove: boolean) {
  const lines = thickAbove
    ? [
        { width: RULE.thick, centre: RULE.thick / 2 },
        { width: RULE.thin, centre: RULE.height - RULE.thin / 2 },
      ]
    : [
        { width: RULE.thin, centre: RULE.thin / 2 },
        { width: RULE.thick, centre: RULE.height - RULE.thick / 2 },
      ];
  return lines.map(
    ({ width, centre }) =>
      new ShapeRun({
        type: 'line',
        transformation: { width: pixels(RULE.width), height: 0 },
        line: { color: RED, width },
        floating: {
          horizontalPosition: { relative: 'page', offset: emu(RULE.left) },
          verticalPosition: { relative: 'page', offset: emu(top + centre) },
          allowOverlap: true,
          behindDocument: false,
        },
      }),
  );
}

/** The first page's header: the red name, both double rules, and room down to the number's line. */
export function docxLetterHead(library: DocxLibrary, head: LetterHead): Header {
  const { AlignmentType, Header, LineRuleType, Paragraph, TextRun } = library;
  const exact = (line: number) => ({ before: 0, after: 0, line: twips(line), lineRule: LineRuleType.EXACT });
  const nameEnd = headerDistance(head) + head.lines.length * head.lineHeight;
  const numberLine = head.numberInkTop - inkBelowLineTop(LINE, BODY_SIZE);
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
        children: [...doubleRule(library, head.upperRule, true), ...doubleRule(library, head.lowerRule, false)],
      }),
    ],
  });
}
