import { keysOf } from '../../../src/domain/glossary.ts';
import type { Face } from '../../../src/domain/paper-fonts.ts';
import { PAPER_FONTS } from '../../../src/domain/paper-fonts.ts';

/** Width of a fixed text in a CSS font. */
export type MeasureFont = (font: string) => number;

/** Two fallbacks whose letters differ in width wherever any font is installed. */
const FALLBACKS = ['monospace', 'serif'] as const;

/** A paper's font on this machine. */
export interface FontPresence {
  readonly face: Face;
  readonly use: string;
  readonly name: string;
  readonly isPresent: boolean;
  /** What is shown in its place here; null when it is there, or when nothing near it is. */
  readonly standIn: string | null;
}

/**
 * Whether this machine has a font. A page is not told which fonts there are; but a text set in a font that is missing is
 * as wide as its fallback, so two different fallbacks give two widths.
 */
function isFontPresent(family: string, measure: MeasureFont): boolean {
  const [one, other] = FALLBACKS.map((fallback) => measure(`"${family}", ${fallback}`));
  return one === other;
}

/** Which of the papers' fonts this machine has; null when widths tell nothing here. */
export function fontPresence(measure: MeasureFont): readonly FontPresence[] | null {
  const [one, other] = FALLBACKS.map(measure);
  if (one === other) return null;
  return keysOf(PAPER_FONTS).map((face) => {
    const { use, name, alsoCalled, standIns } = PAPER_FONTS[face];
    const isPresent = [name, ...alsoCalled].some((each) => isFontPresent(each, measure));
    const standIn = isPresent ? undefined : standIns.find((each) => isFontPresent(each, measure));
    return { face, use, name, isPresent, standIn: standIn ?? null };
  });
}
