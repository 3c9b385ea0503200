import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { LedgerTable } from '../../documents/ledger/ledger-table.ts';
import { writeLedgerCsv } from '../../documents/ledger/write-ledger-csv.ts';
import { writeLedgerWorkbook } from '../../documents/ledger/write-ledger-workbook.ts';
import type { AuditDraft } from '../../storage/audit.ts';
import type { ServiceContext } from '../service-context.ts';
import type { WantedFile } from './save-export.ts';
import { saveExport } from './save-export.ts';

const FORMATS = {
  xlsx: { name: 'Excel', write: writeLedgerWorkbook },
  csv: { name: 'CSV', write: writeLedgerCsv },
} as const;

/** A table that a reviewer asked for as a file, and how the audit tells of it beside its title and lines. */
interface WantedTable extends Pick<WantedFile, 'path'>, Required<Pick<AuditDraft, 'action' | 'remark'>> {
  readonly table: LedgerTable;
  readonly format: ParsedInput<'lists.export'>['format'];
  /** The number of rows is added to it. */
  readonly after: Readonly<Record<string, unknown>>;
}

/** Writes a table as it is shown, to the file that the reviewer named; it is there whole, or not at all. */
export async function saveTable(
  context: Pick<ServiceContext, 'write'>,
  { path, table, format, action, remark, after }: WantedTable,
  call: CallContext,
): Promise<HandlerOutput<'lists.export'>> {
  const { title, total } = table;
  const { name, write } = FORMATS[format];
  await saveExport(
    context,
    {
      path,
      label: `正在导出${title}`,
      total,
      make: (hooks) => write(table, hooks),
      entry: {
        action,
        summary: `导出${title}（${String(total)} 行，${name}）`,
        subject: { kind: 'library', id: null, label: title },
        remark,
        after: { ...after, rows: total },
      },
    },
    call,
  );
  return { fileName: basename(path), rows: total };
}
