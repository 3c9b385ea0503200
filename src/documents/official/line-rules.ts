// 行首行尾禁则: what may not open or close a line (GB/T 15834-2011, 5.1.3).
const NEVER_FIRST = /^[、，。．；：？！,.;:?!)\]}%‰℃）〕】》〉」』’”…—～·]/u;
const NEVER_LAST = /[([{（〔【《〈「『‘“]$/u;

/** Whether a line may end between two neighbouring pieces of text. */
export function mayBreakBetween(before: string, after: string): boolean {
  return !NEVER_FIRST.test(after) && !NEVER_LAST.test(before);
}
