/** Points per millimetre. */
const POINTS_PER_MM = 72 / 25.4;

export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/** A4 and its type area (GB/T 9704-2012, 5.1, 5.2), in points. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  left: mm(28),
  right: mm(26),
  bottom: mm(35),
  textWidth: mm(156),
} as const;

/** 22 lines of 28.95 pt fill the type area; 29 would leave room for 21 only. */
export const LINE = 28.95;

/** 三号. */
export const BODY_SIZE = 16;

/** Draws 28 characters of 三号 into the 156 mm of a line. */
export const BODY_SPACING = -0.25;

/** One character of the text with its spacing. */
export const CHARACTER = BODY_SIZE + BODY_SPACING;

/** Seen from a line's upper edge, how much of it lies between two baselines of the text and above the glyphs. */
export const PAGE_NUMBER = { size: 14, line: 14, dashBelowTextArea: mm(7), inset: 14 } as const;
