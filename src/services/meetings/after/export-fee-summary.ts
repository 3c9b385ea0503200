import { basename } from 'node:path';
import type { CallContext } from '../../../contract/call-context.ts';
import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import { feeSummary } from '../../../documents/fee-sheet/fee-summary.ts';
import { writeWorkbook } from '../../../documents/workbook-output/write-workbook.ts';
import { formatChineseDate } from '../../../domain/dates.ts';
import { listMonthsOfFees } from '../../../storage/meetings/after-fees.ts';
import { saveExport } from '../../list-export/save-export.ts';
import type { ServiceContext } from '../../service-context.ts';

/** Writes what experts were paid for the meetings of a period to the file that the reviewer named, whole or not at all. */
export async function exportFeeSummary(
  context: ServiceContext,
  { from, until, target }: ParsedInput<'afterMeeting.exportFeeSummary'>,
  call: CallContext,
): Promise<HandlerOutput<'afterMeeting.exportFeeSummary'>> {
  const { reader, settings, today, pathOf } = context;
  const path = pathOf(target);
  const lines = listMonthsOfFees(reader, from, until);
  if (lines.length === 0) throw new CallError('conflict', '这段时间没有登记到会的专家，没有可以汇总的费用。');
  const plan = feeSummary({ officeName: settings().officeName, from, until, madeOn: today(), lines });
  await saveExport(
    context,
    {
      path,
      label: '正在生成专家费汇总表',
      total: lines.length,
      make: (hooks) => writeWorkbook(plan, hooks),
      entry: {
        action: 'afterMeeting.exportFeeSummary',
        summary: '导出专家费汇总表',
        subject: { kind: 'library', id: null, label: '专家费汇总表' },
        remark: `会议日期${formatChineseDate(from)}至${formatChineseDate(until)}`,
        after: { rows: lines.length },
      },
    },
    call,
  );
  return { fileName: basename(path), rows: lines.length };
}
