import type { LedgerColumn } from '../../domain/ledgers/ledger-column.ts';
import type { LedgerTable } from '../ledger/ledger-table.ts';
import { AUDIT_COLUMNS } from './audit-workbook.ts';
import type { AuditLine, AuditLog } from './audit-workbook.ts';

const KEYS = ['sequence', 'moment', 'actor', 'summary', 'subject', 'remark', 'result'] as const;

/** The heads of the workbook as columns; the number is a number, the moment needs no guarding. */
const COLUMNS: readonly LedgerColumn[] = AUDIT_COLUMNS.map(({ head, width }, place) => {
  const key = KEYS[place] ?? head;
  const kind = key === 'sequence' ? 'whole' : key === 'moment' ? 'date' : 'text';
  return { key, label: head, kind, terms: {}, width, sortable: false };
});

function* rowsOf(lines: Iterable<AuditLine>) {
  for (const { refused, ...line } of lines) yield { values: { ...line, result: refused ? '未办成' : '已办' } };
}

/** 审计日志 as a plain table, for .csv: the same columns and lines as the workbook. */
export function auditTable({ lines, total }: AuditLog): Pick<LedgerTable, 'columns' | 'rows' | 'total'> {
  return { columns: COLUMNS, rows: rowsOf(lines), total };
}
