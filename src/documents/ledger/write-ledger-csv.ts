import { WriteCancelled } from '../workbook-output/write-workbook.ts';
import { csvCell, csvHead } from './csv-cell.ts';
import type { LedgerHooks, LedgerTable } from './ledger-table.ts';

/** Lines are made in pieces of this many, so that other calls get their turn in between. */
const LINES_PER_PIECE = 200;

// Without it Excel takes the file for one in the system's own encoding.
const BYTE_ORDER_MARK = '\uFEFF';

/** A 台账 as .csv, UTF-8 with a byte order mark: heads and lines, nothing else. Throws WriteCancelled. */
export async function writeLedgerCsv(
  { columns, rows }: Pick<LedgerTable, 'columns' | 'rows'>,
  hooks: LedgerHooks,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode(`${BYTE_ORDER_MARK}${columns.map(csvHead).join(',')}\r\n`)];
  let lines: string[] = [];
  let written = 0;
  for (const { values } of rows) {
    lines.push(`${columns.map((column) => csvCell(column, values[column.key] ?? null)).join(',')}\r\n`);
    if (lines.length < LINES_PER_PIECE) continue;
    pieces.push(encoder.encode(lines.join('')));
    written += lines.length;
    lines = [];
    hooks.onRow(written);
    await new Promise(setImmediate);
    if (hooks.isCancelled()) throw new WriteCancelled();
  }
  pieces.push(encoder.encode(lines.join('')));
  return Buffer.concat(pieces);
}
