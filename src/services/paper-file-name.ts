import filenamify from 'filenamify';

/** Windows counts 260 characters for a whole path; this leaves room for the reviewer's own folder. */
const MAX_BASE_LENGTH = 100;

// Marks that change the reading direction or hide: a name must read as it is written.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * A file name that Windows, Linux and an archive accept, made of the parts that are not empty: `文号-项目-单位.docx`.
 * Never holds a separator, a reserved name, a leading dot or an invisible mark.
 */
export function paperFileName(parts: readonly string[], extension: 'docx' | 'xlsx' | 'pdf'): string {
  const base = parts
    .map((part) => part.replaceAll(INVISIBLE, '').trim())
    .filter((part) => part !== '')
    .join('-');
  // Longer names lose their end, not the document number in front.
  const safe = filenamify([...base].slice(0, MAX_BASE_LENGTH).join(''), { replacement: '_', maxLength: 255 });
  return `${safe.replace(/^[.\s]+|[.\s]+$/g, '') || '文书'}.${extension}`;
}
