import type { IsoDate } from '../../domain/dates.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { nextReserve, openPlaces } from '../../domain/experts/invitation.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import { insertInvitationEvent } from '../../storage/meetings/invitations.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import { openMeeting } from './meeting-case.ts';
import { invitedExperts } from './meeting-desk.ts';

/** A condition, why its open places are filled, and on which day. */
export interface OpenCondition {
  readonly condition: number;
  readonly reason: string;
  readonly happenedOn: IsoDate;
}

/** Whom a place was given to, and whether a place is still open because no reserve is left. */
export interface CalledReserves {
  readonly called: string[];
  readonly exhausted: boolean;
}

/**
 * Calls the reserves of a condition into its open places, in their order; who may not judge by now is written down as
 * unable to come. `engagements` follow in the same transaction.
 */
export function callReserves(
  writer: Writer,
  policy: OfficePolicy,
  id: MeetingId,
  { condition, reason, happenedOn }: OpenCondition,
): CalledReserves {
  const current = openMeeting(writer, id);
  const asked = current.meeting.conditions[condition];
  let open = asked ? openPlaces(current.invitations, condition, asked.count) : 0;
  if (open === 0) return { called: [], exhausted: false };
  const invited = invitedExperts(writer, current, policy);
  const called: string[] = [];
  let left = current.invitations;
  while (open > 0) {
    const next = nextReserve(left, condition);
    const reserve = invited.find(({ invitation }) => invitation === next);
    if (!next || !reserve) return { called, exhausted: true };
    left = left.filter((each) => each !== next);
    const { drawId, expertId } = next;
    const { expert, faults } = reserve;
    if (faults.length === 0) {
      open -= 1;
      called.push(expert.name);
      insertInvitationEvent(writer, { drawId, expertId, kind: 'called', happenedOn, reason: maskDigits(reason) });
    } else {
      const fault = `递补前复核：${faults.map(({ detail }) => detail).join('；')}`;
      insertInvitationEvent(writer, { drawId, expertId, kind: 'declined', happenedOn, reason: fault });
    }
  }
  return { called, exhausted: false };
}
