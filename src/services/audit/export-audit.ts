import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { AuditLine } from '../../documents/audit-log/audit-workbook.ts';
import { auditTable } from '../../documents/audit-log/audit-table.ts';
import { auditWorkbook } from '../../documents/audit-log/audit-workbook.ts';
import { writeLedgerCsv } from '../../documents/ledger/write-ledger-csv.ts';
import { writeWorkbook } from '../../documents/workbook-output/write-workbook.ts';
import { getAuditHead } from '../../storage/audit-chain.ts';
import type { AuditEntry } from '../../storage/audit-entry.ts';
import type { AuditFilter } from '../../storage/audit.ts';
import { countAudit, listAuditBefore } from '../../storage/audit.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { saveExport } from '../list-export/save-export.ts';
import type { ServiceContext } from '../service-context.ts';
import { auditFilter, localMoment } from './audit-filter.ts';

/** A sheet has 1,048,576 rows. */
const MOST_ROWS = 1_000_000;
/** Entries are read in pieces of this many while the file is being written. */
const ENTRIES_PER_READ = 500;

function lineOf({ sequence, at, actor, summary, subjectLabel, remark, result }: AuditEntry): AuditLine {
  return {
    sequence,
    moment: localMoment(at),
    actor,
    summary,
    subject: subjectLabel,
    remark,
    refused: result === 'refused',
  };
}

/** The entries up to `last`, latest first; what is added meanwhile is not among them. */
function* linesOf(reader: Reader, filter: AuditFilter, last: number): Generator<AuditLine> {
  for (let before = last + 1; ;) {
    const entries = listAuditBefore(reader, filter, before, ENTRIES_PER_READ);
    yield* entries.map(lineOf);
    const earliest = entries.at(-1);
    if (earliest === undefined || entries.length < ENTRIES_PER_READ) return;
    before = earliest.sequence;
  }
}

function scopeText({ query, from, to }: ParsedInput<'audit.export'>): string {
  const words = query.trim() === '' ? [] : [`查找“${query.trim()}”`];
  const days =
    from === null && to === null
      ? []
      : [`${from === null ? '' : formatChineseDate(from)}至${to === null ? '今' : formatChineseDate(to)}`];
  return [...days, ...words].join('；') || '全部';
}

/** Writes the audit as it is filtered to the file that the reviewer named; it is there whole, or not at all. */
export async function exportAudit(
  context: ServiceContext,
  input: ParsedInput<'audit.export'>,
  call: CallContext,
): Promise<HandlerOutput<'audit.export'>> {
  const { reader, settings, today, pathOf } = context;
  const path = pathOf(input.target);
  const filter = auditFilter(input);
  const head = getAuditHead(reader);
  const total = countAudit(reader, filter);
  if (total > MOST_ROWS) throw new CallError('conflict', '记录太多，一个工作簿放不下，请缩小日期范围后分次导出。');
  const scope = scopeText(input);
  const log = {
    officeName: settings().officeName,
    exportedOn: today(),
    scope,
    total,
    head: { sequence: head.sequence, hash: Buffer.from(head.hash).toString('hex') },
    lines: linesOf(reader, filter, head.sequence),
  };
  await saveExport(
    context,
    {
      path,
      label: '正在导出审计日志',
      total,
      make: (hooks) =>
        input.format === 'xlsx' ? writeWorkbook(auditWorkbook(log), hooks) : writeLedgerCsv(auditTable(log), hooks),
      entry: {
        action: 'audit.export',
        summary: `导出审计日志（${String(total)} 条，${input.format === 'xlsx' ? 'Excel' : 'CSV'}）`,
        subject: { kind: 'library', id: null, label: '审计日志' },
        remark: scope,
        after: { rows: total },
      },
    },
    call,
  );
  return { fileName: basename(path), rows: total };
}
