import type { Workbook } from 'exceljs';
import { escapeRareCharacters } from './escape-rare-characters.ts';
import { scanPackage } from './scan-package.ts';
import { refuseWorkbook } from './workbook-refused.ts';

/** Loads a workbook of unknown origin, scanned before it is parsed; throws WorkbookRefused and nothing else. */
export async function loadWorkbook(bytes: Uint8Array, ignoreNodes: readonly string[]): Promise<Workbook> {
  const { hasRareCharacters } = await scanPackage(bytes);
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    const readable = hasRareCharacters ? await escapeRareCharacters(bytes) : bytes;
    // exceljs asks for a Buffer of older typings; it reads any array of bytes.
    await workbook.xlsx.load(readable as unknown as ArrayBuffer, { ignoreNodes: [...ignoreNodes] });
  } catch {
    throw refuseWorkbook('工作簿的内容不符合 .xlsx 格式');
  }
  return workbook;
}
