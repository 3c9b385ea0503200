const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Text as a person meant it: no control or invisible characters, line ends alike, outer spaces (also full-width) dropped. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(INVISIBLE, '')
    .replaceAll(CONTROLS, '')
    .replaceAll(/^[\s\u3000]+|[\s\u3000]+$/g, '');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/[\s\u3000]+/g, ' ');
}

/** What two labels must share to count as the same: full-width forms folded, spaces and marks dropped. */
export function labelKey(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u3000*＊:：、，,。.·（）()[\]【】〔〕"“”'‘’\-—_/／\\]/g, '')
    .toLowerCase();
}
