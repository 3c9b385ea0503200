import type { Paragraph } from 'docx';
import type { RecordSlip } from '../composition/record-slip.ts';
import { recordRules, recordSlip } from '../composition/record-slip.ts';
import { mm, PAGE } from '../official/page-measures.ts';
import type { FlowParagraph, FlowRecord } from '../official/paper-flow.ts';
import { docxLine } from './docx-line.ts';
import type { DocxLibrary } from './docx-library.ts';
import { twips } from './docx-library.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { hairLine } from './hair-line.ts';

const BOTTOM = PAGE.height - PAGE.bottom;

/** A frame of its own for each paragraph: LibreOffice takes several in one frame out of their place. */
function framed(library: DocxLibrary, paragraph: FlowParagraph, top: number): Paragraph {
  const { FrameAnchorType, FrameWrap, TabStopType } = library;
  const frame = {
    type: 'absolute',
    position: { x: twips(PAGE.left), y: twips(top) },
    width: twips(PAGE.textWidth),
    height: 0,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.AROUND,
  } as const;
  if (paragraph.role !== 'imprint') return docxParagraph(library, paragraph, { frame });
  // Who printed it stands on the left, when on the right of the same line.
  const position = twips(mm(156) - paragraph.style.right);
  const oneLine = { ...paragraph, lines: [paragraph.lines.join('\t')] };
  return docxParagraph(library, oneLine, { frame, tabStops: [{ type: TabStopType.RIGHT, position }] });
}

/** 版记 at the foot of the page that it falls on, wherever the text ends; the last line carries its rules. */
export function docxRecord(library: DocxLibrary, record: FlowRecord): Paragraph[] {
  const slip: RecordSlip = recordSlip(record);
  let top = BOTTOM - slip.height;
  const lines = record.paragraphs.map((paragraph, index) => {
    const own = framed(library, paragraph, top);
    top += slip.heights[index] ?? 0;
    return own;
  });
  const rules = recordRules(slip, BOTTOM - slip.height).map(({ top: from, thickness }) =>
    docxLine(library, {
      left: PAGE.left,
      width: PAGE.textWidth,
      centre: from + thickness / 2,
      thickness,
      color: '000000',
    }),
  );
  return [...lines, hairLine(library, { children: rules })];
}
