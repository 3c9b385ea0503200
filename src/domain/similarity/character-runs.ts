/** Runs of characters as whole numbers below 2³², each once, in rising order: what is compared instead of the text. */
export type Runs = Uint32Array;

function inOrder(found: Iterable<number>): Runs {
  return Uint32Array.from(new Set(found)).toSorted();
}

function* pairCodes(pieces: readonly string[]): Generator<number> {
  for (const piece of pieces) {
    // A single character is a run of its own, so that no piece is lost.
    if (piece.length === 1) yield piece.charCodeAt(0) * 0x1_0000;
    for (let at = 0; at + 2 <= piece.length; at += 1) {
      yield piece.charCodeAt(at) * 0x1_0000 + piece.charCodeAt(at + 1);
    }
  }
}

/** Pairs of neighbouring characters; the number of a pair is exact, so that no two pairs are taken for one. */
export function pairRuns(pieces: readonly string[]): Runs {
  return inOrder(pairCodes(pieces));
}

/** Length of the runs that texts are compared by: two Chinese words. */
const TEXT_RUN = 4;

/** More runs than this are not kept of one project: about as many characters, three pages. */
const MOST_TEXT_RUNS = 3000;

/** FNV-1a over the code units. Two of the runs of one comparison fall on one number about once in ten thousand times. */
function codeOf(text: string, from: number, to: number): number {
  let code = 0x811c_9dc5;
  for (let at = from; at < to; at += 1) code = Math.imul(code ^ text.charCodeAt(at), 0x0100_0193);
  return code >>> 0;
}

function* textCodes(pieces: readonly string[]): Generator<number> {
  for (const piece of pieces) {
    for (let at = 0; at + TEXT_RUN <= piece.length; at += 1) yield codeOf(piece, at, at + TEXT_RUN);
  }
}

/** Runs of four characters within a sentence. */
export function textRuns(pieces: readonly string[]): Runs {
  const found = new Set<number>();
  for (const code of textCodes(pieces)) {
    if (found.size >= MOST_TEXT_RUNS) break;
    found.add(code);
  }
  return inOrder(found);
}

/** How many runs both have. */
export function sharedRuns(one: Runs, other: Runs): number {
  let shared = 0;
  let at = 0;
  let beside = 0;
  while (at < one.length && beside < other.length) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return shared;
}

/** Dice: twice what both have, of what they have together; 0 to 1. */
export function dice(shared: number, one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * shared) / (one + other);
}
