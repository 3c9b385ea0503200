import type { ShapeRun } from 'docx/shapes';
import type { DocxLibrary } from './docx-library.ts';
import { emu, pixels } from './docx-library.ts';

/** A straight line across the page, in points from its left and upper edge. */
export interface DrawnLine {
  readonly left: number;
  readonly width: number;
  readonly centre: number;
  readonly thickness: number;
  readonly color: string;
}

/** A line drawn apart from the text, so that it is as wide as it should be whatever the indents are. */
export function docxLine(library: DocxLibrary, { left, width, centre, thickness, color }: DrawnLine): ShapeRun {
  return new library.ShapeRun({
    type: 'line',
    transformation: { width: pixels(width), height: 0 },
    line: { color, width: thickness },
    floating: {
      horizontalPosition: { relative: 'page', offset: emu(left) },
      verticalPosition: { relative: 'page', offset: emu(centre) },
      allowOverlap: true,
      behindDocument: false,
    },
  });
}
