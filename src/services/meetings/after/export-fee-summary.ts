import { basename } from 'node:path';
import type { CallContext } from '../../../contract/call-context.ts';
import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import { feeSummary } from '../../../documents/fee-sheet/fee-summary.ts';
import { WriteCancelled, writeWorkbook } from '../../../documents/workbook-output/write-workbook.ts';
import { formatChineseDate } from '../../../domain/dates.ts';
import { appendAudit } from '../../../storage/audit.ts';
import { listMonthsOfFees } from '../../../storage/meetings/after-fees.ts';
import { sha256Of, writeWholeFile } from '../../paper-folder.ts';
import type { ServiceContext } from '../../service-context.ts';

/** Writes what experts were paid for the meetings of a period to the file that the reviewer named, whole or not at all. */
export async function exportFeeSummary(
  { reader, settings, today, pathOf, write }: ServiceContext,
  { from, until, target }: ParsedInput<'afterMeeting.exportFeeSummary'>,
  call: CallContext,
): Promise<HandlerOutput<'afterMeeting.exportFeeSummary'>> {
  const path = pathOf(target);
  const lines = listMonthsOfFees(reader, from, until);
  if (lines.length === 0) throw new CallError('conflict', '这段时间没有登记到会的专家，没有可以汇总的费用。');
  const plan = feeSummary({ officeName: settings().officeName, from, until, madeOn: today(), lines });
  const bytes = await writeWorkbook(plan, { isCancelled: () => call.signal.aborted });
  if (call.signal.aborted) throw new WriteCancelled();
  write((writer) => {
    appendAudit(writer, {
      action: 'afterMeeting.exportFeeSummary',
      summary: '导出专家费汇总表',
      subject: { kind: 'library', id: null, label: '专家费汇总表' },
      remark: `会议日期${formatChineseDate(from)}至${formatChineseDate(until)}`,
      after: { rows: lines.length, sha256: sha256Of(bytes) },
    });
    // Within the transaction: what could not be written is not in the audit either.
    writeWholeFile(path, bytes);
  });
  return { fileName: basename(path), rows: lines.length };
}
