/**
 * Writes characters beyond U+FFFF (such as 𠮷) as numeric references in every XML part of a package. exceljs 4.4 cuts
 * the text of a part into pieces of 16,384 units and breaks a pair that a cut falls into.
 */
export async function escapeRareCharacters(workbook: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const escaped = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    if (!/\.xml$/i.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes).replaceAll(
      /[\u{10000}-\u{10FFFF}]/gu,
      (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`,
    );
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(escaped), { level: 0 });
}
