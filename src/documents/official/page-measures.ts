import type { PageProfile } from '../../domain/page-profile.ts';
import { PAGE_PROFILES } from '../../domain/page-profile.ts';

/** Points per millimetre. */
const POINTS_PER_MM = 72 / 25.4;

export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/** A4 and the width of its type area (GB/T 9704-2012, 5.1, 5.2), in points; the same in every profile. */
export const PAGE = { width: mm(210), height: mm(297), textWidth: mm(156) } as const;

/** Where the type area lies on the page, and one line of its text, in points. */
export interface PageMeasures {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly line: number;
}

/** The measures of a profile; those of GB/T 9704-2012 when none is given. */
export function pageMeasures(profile: PageProfile = PAGE_PROFILES.gb9704): PageMeasures {
  const left = mm(profile.leftMm);
  return {
    top: mm(profile.topMm),
    bottom: mm(profile.bottomMm),
    left,
    right: PAGE.width - PAGE.textWidth - left,
    line: profile.linePt,
  };
}

/** 三号. */
export const BODY_SIZE = 16;

/** Draws 28 characters of 三号 into the 156 mm of a line. */
export const BODY_SPACING = -0.25;

/** One character of the text with its spacing. */
export const CHARACTER = BODY_SIZE + BODY_SPACING;

/** Seen from a line's upper edge, how much of it lies between two baselines of the text and above the glyphs. */
export const PAGE_NUMBER = { size: 14, line: 14, dashBelowTextArea: mm(7), inset: 14 } as const;
