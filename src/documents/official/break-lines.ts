import { mayBreakBetween } from './line-rules.ts';
import { textWidth } from './text-width.ts';

/** The room that lines have, in points. */
export interface LineRoom {
  readonly size: number;
  readonly spacing: number;
  readonly firstWidth: number;
  readonly width: number;
}

/** Latin words and numbers stay whole; every other character may end a line, marks stay with theirs. */
const PIECE =
  /[A-Za-z0-9\u00c0-\u024f]+(?:[.,:/@_'&+-][A-Za-z0-9\u00c0-\u024f]+)*%?| +|\P{M}(?:\p{M}|\u200d)*|\p{M}+/gu;

/** Pieces that no line may tear: punctuation goes with what it belongs to. */
function unbreakable(text: string): string[] {
  const joined: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const last = joined.at(-1);
    if (last !== undefined && !mayBreakBetween(last, piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Breaks a paragraph into the lines of a Chinese paper, after the rules for what may begin and end a line. */
export function breakLines(text: string, { size, spacing, firstWidth, width }: LineRoom): string[] {
  // The spacing after the last character of a line may stand in the margin.
  const fits = (line: string, room: number) => textWidth(line, size, spacing) + spacing <= room;
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    const room = lines.length === 0 ? firstWidth : width;
    if (line === '' || fits(line + piece.trimEnd(), room)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    // What is wider than a whole line is torn where the line ends.
    while (!fits(line.trimEnd(), lines.length === 0 ? firstWidth : width)) {
      let torn = '';
      for (const character of line) {
        if (torn !== '' && !fits(torn + character, lines.length === 0 ? firstWidth : width)) break;
        torn += character;
      }
      if (torn === line) break;
      lines.push(torn);
      line = line.slice(torn.length);
    }
  }
  return [...lines, line.trimEnd()];
}
