import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { buildSkeleton } from './build-skeleton.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import { mergedRanges, rowXml } from './cell-xml.ts';
import type { SheetPlan, WorkbookPlan } from './sheet-plan.ts';
import { HEAD_ROWS } from './sheet-plan.ts';
import type { SheetFrame } from './skeleton-parts.ts';
import { orderFonts, sheetFrame, withDataBars, withFirstFont, withMergedRanges } from './skeleton-parts.ts';

/** How a long export is watched and stopped. */
export interface WriteHooks {
  readonly onRow?: (written: number) => void;
  readonly isCancelled: () => boolean;
}

/** The export was stopped; there is no workbook. */
export class WriteCancelled extends Error {
  override readonly name = 'WriteCancelled';
}

/** Rows go out in pieces of this many, so that other calls get their turn in between. */
const ROWS_PER_PIECE = 200;

// The same everywhere, so that the same facts give the same bytes; DOS time has no zone and begins in 1980.
const ENTRY_OPTIONS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compressionLevel: 6 };

/** The columns with bars, from the first planned row to the last. */
function barRanges({ columns }: SheetPlan, last: number): string[] {
  if (last === HEAD_ROWS) return [];
  return columns.flatMap(({ hasBars }, index) =>
    hasBars ? [`${cellName(index + 1, HEAD_ROWS + 1)}:${cellName(index + 1, last)}`] : [],
  );
}

async function* sheetXml(
  plan: SheetPlan,
  frame: SheetFrame,
  hooks: WriteHooks,
  count: { rows: number },
): AsyncGenerator<string> {
  yield frame.before;
  let piece: string[] = [];
  let row = HEAD_ROWS;
  const merged: string[] = [];
  for (const cells of plan.rows) {
    row += 1;
    piece.push(rowXml(cells, row, plan, frame.styles));
    merged.push(...mergedRanges(cells, row));
    if (piece.length < ROWS_PER_PIECE) continue;
    yield piece.join('');
    count.rows += piece.length;
    piece = [];
    hooks.onRow?.(count.rows);
    await new Promise(setImmediate);
    if (hooks.isCancelled()) throw new WriteCancelled();
  }
  count.rows += piece.length;
  yield piece.join('');
  yield withDataBars(withMergedRanges(frame.after, merged), barRanges(plan, row));
}

/**
 * Writes a workbook: exceljs makes all but the rows, whose XML is streamed into the package. Memory stays at one piece
 * of rows and the compressed output. Throws {@link WriteCancelled}.
 */
export async function writeWorkbook(plan: WorkbookPlan, hooks: WriteHooks): Promise<Uint8Array> {
  const skeleton = await buildSkeleton(plan);
  const [{ unzipSync, strFromU8 }, { ZipFile }] = await Promise.all([import('fflate'), import('yazl')]);
  // The skeleton's package also lists its folders.
  const parts = Object.entries(unzipSync(skeleton)).filter(([name]) => !name.endsWith('/'));
  const zip = new ZipFile();
  const output = buffer(zip.outputStream);
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on('error', reject);
  });
  const count = { rows: 0 };
  for (const [name, bytes] of parts) {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name);
    const sheetPlan = sheet ? plan.sheets[Number(sheet[1]) - 1] : undefined;
    if (sheetPlan) {
      const source = Readable.from(sheetXml(sheetPlan, sheetFrame(strFromU8(bytes)), hooks, count), {
        objectMode: false,
      });
      source.on('error', (error) => zip.emit('error', error));
      zip.addReadStream(source, name, ENTRY_OPTIONS);
    } else if (name === 'xl/styles.xml') {
      zip.addBuffer(Buffer.from(withFirstFont(orderFonts(strFromU8(bytes)))), name, ENTRY_OPTIONS);
    } else {
      zip.addBuffer(Buffer.from(bytes), name, ENTRY_OPTIONS);
    }
  }
  zip.end();
  return Promise.race([output, failed]);
}
