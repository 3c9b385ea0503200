import type { HeadedDocument } from './official-document.ts';
import { BODY_SIZE, mm, PAGE, pageMeasures } from './page-measures.ts';
import type { PageMeasures } from './page-measures.ts';
import { textWidth } from './text-width.ts';

/** Height of the printed glyphs of a Chinese character, and how far they rise above the baseline, per type size. */
export const INK = { height: 0.92, rise: 0.84 } as const;

const LARGEST = 36;
const SMALLEST_ON_ONE_LINE = 18;

/** A red rule: one stroke, or two with a gap between. Lengths in points from the page's edges. */
export interface HeadRule {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Thickness of each stroke; the first lies on the upper edge, the second on the lower one. */
  readonly strokes: readonly [number] | readonly [number, number];
}

/** Where the parts of a red head stand, in points from the page's upper edge. */
export interface PaperHead {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  /** Upper edge of the name's glyphs. */
  readonly inkTop: number;
  /** Upper edge of the number's glyphs. */
  readonly numberInkTop: number;
  readonly rules: readonly HeadRule[];
}

/** GB/T 9704-2012, 10.1: double rules 170 mm wide, centred; a thick line of 3 pt and a thin one of 1 pt. */
const DOUBLE_RULE = { width: mm(170), left: mm(20), height: 5 } as const;
const THICK = 3;
const THIN = 1;

/** 7.2.8: one red rule as wide as the type area. */
const SINGLE_RULE = { width: PAGE.textWidth, height: 2 } as const;

function sizeFor(lines: readonly string[]): number {
  const widest = Math.max(...lines.map((line) => textWidth(line, 1)));
  return Math.min(LARGEST, Math.floor((PAGE.textWidth / widest) * 2) / 2);
}

/** The office's name as large as the type area allows; a very long one in two lines. */
function nameAt(office: string, inkTop: number): Omit<PaperHead, 'numberInkTop' | 'rules'> & { inkBottom: number } {
  const characters = [...office];
  const half = Math.ceil(characters.length / 2);
  const halves = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  const lines = sizeFor([office]) < SMALLEST_ON_ONE_LINE ? halves : [office];
  const size = sizeFor(lines);
  const lineHeight = size * 1.25;
  const inkBottom = inkTop + (lines.length - 1) * lineHeight + INK.height * size;
  return { lines, size, lineHeight, inkTop, inkBottom };
}

/** 10.1: name 30 mm below the page's edge, double rules 4 mm below it and 20 mm above the lower edge. */
function letterHead(office: string): PaperHead {
  const { inkBottom, ...name } = nameAt(office, mm(30));
  const upper = inkBottom + mm(4);
  const lower = PAGE.height - mm(20) - DOUBLE_RULE.height;
  return {
    ...name,
    // 7/8 of a 三号 character below the rule.
    numberInkTop: upper + DOUBLE_RULE.height + (BODY_SIZE * 7) / 8,
    rules: [
      { ...DOUBLE_RULE, top: upper, strokes: [THICK, THIN] },
      { ...DOUBLE_RULE, top: lower, strokes: [THIN, THICK] },
    ],
  };
}

/** 7.2.4, 7.2.5, 7.2.8: name 35 mm below the type area's edge, number two lines below it, the rule 4 mm below that. */
function fileHead(office: string, { top, left, line }: PageMeasures): PaperHead {
  const { inkBottom, ...name } = nameAt(office, top + mm(35));
  const numberInkTop = inkBottom + 2 * line;
  const rule = numberInkTop + INK.height * BODY_SIZE + mm(4);
  return { ...name, numberInkTop, rules: [{ ...SINGLE_RULE, left, top: rule, strokes: [SINGLE_RULE.height] }] };
}

/** The red head of a paper. */
export function paperHead({ form, head, profile }: HeadedDocument): PaperHead {
  return form === 'letter' ? letterHead(head) : fileHead(head, pageMeasures(profile));
}
