import { buffer } from 'node:stream/consumers';
import type { WriteHooks } from '../workbook-output/write-workbook.ts';
import { WriteCancelled, writeWorkbook } from '../workbook-output/write-workbook.ts';
import type { PaperArchive } from './list-of-papers.ts';
import { ARCHIVE_LIST, listOfPapers } from './list-of-papers.ts';

/** Papers and the list of them as one .zip; names are UTF-8. Throws {@link WriteCancelled}. */
export async function writePaperArchive(archive: PaperArchive, hooks: WriteHooks): Promise<Uint8Array> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const output = buffer(zip.outputStream);
  const mtime = new Date(`${archive.madeOn}T00:00:00Z`);
  const list = await writeWorkbook(listOfPapers(archive), { isCancelled: hooks.isCancelled });
  zip.addBuffer(Buffer.from(list), ARCHIVE_LIST, { mtime });
  let written = 0;
  for (const { fileName, read } of archive.papers) {
    zip.addBuffer(Buffer.from(read()), fileName, { mtime });
    written += 1;
    hooks.onRow?.(written);
    await new Promise(setImmediate);
    if (hooks.isCancelled()) throw new WriteCancelled();
  }
  zip.end();
  return output;
}
