import filenamify from 'filenamify';

/**
 * In bytes of UTF-8, of which a Chinese character takes three. File systems allow 255 of them, Windows 260 characters
 * for a whole path; this leaves room for the extension, for the name it is written under first and for the folder.
 */
const MAX_BASE_BYTES = 220;

// Marks that change the reading direction or hide: a name must read as it is written.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The first part of a text that fits, and never half a character; nothing that joins or ends a name stands at a cut. */
export function startOf(text: string, room: number, sizeOf: (text: string) => number): string {
  if (sizeOf(text) <= room) return text;
  let kept = '';
  let size = 0;
  for (const { segment } of graphemes.segment(text)) {
    size += sizeOf(segment);
    if (size > room) break;
    kept += segment;
  }
  return kept.replace(/[-.\s]+$/, '');
}

const byteLength = (text: string) => Buffer.byteLength(text);

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.toWellFormed().replaceAll(INVISIBLE, '').trim())
    .filter((part) => part !== '')
    .join('-');
}

/**
 * A name that Windows, Linux and an archive accept, made of the parts that are not empty: `文号-项目-单位`. Never holds a
 * separator, a reserved name, a leading dot or an invisible mark. One that is too long loses the end of its parts, not
 * the document number in front and not its `tail`, by which papers of one project are told apart.
 */
export function paperName(parts: readonly string[], tail: readonly string[] = []): string {
  const end = joined(tail);
  const room = MAX_BASE_BYTES - (end === '' ? 0 : byteLength(`-${end}`));
  // Before reserved names are looked for: `.CON` must not become `CON`.
  const start = startOf(joined(parts).replace(/^[.\s]+/, ''), room, byteLength);
  return filenamify(joined([start, end]) || '文书', { replacement: '_', maxLength: 255 });
}

/** The same with an extension, for a file: `文号-项目-单位.docx`. */
export function paperFileName(parts: readonly string[], extension: string, tail: readonly string[] = []): string {
  return `${paperName(parts, tail)}.${extension}`;
}
