/** An average rating as screens show it: 4.3 分. */
export function ratingText(tenths: number | null): string {
  return tenths === null ? '尚未评价' : `${(tenths / 10).toFixed(1)} 分`;
}
