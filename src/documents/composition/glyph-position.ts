import { INK } from '../official/paper-head.ts';

/**
 * Browsers put the first font of a line into its middle, as that font's ascent and descent have it. This is how far
 * Chinese glyphs then rise above the middle when the first font is Times New Roman or what stands in for it.
 */
const GLYPHS_ABOVE_MIDDLE = 0.5;

/** Word and its like put the baseline of an exact line at four fifths of its height. */
const BASELINE = 0.8;

/** How far below the upper edge of a browser's line its glyphs begin. */
export function glyphsBelowLineTop(line: number, size: number): number {
  return line / 2 - GLYPHS_ABOVE_MIDDLE * size;
}

/** The same in Word. */
export function wordGlyphsBelowLineTop(line: number, size: number): number {
  return BASELINE * line - INK.rise * size;
}
