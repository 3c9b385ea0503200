// Widths of ASCII 32–126 in Times New Roman, in thousandths of the type size.
const ASCII_WIDTHS =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
    .split(' ')
    .map((width) => Number(width) / 1000);

const DEFAULT_LATIN_WIDTH = 0.5;

/** Width of one character in ems: Latin as in Times New Roman, everything else on the Chinese square. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return ASCII_WIDTHS[code - 32] ?? 0;
  if (code < 0x250) return DEFAULT_LATIN_WIDTH;
  // Combining marks and variation selectors stand on the character before them.
  return /^(?:\p{M}|[\u200b-\u200f])$/u.test(character) ? 0 : 1;
}

/** Width of a text in points at a type size, with `spacing` points added after each character. */
export function textWidth(text: string, size: number, spacing = 0): number {
  let width = 0;
  for (const character of text) width += characterWidth(character) * size + spacing;
  return width;
}
