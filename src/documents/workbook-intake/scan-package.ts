import { StringDecoder } from 'node:string_decoder';
import type { Entry, ZipFile } from 'yauzl';
import { INTAKE_LIMITS } from './intake-limits.ts';
import type { ScanTally } from './scan-part.ts';
import { createPartScanner, emptyTally } from './scan-part.ts';
import { refuseWorkbook, WorkbookRefused } from './workbook-refused.ts';

/** Office Open XML is a zip; an old .xls and an encrypted workbook are OLE files. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function checkSignature(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_SIGNATURE)) {
    throw new WorkbookRefused('这是旧版 .xls 文件或设了打开密码的工作簿。请取消密码，另存为 .xlsx 后重试。');
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    throw new WorkbookRefused(
      '这不是 .xlsx 工作簿（可能是 CSV、PDF 或其他文件改了扩展名）。请用 Excel 或 WPS 另存为 .xlsx 后重试。',
    );
  }
}

/** What the reader has to know about a package that passed. */
export interface ScannedPackage {
  /** Some XML part has characters beyond U+FFFF. */
  readonly hasRareCharacters: boolean;
}

async function scanEntry(
  zip: ZipFile,
  entry: Entry,
  tally: ScanTally,
  spend: (bytes: number) => void,
): Promise<ScannedPackage> {
  const scanner = /\.(?:xml|rels|vml)$/i.test(entry.fileName) ? createPartScanner(tally) : undefined;
  const decoder = new StringDecoder('utf8');
  const stream = await zip.openReadStreamPromise(entry);
  let hasRareCharacters = false;
  // Leaving the loop by a refusal destroys the stream, so a bomb is never inflated further than the limit.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    spend(chunk.length);
    if (!scanner) continue;
    const text = decoder.write(chunk);
    hasRareCharacters ||= /[\uD800-\uDFFF]/.test(text);
    scanner.write(text);
  }
  scanner?.write(decoder.end());
  scanner?.close();
  return { hasRareCharacters };
}

async function scanEntries(zip: ZipFile): Promise<ScannedPackage> {
  const names = new Set<string>();
  const tally = emptyTally();
  let expanded = 0;
  let hasRareCharacters = false;
  const spend = (bytes: number) => {
    expanded += bytes;
    if (expanded > INTAKE_LIMITS.expandedBytes) throw refuseWorkbook('工作簿解压后超过 100 MB');
  };
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (names.has(name) || entry.isEncrypted()) throw refuseWorkbook('工作簿内部的文件重复或加密');
    names.add(name);
    if (names.size > INTAKE_LIMITS.entries) throw refuseWorkbook('工作簿内部的文件过多');
    const scanned = await scanEntry(zip, entry, tally, spend);
    hasRareCharacters ||= scanned.hasRareCharacters;
  }
  if (!names.has('[content_types].xml') || !names.has('xl/workbook.xml')) {
    throw new WorkbookRefused('压缩包里没有工作簿。请确认文件是 .xlsx，用 Excel 或 WPS 另存后重试。');
  }
  return { hasRareCharacters };
}

/**
 * Looks a workbook's package over before any parser sees it: kind, number and true size of its parts, and in every XML
 * part what {@link INTAKE_LIMITS} names. Throws WorkbookRefused.
 */
export async function scanPackage(bytes: Uint8Array): Promise<ScannedPackage> {
  checkSignature(bytes);
  const { fromBufferPromise } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await scanEntries(await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }));
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw refuseWorkbook('工作簿文件已损坏或不完整');
  }
}
