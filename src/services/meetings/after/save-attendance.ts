import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import type { ExpertOpinion } from '../../../domain/experts/after-meeting.ts';
import { saysSomething } from '../../../domain/experts/after-meeting.ts';
import type { InvitationEvent } from '../../../domain/experts/invitation.ts';
import { lastReason, nextEvents } from '../../../domain/experts/invitation.ts';
import { maskDigits } from '../../../domain/mask-digits.ts';
import type { Meeting } from '../../../domain/experts/meeting.ts';
import type { MeetingId } from '../../../domain/ids.ts';
import { appendAudit } from '../../../storage/audit.ts';
import { listFees } from '../../../storage/meetings/after-fees.ts';
import { listOpinions } from '../../../storage/meetings/after-opinions.ts';
import {
  insertInvitationEvent,
  listInvitationEvents,
  refreshEngagements,
} from '../../../storage/meetings/invitations.ts';
import { updateMeetingState } from '../../../storage/meetings/meetings.ts';
import type { Writer } from '../../../storage/reader-writer.ts';
import type { ServiceContext } from '../../service-context.ts';
import { refuseFuture } from '../../service-context.ts';
import { openMeeting } from '../meeting-case.ts';
import { invitedExperts } from '../meeting-desk.ts';
import { meetingSubject } from '../meeting-subject.ts';
import { dependence } from '../panel.ts';
import type { AfterCase, MeetingMember } from './after-case.ts';
import { memberOf, openAfterMeeting, refuseCancelled } from './after-case.ts';
import { feesText } from './fee-change.ts';
import { reckonFee, writeFee } from './reckon-fee.ts';

type Entry = ParsedInput<'afterMeeting.saveAttendance'>['attendance'][number];

interface Arrival {
  readonly entry: Entry;
  readonly member: MeetingMember;
}

function refuseAbsent({ expert }: MeetingMember, opinions: readonly ExpertOpinion[]): void {
  if (!opinions.some((opinion) => opinion.expertId === expert.id && saysSomething(opinion))) return;
  throw new CallError('conflict', `${expert.name}已登记评分或意见，不能改为缺席。请先清除其评分和意见。`);
}

/** A held meeting takes no more answers, so that it is said of everyone whom it counts on; throws CallError naming the rest. */
function refuseUnsaid({ members }: AfterCase, arrivals: readonly Arrival[]): void {
  const said = new Set(arrivals.map(({ entry }) => entry.expertId));
  const unsaid = members.filter(
    ({ expert, invitation: { state } }) => (state === 'chosen' || state === 'accepted') && !said.has(expert.id),
  );
  if (unsaid.length === 0) return;
  const names = unsaid.map(({ expert }) => expert.name).join('、');
  throw new CallError(
    'conflict',
    `还有 ${String(unsaid.length)} 名专家没有登记是否到会：${names}。请一并登记；不能参加的也可以先在“通知与应答”中登记，由候补递补。`,
  );
}

/** Throws CallError for one who came now and must not judge: of the meeting as it stands, as for an acceptance. */
function refuseDependent(
  { policy }: ServiceContext,
  writer: Writer,
  id: MeetingId,
  arrivals: readonly Arrival[],
): void {
  const invited = invitedExperts(writer, openMeeting(writer, id), policy.policy);
  for (const { entry, member } of arrivals) {
    if (!entry.attended || member.invitation.state === 'attended') continue;
    const { expert } = member;
    const ties = dependence(invited.find((each) => each.expert.id === expert.id)?.faults ?? []);
    if (ties.length === 0) continue;
    throw new CallError(
      'ruleBlocked',
      `“${expert.name}”应当回避，不能登记到会：${ties.map(({ detail }) => detail).join('；')}。没有参加评审的请登记“缺席”，写明原因；回避情形登记有误的，请先更正。`,
    );
  }
}

/** Adds what is new: whether the expert came, or another reason for staying away. */
function recordArrival(
  writer: Writer,
  { meetingOn }: Meeting,
  { expert, invitation }: MeetingMember,
  { attended, reason: given }: Entry,
  events: readonly InvitationEvent[],
): void {
  const kind = attended ? 'attended' : 'absent';
  const reason = attended ? '' : given;
  const { drawId, expertId, state } = invitation;
  if (state === kind && reason === lastReason(events, invitation)) return;
  if (state !== kind && !nextEvents(state).includes(kind))
    throw new CallError('conflict', `${expert.name}的应答已变，请刷新后重试。`);
  insertInvitationEvent(writer, { drawId, expertId, kind, happenedOn: meetingOn, reason });
}

function arrivalsText(arrivals: readonly Arrival[]) {
  const named = (came: boolean, remark: (entry: Entry) => string) =>
    arrivals
      .filter(({ entry }) => entry.attended === came)
      .map(({ member, entry }) => member.expert.name + remark(entry));
  return {
    attended: named(true, ({ halfDays }) => `（${String(halfDays)}个半天）`),
    absent: named(false, ({ reason }) => (reason === '' ? '' : `（${maskDigits(reason)}）`)),
  };
}

/** Writes down who came to a meeting and for how long; what is paid follows, and the meeting was held. */
export function saveAttendance(
  context: ServiceContext,
  { meetingId, attendance }: ParsedInput<'afterMeeting.saveAttendance'>,
): HandlerOutput<'afterMeeting.saveAttendance'> {
  return context.write((writer) => {
    const current = openAfterMeeting(writer, meetingId);
    const { meeting } = current;
    refuseCancelled(current);
    refuseFuture(meeting.meetingOn, '会议日期', context.today());
    const opinions = listOpinions(writer, meetingId);
    const fees = listFees(writer, meetingId);
    const events = listInvitationEvents(writer, meetingId);
    const arrivals = attendance.map((entry) => ({ entry, member: memberOf(current, entry.expertId) }));
    refuseUnsaid(current, arrivals);
    refuseDependent(context, writer, meetingId, arrivals);
    for (const { entry, member } of arrivals) {
      if (!entry.attended) refuseAbsent(member, opinions);
      recordArrival(writer, meeting, member, entry, events);
    }
    const paid = arrivals.flatMap(({ entry, member }) => reckonFee(context.policy.policy, member, entry, fees) ?? []);
    for (const change of paid) writeFee(writer, meetingId, change);
    if (meeting.state === 'open') updateMeetingState(writer, meetingId, meeting.version, 'held');
    refreshEngagements(writer, meetingId);
    const { attended, absent } = arrivalsText(arrivals);
    appendAudit(writer, {
      action: 'afterMeeting.saveAttendance',
      summary: '登记专家到会',
      subject: meetingSubject(meeting),
      before: feesText(paid, 'before'),
      after: { attended, absent, ...feesText(paid, 'after') },
    });
    return { attended: attended.length, absent: absent.length };
  });
}
