import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { WriteHooks } from '../../documents/workbook-output/write-workbook.ts';
import { WriteCancelled } from '../../documents/workbook-output/write-workbook.ts';
import type { AuditDraft } from '../../storage/audit.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { Library } from '../../storage/library.ts';
import { sha256Of, writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';

/** A file that a reviewer asked for: what goes into it, and how the audit tells of it. */
export interface WantedFile {
  readonly path: string;
  /** What is being written, for the progress: `正在导出台账`. */
  readonly label: string;
  /** How many rows or papers the progress counts up to. */
  readonly total: number;
  readonly make: (hooks: WriteHooks & Required<Pick<WriteHooks, 'onRow'>>) => Promise<Uint8Array>;
  /** The check value of the bytes is added to its `after`. */
  readonly entry: AuditDraft & { readonly after: Readonly<Record<string, unknown>> };
}

/**
 * Makes a file and writes it to the place that the reviewer named, together with its audit entry: it is there whole, or
 * not at all, and what could not be written is not in the audit either. Throws WriteCancelled.
 */
export async function saveExport(
  { write }: Pick<ServiceContext, 'write'>,
  { path, label, total, make, entry }: WantedFile,
  call: CallContext,
): Promise<void> {
  const bytes = await make({
    onRow: (done) => call.reportProgress({ done, total, label }),
    isCancelled: () => call.signal.aborted,
  });
  if (call.signal.aborted) throw new WriteCancelled();
  write((writer) => {
    appendAudit(writer, { ...entry, after: { ...entry.after, sha256: sha256Of(bytes) } });
    writeWholeFile(path, bytes);
  });
}

/** Rows that are read while their file is being written; refuses to go on once they may have changed under way. */
export function* whileUnchanged<Row>(library: Library, pieces: Iterable<readonly Row[]>): Generator<Row> {
  const { revision } = library;
  for (const piece of pieces) {
    if (library.revision !== revision) {
      throw new CallError('conflict', '导出期间资料库有新的登记，已停止导出，没有生成文件。请重新导出。');
    }
    yield* piece;
  }
}
