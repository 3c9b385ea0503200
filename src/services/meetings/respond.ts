import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { conditionLabel, specialtyName } from '../../domain/draw/draw-condition.ts';
import { ENGAGEMENT_STATES, INVITATION_EVENTS, MEETING_STATES } from '../../domain/experts/glossary-of-experts.ts';
import { nextEvents, nextReserve, openPlaces } from '../../domain/experts/invitation.ts';
import type { ExpertId, MeetingId } from '../../domain/ids.ts';
import { appendAudit } from '../../storage/audit.ts';
import { insertInvitationEvent, refreshEngagements } from '../../storage/meetings/invitations.ts';
import { getMeeting } from '../../storage/meetings/meetings.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { openMeeting } from './meeting-case.ts';
import type { InvitedExpert } from './meeting-desk.ts';
import { invitedExperts } from './meeting-desk.ts';
import { meetingSubject } from './meeting-subject.ts';
import { dependence } from './panel.ts';

type Response = ParsedInput<'meetings.respond'>;
type Outcome = { called: string[]; exhausted: string[] };

function invitedNow({ policy }: ServiceContext, writer: Writer, id: MeetingId) {
  const current = openMeeting(writer, id);
  return { current, invited: invitedExperts(writer, current, policy.policy) };
}

function refuseResponse({ invitation, expert, faults }: InvitedExpert, { kind, reason }: Response): void {
  const { state } = invitation;
  if (!nextEvents(state).includes(kind)) {
    throw new CallError(
      'conflict',
      `“${expert.name}”现为“${ENGAGEMENT_STATES[state]}”，不能登记“${INVITATION_EVENTS[kind]}”。请刷新后核对。`,
    );
  }
  const ties = dependence(faults);
  if (kind === 'accepted' && ties.length > 0) {
    throw new CallError(
      'ruleBlocked',
      `“${expert.name}”应当回避：${ties.map(({ detail }) => detail).join('；')}。请登记“不能参加”，由候补递补。`,
    );
  }
  if ((kind === 'declined' || kind === 'leave') && reason === '') {
    throw new CallError('reasonMissing', `请填写“${expert.name}”${INVITATION_EVENTS[kind]}的原因。`);
  }
}

/** Calls the next reserve who may still judge into an open place; answers the name, or null when none is left. */
function callReserve(
  context: ServiceContext,
  writer: Writer,
  { id, happenedOn }: Response,
  condition: number,
  instead: string,
): string | null {
  for (;;) {
    const { current, invited } = invitedNow(context, writer, id);
    const next = nextReserve(current.invitations, condition);
    const reserve = invited.find(({ invitation }) => invitation === next);
    if (!next || !reserve) return null;
    const { drawId, expertId } = next;
    const { expert, faults } = reserve;
    if (faults.length === 0) {
      const reason = `接替“${instead}”`;
      insertInvitationEvent(writer, { drawId, expertId, kind: 'called', happenedOn, reason });
      return expert.name;
    }
    const reason = `递补前复核：${faults.map(({ detail }) => detail).join('；')}`;
    insertInvitationEvent(writer, { drawId, expertId, kind: 'declined', happenedOn, reason });
  }
}

function respondFor(
  context: ServiceContext,
  writer: Writer,
  response: Response,
  expertId: ExpertId,
): Outcome & { name: string } {
  const { id, kind, happenedOn, reason } = response;
  const { invited } = invitedNow(context, writer, id);
  const subject = invited.find(({ expert }) => expert.id === expertId);
  if (!subject) throw new CallError('notFound', '这次会议没有抽到这位专家，请刷新后重试。');
  refuseResponse(subject, response);
  const { invitation, expert } = subject;
  const { drawId, condition } = invitation;
  insertInvitationEvent(writer, { drawId, expertId, kind, happenedOn, reason });
  const frees = (kind === 'declined' || kind === 'leave') && invitation.state !== 'reserve';
  const after = openMeeting(writer, id);
  const asked = after.meeting.conditions[condition];
  if (!frees || !asked || openPlaces(after.invitations, condition, asked.count) === 0) {
    return { name: expert.name, called: [], exhausted: [] };
  }
  const called = callReserve(context, writer, response, condition, expert.name);
  const label = conditionLabel(specialtyName(asked, after.specialties), asked);
  return { name: expert.name, called: called === null ? [] : [called], exhausted: called === null ? [label] : [] };
}

/** Writes down what became of invitations; a reserve is called in the place of whoever cannot come. */
export function respond(context: ServiceContext, response: Response): HandlerOutput<'meetings.respond'> {
  const { id, kind, happenedOn, reason, expertIds } = response;
  refuseFuture(happenedOn, '登记日期', context.today());
  return context.write((writer) => {
    const meeting = getMeeting(writer, id);
    if (meeting.state !== 'open')
      throw new CallError('conflict', `会议${MEETING_STATES[meeting.state]}，不能再登记应答。`);
    const outcomes = expertIds.map((expertId) => respondFor(context, writer, response, expertId));
    refreshEngagements(writer, id);
    const called = outcomes.flatMap((outcome) => outcome.called);
    appendAudit(writer, {
      action: 'meetings.respond',
      summary: `登记专家应答：${INVITATION_EVENTS[kind]}`,
      subject: meetingSubject(meeting),
      remark: reason,
      after: { experts: outcomes.map(({ name }) => name), happenedOn, ...(called.length > 0 ? { called } : {}) },
    });
    return { called, exhausted: [...new Set(outcomes.flatMap((outcome) => outcome.exhausted))] };
  });
}
