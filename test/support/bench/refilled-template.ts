import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TEXT = 'word/document.xml';

/** The usual way of many letters: a finished one is unzipped, one text of it is replaced, and all is zipped again. */
export function refilledTemplate(letter: Uint8Array, replaced: string, by: string): Uint8Array {
  const parts = unzipSync(letter);
  parts[TEXT] = strToU8(strFromU8(parts[TEXT] ?? new Uint8Array()).replaceAll(replaced, by));
  return zipSync(parts, { level: 6 });
}
