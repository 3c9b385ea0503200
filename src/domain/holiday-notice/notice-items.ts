/** The part of a notice about one holiday, or about two that fall together. */
export interface NoticePart {
  readonly name: string;
  readonly body: string;
}

const NAME = '(?:元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)';
// 一、元旦：  1.元旦：  (一)元旦：  and, on a line of its own, 元旦：  国庆节、中秋节：
const HEAD = new RegExp(
  String.raw`(?:[一二三四五六七八九十]+、|\d{1,2}[、.]|\([一二三四五六七八九十\d]+\))([^:\n。\d]{2,20}):` +
    String.raw`|(?:^|\n)(${NAME}(?:[、和]${NAME})*):`,
  'g',
);

/** Full-width digits and marks become plain ones; spaces go, because copies from web pages are full of them. */
export function plainNotice(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[ \t\u200b\ufeff]/g, '')
    .replaceAll(/\r\n?/g, '\n');
}

/** Takes a {@link plainNotice} apart; lines that a copy broke are put together again. */
export function noticeParts(clean: string): NoticePart[] {
  const heads = [...clean.matchAll(HEAD)];
  return heads.map((head, index) => ({
    name: head[1] ?? head[2] ?? '',
    body: clean.slice(head.index + head[0].length, heads[index + 1]?.index).replaceAll('\n', ''),
  }));
}
