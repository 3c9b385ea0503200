import type { Paragraph } from 'docx';
import type { DrawnLine } from './docx-line.ts';
import { docxLine } from './docx-line.ts';
import type { DocxLibrary } from './docx-library.ts';
import type { Piece } from './docx-piece.ts';
import { styleId } from './docx-styles.ts';

/** What a hair line has beside itself. */
interface Held {
  /** Drawn lines that hang on it. */
  readonly lines?: readonly DrawnLine[];
  readonly startsPage?: boolean;
}

function hairLine(library: DocxLibrary, { lines = [], startsPage = false }: Held): Paragraph {
  return new library.Paragraph({
    style: styleId('blank'),
    spacing: { before: 0, after: 0, line: 20, lineRule: library.LineRuleType.EXACT },
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(lines.length === 0 ? {} : { children: lines.map((line) => docxLine(library, line)) }),
  });
}

/** A paragraph of one point: what neither a table nor a frame can be, the end of the text, or a place to hang things on. */
export function hairLinePiece(held: Held = {}): Piece {
  return { shape: JSON.stringify(['hairLine', held]), make: (library) => hairLine(library, held), texts: [] };
}
