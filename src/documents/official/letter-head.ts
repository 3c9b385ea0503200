import { PAGE, mm } from './page-measures.ts';
import { textWidth } from './text-width.ts';

/** GB/T 9704-2012, 10.1: double rules 170 mm wide, centred; a thick line of 3 pt and a thin one of 1 pt. */
export const RULE = { width: mm(170), left: mm(20), thick: 3, gap: 1, thin: 1, height: 5 } as const;

/** Height of the printed glyphs of a Chinese character, and how far they rise above the baseline, per type size. */
export const INK = { height: 0.92, rise: 0.84 } as const;

const LARGEST = 36;
const SMALLEST_ON_ONE_LINE = 18;

/** Where the parts of the letter's head stand, in points from the page's upper edge. */
export interface LetterHead {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  /** Upper edge of the name's glyphs: 30 mm from the page's. */
  readonly inkTop: number;
  readonly upperRule: number;
  readonly lowerRule: number;
  /** Upper edge of the number's glyphs: 7/8 of a 三号 character below the rule. */
  readonly numberInkTop: number;
}

function sizeFor(lines: readonly string[]): number {
  const widest = Math.max(...lines.map((line) => textWidth(line, 1)));
  return Math.min(LARGEST, Math.floor((PAGE.textWidth / widest) * 2) / 2);
}

/** The office's name as large as the type area allows; a very long one in two lines. */
export function letterHead(office: string): LetterHead {
  const characters = [...office];
  const half = Math.ceil(characters.length / 2);
  const halves = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  const lines = sizeFor([office]) < SMALLEST_ON_ONE_LINE ? halves : [office];
  const size = sizeFor(lines);
  const lineHeight = size * 1.25;
  const inkTop = mm(30);
  const upperRule = inkTop + (lines.length - 1) * lineHeight + INK.height * size + mm(4);
  return {
    lines,
    size,
    lineHeight,
    inkTop,
    upperRule,
    lowerRule: PAGE.height - mm(20) - RULE.height,
    numberInkTop: upperRule + RULE.height + (16 * 7) / 8,
  };
}
