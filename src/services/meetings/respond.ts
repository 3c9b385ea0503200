import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { conditionLabel, specialtyName } from '../../domain/draw/draw-condition.ts';
import { ENGAGEMENT_STATES, INVITATION_EVENTS, MEETING_STATES } from '../../domain/experts/glossary-of-experts.ts';
import { isSeated, nextEvents } from '../../domain/experts/invitation.ts';
import type { Meeting } from '../../domain/experts/meeting.ts';
import type { DrawId, ExpertId } from '../../domain/ids.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getDraw } from '../../storage/meetings/draws.ts';
import { insertInvitationEvent, readInvitations, refreshEngagements } from '../../storage/meetings/invitations.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { localDate, refuseFuture } from '../service-context.ts';
import { callReserves } from './call-reserves.ts';
import { openMeeting } from './meeting-case.ts';
import type { InvitedExpert } from './meeting-desk.ts';
import { invitedExperts } from './meeting-desk.ts';
import { meetingSubject } from './meeting-subject.ts';
import { dependence } from './panel.ts';

type Response = ParsedInput<'meetings.respond'>;

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

/** Nobody answers before being drawn. */
function refuseBeforeDraw(writer: Writer, drawId: DrawId, happenedOn: IsoDate): void {
  const drawnOn = localDate(new Date(getDraw(writer, drawId).record.drawnAt));
  if (happenedOn >= drawnOn) return;
  throw new CallError('invalidInput', `登记日期不能早于抽取的日期（${formatChineseDate(drawnOn)}）。`);
}

/** Writes one response down; answers whom it is about and, when it frees a place, of which condition. */
function respondFor(
  writer: Writer,
  { conditions }: Meeting,
  invited: readonly InvitedExpert[],
  response: Response,
  expertId: ExpertId,
) {
  const { id, kind, happenedOn, reason } = response;
  const subject = invited.find(({ expert }) => expert.id === expertId);
  // As it stands by now: a response before may have been about the same expert.
  const invitation = readInvitations(writer, id).find((each) => each.expertId === expertId);
  if (!subject || !invitation) throw new CallError('notFound', '这次会议没有抽到这位专家，请刷新后重试。');
  refuseResponse({ ...subject, invitation }, response);
  const { drawId, condition } = invitation;
  refuseBeforeDraw(writer, drawId, happenedOn);
  insertInvitationEvent(writer, { drawId, expertId, kind, happenedOn, reason });
  const frees = (kind === 'declined' || kind === 'leave') && isSeated(invitation);
  return { name: subject.expert.name, freed: frees && conditions[condition] ? condition : null };
}

/** Writes down what became of invitations; once all of them are, reserves are called in the places of who cannot come. */
export function respond(context: ServiceContext, response: Response): HandlerOutput<'meetings.respond'> {
  const { id, kind, happenedOn, reason, expertIds } = response;
  refuseFuture(happenedOn, '登记日期', context.today());
  return context.write((writer) => {
    const current = openMeeting(writer, id);
    const { meeting, specialties } = current;
    if (meeting.state !== 'open')
      throw new CallError('conflict', `会议${MEETING_STATES[meeting.state]}，不能再登记应答。`);
    const invited = invitedExperts(writer, current, context.policy.policy);
    const outcomes = expertIds.map((expertId) => respondFor(writer, meeting, invited, response, expertId));
    const freed = [...Map.groupBy(outcomes, (outcome) => outcome.freed)].flatMap(([condition, left]) => {
      if (condition === null) return [];
      const instead = `接替“${left.map(({ name }) => name).join('、')}”`;
      return [
        { condition, ...callReserves(writer, context.policy.policy, id, { condition, reason: instead, happenedOn }) },
      ];
    });
    refreshEngagements(writer, id);
    const called = freed.flatMap((each) => each.called);
    appendAudit(writer, {
      action: 'meetings.respond',
      summary: `登记专家应答：${INVITATION_EVENTS[kind]}`,
      subject: meetingSubject(meeting),
      remark: maskDigits(reason),
      after: { experts: outcomes.map(({ name }) => name), happenedOn, ...(called.length > 0 ? { called } : {}) },
    });
    const exhausted = freed
      .filter((each) => each.exhausted)
      .flatMap(({ condition }) => {
        const asked = meeting.conditions[condition];
        return asked ? [conditionLabel(specialtyName(asked, specialties), asked)] : [];
      });
    return { called, exhausted };
  });
}
