/** `16.67%`: a part of a whole with two decimals; of nothing it is `0.00%`. */
export function percentText(part: number, whole: number): string {
  return whole === 0 ? '0.00%' : `${((part / whole) * 100).toFixed(2)}%`;
}
