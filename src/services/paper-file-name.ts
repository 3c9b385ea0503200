import filenamify from 'filenamify';

/**
 * In bytes of UTF-8, of which a Chinese character takes three. File systems allow 255 of them, Windows 260 characters
 * for a whole path; this leaves room for the extension, for the name it is written under first and for the folder.
 */
const MAX_BASE_BYTES = 220;

// Marks that change the reading direction or hide: a name must read as it is written.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Longer names lose their end, not the document number in front, and never half a character. */
function shortened(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MAX_BASE_BYTES) break;
    kept += segment;
  }
  return kept;
}

/**
 * A file name that Windows, Linux and an archive accept, made of the parts that are not empty: `文号-项目-单位.docx`.
 * Never holds a separator, a reserved name, a leading dot or an invisible mark.
 */
export function paperFileName(parts: readonly string[], extension: string): string {
  const base = parts
    .map((part) => part.toWellFormed().replaceAll(INVISIBLE, '').trim())
    .filter((part) => part !== '')
    .join('-')
    // Before reserved names are looked for: `.CON` must not become `CON`.
    .replace(/^[.\s]+/, '');
  return `${filenamify(shortened(base) || '文书', { replacement: '_', maxLength: 255 })}.${extension}`;
}
