import { orderFonts } from './skeleton-parts.ts';

/** A workbook as exceljs wrote it, with its styles in the schema's order and nothing in it that differs from run to run. */
export async function repackWorkbook(workbook: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(workbook))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => [name, name === 'xl/styles.xml' ? strToU8(orderFonts(strFromU8(bytes))) : bytes] as const);
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) });
}
