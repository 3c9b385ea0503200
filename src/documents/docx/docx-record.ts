import { recordRules, recordSlip } from '../composition/record-slip.ts';
import type { PageMeasures } from '../official/page-measures.ts';
import { PAGE } from '../official/page-measures.ts';
import type { FlowParagraph, FlowRecord } from '../official/paper-flow.ts';
import { twips } from './docx-library.ts';
import { paragraphPiece } from './docx-paragraph.ts';
import type { Piece } from './docx-piece.ts';
import { hairLinePiece } from './hair-line.ts';

/** A frame of its own for each paragraph: LibreOffice takes several in one frame out of their place. */
function framed(paragraph: FlowParagraph, left: number, top: number): Piece {
  const frame = {
    type: 'absolute',
    position: { x: twips(left), y: twips(top) },
    width: twips(PAGE.textWidth),
    height: 0,
    anchor: { horizontal: 'page', vertical: 'page' },
    wrap: 'around',
  } as const;
  if (paragraph.role !== 'imprint') return paragraphPiece(paragraph, { frame });
  // Who printed it stands on the left, when on the right of the same line.
  const position = twips(PAGE.textWidth - paragraph.style.right);
  const oneLine = { ...paragraph, lines: [paragraph.lines.join('\t')] };
  return paragraphPiece(oneLine, { frame, tabStops: [{ type: 'right', position }] });
}

/** 版记 at the foot of the page that it falls on, wherever the text ends; the last line carries its rules. */
export function recordPieces(record: FlowRecord, { left, bottom }: PageMeasures): Piece[] {
  const slip = recordSlip(record);
  const end = PAGE.height - bottom;
  let top = end - slip.height;
  const lines = record.paragraphs.map((paragraph, index) => {
    const own = framed(paragraph, left, top);
    top += slip.heights[index] ?? 0;
    return own;
  });
  const rules = recordRules(slip, end - slip.height).map(({ top: from, thickness }) => ({
    left,
    width: PAGE.textWidth,
    centre: from + thickness / 2,
    thickness,
    color: '000000',
  }));
  return [...lines, hairLinePiece({ lines: rules })];
}
