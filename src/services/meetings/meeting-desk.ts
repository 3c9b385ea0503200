import type { HandlerOutput } from '../../contract/contract.ts';
import { conditionLabel, specialtyName } from '../../domain/draw/draw-condition.ts';
import type { Expert } from '../../domain/experts/expert.ts';
import type { Ineligibility } from '../../domain/experts/ineligibility.ts';
import { eligibilityCheck } from '../../domain/experts/ineligibility.ts';
import type { Invitation } from '../../domain/experts/invitation.ts';
import { isConfirmed, isSeated, openPlaces } from '../../domain/experts/invitation.ts';
import { drawsOf } from '../../domain/draw/earlier-draws.ts';
import { MOST_DRAWS } from '../../domain/experts/meeting.ts';
import type { ExpertId, MeetingId } from '../../domain/ids.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import { readExperts } from '../../storage/experts/expert-row.ts';
import type { StoredDraw } from '../../storage/meetings/draws.ts';
import { listDraws } from '../../storage/meetings/draws.ts';
import { listEarlierDraws } from '../../storage/meetings/earlier-meetings.ts';
import { listInvitationEvents } from '../../storage/meetings/invitations.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import { sealedLabel } from './candidates.ts';
import { eligibilityFacts } from './eligibility-facts.ts';
import type { MeetingCase } from './meeting-case.ts';
import { openMeeting } from './meeting-case.ts';
import { meetingExpert } from './meeting-expert.ts';
import { panelAnswers, panelOf, planAnswers } from './panel.ts';
import { recordAhead } from './record-ahead.ts';

type Desk = HandlerOutput<'meetings.desk'>;

/** An invitation with its expert, and with what would keep that expert out now. */
export interface InvitedExpert {
  readonly invitation: Invitation;
  readonly expert: Expert;
  readonly faults: readonly Ineligibility[];
}

/** Everyone who came out of a meeting's draws, judged anew. */
export function invitedExperts(reader: Reader, current: MeetingCase, policy: OfficePolicy): InvitedExpert[] {
  const { seatFaults } = eligibilityCheck(eligibilityFacts(reader, current, policy));
  const experts = readExperts(
    reader,
    current.invitations.map(({ expertId }) => expertId),
  );
  const byId = new Map<ExpertId, Expert>(experts.map((expert) => [expert.id, expert]));
  return current.invitations.flatMap((invitation) => {
    const expert = byId.get(invitation.expertId);
    return expert ? [{ invitation, expert, faults: seatFaults(expert) }] : [];
  });
}

function conditionStates({ meeting, specialties, invitations }: MeetingCase): Desk['conditions'] {
  return meeting.conditions.map((condition, index) => {
    const own = invitations.filter((each) => each.condition === index);
    return {
      label: conditionLabel(specialtyName(condition, specialties), condition),
      count: condition.count,
      seated: own.filter(isSeated).length,
      confirmed: own.filter(isConfirmed).length,
      open: openPlaces(invitations, index, condition.count),
      reservesLeft: own.filter(({ state }) => state === 'reserve').length,
    };
  });
}

function drawView({ id, record }: StoredDraw): Desk['draws'][number] {
  const { ordinal, reason, drawnAt, drawnBy, seed, candidates, candidatesSha256, checkSha256 } = record;
  return {
    id,
    ordinal,
    reason,
    drawnAt,
    drawnBy,
    seed,
    candidatesSha256,
    checkSha256,
    eligible: candidates.eligible.length,
    ineligible: candidates.ineligible.length,
    conditions: candidates.conditions.map(sealedLabel),
  };
}

function recusedNames(reader: Reader, { meeting: { recusals } }: MeetingCase): string[] {
  return readExperts(
    reader,
    recusals.map(({ expertId }) => expertId),
  ).map(({ name }) => name);
}

/** All that the desk of a meeting shows. */
export function meetingDesk(context: ServiceContext, id: MeetingId): Desk {
  const {
    reader,
    policy: { policy },
  } = context;
  const current = openMeeting(reader, id);
  const { meeting, projects, specialties } = current;
  const draws = listDraws(reader, id);
  const earlierDraws = listEarlierDraws(reader, meeting);
  const ordinals = new Map(draws.map((draw) => [draw.id, draw.record.ordinal]));
  const events = listInvitationEvents(reader, id);
  const invited = invitedExperts(reader, current, policy);
  const panel = panelOf(
    current,
    invited.filter(({ invitation }) => isSeated(invitation)),
  );
  return {
    meeting,
    projects: projects.map(({ id: projectId, code, content, unitName, stage }) => ({
      projectId,
      code,
      name: content.name,
      unitName,
      stage,
    })),
    recusedNames: recusedNames(reader, current),
    conditions: conditionStates(current),
    draws: draws.map(drawView),
    earlierDraws,
    drawsLeft: Math.max(0, MOST_DRAWS - draws.length - drawsOf(earlierDraws)),
    invitations: invited.map(({ invitation, expert, faults }) => ({
      ...invitation,
      ...meetingExpert(expert, specialties),
      ordinal: ordinals.get(invitation.drawId) ?? 0,
      events: events
        .filter(({ drawId, expertId }) => drawId === invitation.drawId && expertId === invitation.expertId)
        .map(({ drawId: _draw, expertId: _expert, ...event }) => event),
      faults,
    })),
    panel,
    planAnswers: planAnswers(current, policy),
    recordAhead: recordAhead(context, current),
    panelAnswers: draws.length === 0 ? [] : panelAnswers(current, panel, policy),
  };
}
