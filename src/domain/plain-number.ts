/**
 * A number as people write it, without what does not count: full-width digits and signs become half-width,
 * spaces, thousands separators and a leading ￥ go. `１，２３４．５０` → `1234.50`. What is left may still be no number.
 */
export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace(/。/g, '.')
    .replace(/^[¥￥]/, '');
}
