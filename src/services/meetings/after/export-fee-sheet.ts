import { basename } from 'node:path';
import type { CallContext } from '../../../contract/call-context.ts';
import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import type { FeeLine } from '../../../documents/fee-sheet/fee-sheet.ts';
import { feeSheet } from '../../../documents/fee-sheet/fee-sheet.ts';
import { writeWorkbook } from '../../../documents/workbook-output/write-workbook.ts';
import type { StoredFee } from '../../../storage/meetings/after-fees.ts';
import { listFees } from '../../../storage/meetings/after-fees.ts';
import { saveExport } from '../../list-export/save-export.ts';
import type { ServiceContext } from '../../service-context.ts';
import { meetingSubject } from '../meeting-subject.ts';
import type { MeetingMember } from './after-case.ts';
import { attendedMembers, openAfterMeeting, refuseCancelled } from './after-case.ts';
import { feeLacks } from './fee-lacks.ts';

/** A line for each of those who came; throws CallError with everything that is missing, by expert. */
function completeLines(members: readonly MeetingMember[], fees: readonly StoredFee[]): FeeLine[] {
  if (members.length === 0) throw new CallError('conflict', '还没有登记到会的专家，没有可以发放的费用。');
  const details: { where: string; what: string }[] = [];
  const lines = members.flatMap((member) => {
    const { expert } = member;
    const fee = fees.find(({ expertId }) => expertId === expert.id);
    const lacks = feeLacks(expert);
    if (!fee) details.push({ where: expert.name, what: '没有费用，请在“到会”中改半天数后重新登记' });
    if (lacks.length > 0) details.push({ where: expert.name, what: `缺${lacks.join('、')}，请在专家库中补齐` });
    return fee ? [lineOf(member, fee)] : [];
  });
  if (details.length > 0) throw new CallError('conflict', '专家费发放表所需的信息不全，没有生成文件。', details);
  return lines;
}

function lineOf({ expert }: MeetingMember, { halfDays, gross, tax, reason }: StoredFee): FeeLine {
  const { kind, name, employer, number, bankHolder, bankName, bankAccount } = expert;
  return {
    kind,
    name,
    employer,
    bankName,
    bankAccount,
    halfDays,
    gross,
    tax,
    reason,
    number: number ?? '',
    bankHolder: bankHolder === '' ? name : bankHolder,
  };
}

/** Writes the 专家费发放表 to the file that the reviewer named, whole or not at all; the audit keeps that, and none of its values. */
export async function exportFeeSheet(
  context: ServiceContext,
  { meetingId, target }: ParsedInput<'afterMeeting.exportFeeSheet'>,
  call: CallContext,
): Promise<HandlerOutput<'afterMeeting.exportFeeSheet'>> {
  const { reader, settings, today, pathOf } = context;
  const path = pathOf(target);
  const current = openAfterMeeting(reader, meetingId);
  refuseCancelled(current);
  const lines = completeLines(attendedMembers(current), listFees(reader, meetingId));
  const { title, meetingOn } = current.meeting;
  const plan = feeSheet({ officeName: settings().officeName, title, meetingOn, madeOn: today(), lines });
  await saveExport(
    context,
    {
      path,
      label: '正在生成专家费发放表',
      total: lines.length,
      make: (hooks) => writeWorkbook(plan, hooks),
      entry: {
        action: 'afterMeeting.exportFeeSheet',
        summary: `导出专家费发放表（${String(lines.length)} 名，含证件号码和银行账号）`,
        subject: meetingSubject(current.meeting),
        after: { experts: lines.length },
      },
    },
    call,
  );
  return { fileName: basename(path), experts: lines.length };
}
