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

async function scanEntry(zip: ZipFile, entry: Entry, tally: ScanTally, spend: (bytes: number) => void): Promise<void> {
  const scanner = /\.(?:xml|rels|vml)$/i.test(entry.fileName) ? createPartScanner(tally) : undefined;
  const decoder = new StringDecoder('utf8');
  const stream = await zip.openReadStreamPromise(entry);
  // Leaving the loop by a refusal destroys the stream, so a bomb is never inflated further than the limit.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    spend(chunk.length);
    scanner?.write(decoder.write(chunk));
  }
  scanner?.write(decoder.end());
  scanner?.close();
}

async function scanEntries(zip: ZipFile): Promise<void> {
  const names = new Set<string>();
  const tally = emptyTally();
  let expanded = 0;
  const spend = (bytes: number) => {
    expanded += bytes;
    if (expanded > INTAKE_LIMITS.expandedBytes) throw refuseWorkbook('工作簿解压后超过 100 MB');
  };
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (names.has(name) || entry.isEncrypted()) throw refuseWorkbook('工作簿内部的文件重复或加密');
    names.add(name);
    if (names.size > INTAKE_LIMITS.entries) throw refuseWorkbook('工作簿内部的文件过多');
    await scanEntry(zip, entry, tally, spend);
  }
  if (!names.has('[content_types].xml') || !names.has('xl/workbook.xml')) {
    throw new WorkbookRefused('压缩包里没有工作簿。请确认文件是 .xlsx，用 Excel 或 WPS 另存后重试。');
  }
}

/**
 * Looks a workbook's package over before any parser sees it: kind, number and true size of its parts, and in every XML
 * part what {@link INTAKE_LIMITS} names. Throws WorkbookRefused.
 */
export async function scanPackage(bytes: Uint8Array): Promise<void> {
  checkSignature(bytes);
  const { fromBufferPromise } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    await scanEntries(await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }));
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw refuseWorkbook('工作簿文件已损坏或不完整');
  }
}
