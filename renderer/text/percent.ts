/** `12.34%`: a part of a whole with two decimals; a dash where there is no whole. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(2)}%`;
}
