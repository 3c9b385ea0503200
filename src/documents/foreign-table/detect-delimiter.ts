import { parseDelimited, UnclosedQuote } from './parse-delimited.ts';

const DELIMITERS = [',', '\t', ';', '|', '，'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES_LOOKED_AT = 20;

/** How many fields the first rows have; the sample may end within quotes. */
function widthsOf(text: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  try {
    for (const fields of parseDelimited(text, delimiter, LINES_LOOKED_AT)) widths.push(fields.length);
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
  }
  return widths;
}

/** How alike the rows are: rows that have the usual number of fields, if that is more than one. */
function evenness(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const width of widthsOf(text, delimiter)) {
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([a, rowsOfA], [b, rowsOfB]) => rowsOfB * b - rowsOfA * a);
  return usual ? usual[0] * usual[1] : 0;
}

/** The delimiter that cuts the first rows most evenly into most fields; a comma when none cuts anything. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 64 * 1024);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = evenness(sample, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
