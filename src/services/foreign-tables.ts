import type { CancelSignal } from '../contract/call-context.ts';
import type { TableFault } from '../documents/foreign-table/mark-faults.ts';
import type { RawWorkbook } from '../documents/workbook-intake/raw-workbook.ts';

/**
 * Tables of unknown origin (.xlsx, CSV, TSV), read and marked in a process of their own with limited memory and time,
 * so that a hostile one takes nothing along. Both fail with WorkbookReadError.
 */
export interface ForeignTables {
  readonly read: (path: string, signal: CancelSignal) => Promise<RawWorkbook>;
  /** The same table as a workbook, laid out as it was, with every faulty cell filled and commented. */
  readonly markFaults: (path: string, faults: readonly TableFault[], signal: CancelSignal) => Promise<Uint8Array>;
}
