import { mayBreakBetween } from './line-rules.ts';
import { textWidth } from './text-width.ts';

/** 二号 on the 156 mm type area: 20 characters, one of them left free so that lines do not touch both edges. */
const MAX_WIDTH = 19;

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

// A line that opens with one of these reads as torn off.
const TORN_OFF = /^(的|之|和|与|及|等|项目预审|预审意见的函|意见的函)/u;
const KEPT_WHOLE = /项目预审意见的函$|预审意见的函$/u;

/** Latin names such as Data-Hub or API 3.0, which the segmenter takes apart, and the space after a word. */
function belongTogether(before: string, after: string): boolean {
  return after.trim() === '' || (/[A-Za-z0-9.,:/@_'&+-]$/.test(before) && /^[A-Za-z0-9.,:/@_'&+-]/.test(after));
}

/** Pieces that are never torn: words, a closing phrase, and punctuation with what it belongs to. */
function pieces(title: string): string[] {
  const closing = KEPT_WHOLE.exec(title)?.[0] ?? '';
  const found: string[] = [];
  for (const { segment } of words.segment(title.slice(0, title.length - closing.length))) {
    const last = found.at(-1);
    if (last !== undefined && (belongTogether(last, segment) || !mayBreakBetween(last, segment)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  if (closing !== '') found.push(closing);
  // A name without word boundaries may be longer than a line; then characters part it.
  return found.flatMap((piece) => (textWidth(piece, 1) > MAX_WIDTH ? [...piece] : [piece]));
}

function lineCost(line: string, ideal: number, isOnly: boolean): number {
  const width = textWidth(line, 1);
  if (width > MAX_WIDTH) return Infinity;
  const torn = !isOnly && (TORN_OFF.test(line) || width < 4) ? 40 : 0;
  return (width - ideal) ** 2 + torn;
}

/** The cheapest way to set pieces from `start` in `left` lines. */
function breakInto(lines: number, all: readonly string[], ideal: number) {
  const known = new Map<string, { cost: number; lines: readonly string[] }>();
  const solve = (start: number, left: number): { cost: number; lines: readonly string[] } => {
    const key = `${String(start)}/${String(left)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: { cost: number; lines: readonly string[] } = { cost: Infinity, lines: [] };
    const lastEnd = left === 1 ? all.length : all.length - left + 1;
    for (let end = left === 1 ? all.length : start + 1; end <= lastEnd; end += 1) {
      const line = all.slice(start, end).join('').trimEnd();
      const rest = left === 1 ? { cost: 0, lines: [] } : solve(end, left - 1);
      const cost = lineCost(line, ideal, lines === 1) + rest.cost;
      if (cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return solve(0, lines);
}

/**
 * Breaks a title over lines of like length without tearing words (7.3.1: 回行时，要做到词意完整，排列对称，长短适宜).
 * As few lines as the title needs, unless one more spares a torn one.
 */
export function breakTitle(title: string): readonly string[] {
  const all = pieces(title);
  const width = textWidth(title, 1);
  const fewest = Math.max(1, Math.ceil(width / MAX_WIDTH));
  const tries = [fewest, fewest + 1, fewest + 2].map((lines) => breakInto(lines, all, width / lines));
  const [first, second, third] = tries;
  if (first !== undefined && first.cost < 40) return first.lines;
  const best = [first, second, third].reduce((a, b) => ((b?.cost ?? Infinity) < (a?.cost ?? Infinity) ? b : a));
  return best === undefined || best.cost === Infinity ? [title] : best.lines;
}
