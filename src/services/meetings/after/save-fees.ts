import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import { feeByRate, settledFee } from '../../../domain/experts/expert-fee.ts';
import { maskDigits } from '../../../domain/mask-digits.ts';
import { appendAudit } from '../../../storage/audit.ts';
import type { StoredFee } from '../../../storage/meetings/after-fees.ts';
import { listFees, putFee } from '../../../storage/meetings/after-fees.ts';
import type { ServiceContext } from '../../service-context.ts';
import { meetingSubject } from '../meeting-subject.ts';
import type { AfterCase, MeetingMember } from './after-case.ts';
import { attendedMember, openAfterMeeting, refuseCancelled } from './after-case.ts';
import type { FeeChange } from './fee-change.ts';
import { feesText } from './fee-change.ts';
import { feeAtPresentRate } from './reckon-fee.ts';

/** A fee that was settled already, and what it is settled at now. */
interface SettledChange extends FeeChange {
  readonly before: StoredFee;
  readonly after: StoredFee;
}

function differs({ before, after }: SettledChange): boolean {
  return before.gross !== after.gross || before.reason !== after.reason || before.perHalfDay !== after.perHalfDay;
}

function feeOf(fees: readonly StoredFee[], { expert }: MeetingMember): StoredFee {
  const fee = fees.find(({ expertId }) => expertId === expert.id);
  if (!fee) throw new CallError('conflict', `${expert.name}还没有登记半天数，请先在“到会”中登记。`);
  return fee;
}

function keep(
  { write }: ServiceContext,
  { meeting }: AfterCase,
  changes: readonly SettledChange[],
  summary: string,
): number {
  const changed = changes.filter(differs);
  if (changed.length === 0) return 0;
  write((writer) => {
    for (const { after } of changed) putFee(writer, meeting.id, after);
    appendAudit(writer, {
      action: 'afterMeeting.saveFees',
      summary,
      subject: meetingSubject(meeting),
      remark: changed
        .filter(({ after }) => after.reason !== '')
        .map(({ member, after }) => `${member.expert.name}：${maskDigits(after.reason)}`)
        .join('；'),
      before: feesText(changed, 'before'),
      after: feesText(changed, 'after'),
    });
  });
  return changed.length;
}

function settled(
  member: MeetingMember,
  before: StoredFee,
  { gross, reason }: ParsedInput<'afterMeeting.saveFees'>['fees'][number],
): StoredFee {
  const { halfDays, perHalfDay, expertId } = before;
  const byRate = gross === feeByRate(perHalfDay, halfDays);
  if (!byRate && reason === '') {
    throw new CallError('reasonMissing', `${member.expert.name}的应发金额与标准不同，请填写理由。`);
  }
  return { ...settledFee(member.expert.kind, halfDays, gross, byRate ? '' : reason), expertId, perHalfDay };
}

/** Settles what experts are paid; whatever differs from the office's rate has its reason. */
export function saveFees(
  context: ServiceContext,
  { meetingId, fees }: ParsedInput<'afterMeeting.saveFees'>,
): HandlerOutput<'afterMeeting.saveFees'> {
  const current = openAfterMeeting(context.reader, meetingId);
  refuseCancelled(current);
  const stored = listFees(context.reader, meetingId);
  const changes = fees.map((fee) => {
    const member = attendedMember(current, fee.expertId);
    const before = feeOf(stored, member);
    return { member, before, after: settled(member, before, fee) };
  });
  return { saved: keep(context, current, changes, '核定专家费') };
}

/** Reckons by the rates as they stand now; a fee that was settled otherwise keeps its gross and its reason. */
export function recountFees(
  context: ServiceContext,
  { meetingId }: ParsedInput<'afterMeeting.recountFees'>,
): HandlerOutput<'afterMeeting.recountFees'> {
  const current = openAfterMeeting(context.reader, meetingId);
  refuseCancelled(current);
  const changes = listFees(context.reader, meetingId).map((before) => {
    const member = attendedMember(current, before.expertId);
    return { member, before, after: feeAtPresentRate(member, before.halfDays, before, context.policy.policy) };
  });
  return { changed: keep(context, current, changes, '按现行标准重算专家费') };
}
