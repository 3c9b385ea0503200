/** A whole number of at most four digits while it is typed; null when there is none yet that can be read. */
export function readableWhole(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
}
