import type { PageInk } from './read-ink.ts';
import type { PdfLine, PdfPage } from './read-pdf.ts';

/** One page of a printed paper. */
export interface PaperPage extends PdfPage {
  readonly ink: PageInk;
}

/** Lines of one text, with their place in millimetres. */
export interface PlacedText {
  readonly page: PaperPage;
  readonly left: number;
  readonly right: number;
  /** Where its first and its last line stand: a point that two type sizes on one line have in common. */
  readonly first: number;
  readonly last: number;
  /** The line below it. */
  readonly next: PdfLine | undefined;
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, '');
}

const MM_PER_POINT = 25.4 / 72;

/**
 * Where a line stands, seen from the upper edge of its characters: the lower one depends on letters such as g. Word puts sizes onto one baseline and browsers onto one middle; a point between the two is the
 * same for both within half a millimetre.
 */
function standing({ ink: { black } }: PaperPage, line: PdfLine, size: number): number {
  // Readers take a line's height from its fonts' tables; only its ink says where it really is.
  const away = ({ top, bottom }: { top: number; bottom: number }) => Math.abs(top + bottom - line.top - line.bottom);
  const [box] = black.toSorted((a, b) => away(a) - away(b));
  return box === undefined ? Number.NaN : box.top + 0.65 * size * MM_PER_POINT;
}

/** How many lines from `from` on say exactly a text; 0 when they say another. */
function linesOf(text: string, lines: readonly PdfLine[], from: number): number {
  let rest = plain(text);
  for (let count = 0; from + count < lines.length; count += 1) {
    const line = plain(lines[from + count]?.text ?? '');
    if (line === '' || !rest.startsWith(line)) return 0;
    rest = rest.slice(line.length);
    if (rest === '') return count + 1;
  }
  return 0;
}

/** Finds a text that has lines of its own. The office's name is in the head as well: the last place counts. */
export function findText(pages: readonly PaperPage[], text: string, size = 16): PlacedText {
  for (const page of pages.toReversed()) {
    for (let from = page.lines.length - 1; from >= 0; from -= 1) {
      const count = linesOf(text, page.lines, from);
      const lines = page.lines.slice(from, from + count);
      const [first] = lines;
      const last = lines.at(-1);
      if (first === undefined || last === undefined) continue;
      return {
        page,
        left: Math.min(...lines.map(({ left }) => left)),
        right: Math.max(...lines.map(({ right }) => right)),
        first: standing(page, first, size),
        last: standing(page, last, size),
        next: page.lines[from + count],
      };
    }
  }
  throw new Error(`“${text}” stands on no lines of its own`);
}
