/**
 * Browsers put the first font of a line into its middle, as that font's ascent and descent have it. This is how far
 * Chinese glyphs then rise above the middle when the first font is Times New Roman or what stands in for it.
 */
const GLYPHS_ABOVE_MIDDLE = 0.5;

/** How far below the upper edge of a line its glyphs begin. */
export function glyphsBelowLineTop(line: number, size: number): number {
  return line / 2 - GLYPHS_ABOVE_MIDDLE * size;
}
