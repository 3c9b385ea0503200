import { CallError } from '../../../contract/call-error.ts';
import type { Expert } from '../../../domain/experts/expert.ts';
import type { Invitation } from '../../../domain/experts/invitation.ts';
import { isSeated } from '../../../domain/experts/invitation.ts';
import type { Meeting } from '../../../domain/experts/meeting.ts';
import type { ExpertId, MeetingId } from '../../../domain/ids.ts';
import { readExperts } from '../../../storage/experts/expert-row.ts';
import { readInvitations } from '../../../storage/meetings/invitations.ts';
import { getMeeting } from '../../../storage/meetings/meetings.ts';
import type { Reader } from '../../../storage/reader-writer.ts';

/** An expert whom the meeting counted on, with what became of that. */
export interface MeetingMember {
  readonly expert: Expert;
  readonly invitation: Invitation;
}

/** A meeting with those whom it counted on. */
export interface AfterCase {
  readonly meeting: Meeting;
  readonly members: readonly MeetingMember[];
}

function wasCountedOn(invitation: Invitation): boolean {
  return isSeated(invitation) || invitation.state === 'absent';
}

export function openAfterMeeting(reader: Reader, id: MeetingId): AfterCase {
  const meeting = getMeeting(reader, id);
  const invitations = readInvitations(reader, id).filter(wasCountedOn);
  const ids = invitations.map(({ expertId }) => expertId);
  const experts = new Map(readExperts(reader, ids).map((expert) => [expert.id, expert]));
  const members = invitations.flatMap((invitation) => {
    const expert = experts.get(invitation.expertId);
    return expert ? [{ expert, invitation }] : [];
  });
  return { meeting, members };
}

/** Those who came. */
export function attendedMembers({ members }: AfterCase): MeetingMember[] {
  return members.filter(({ invitation }) => invitation.state === 'attended');
}

/** Throws CallError for an expert whom the meeting did not count on. */
export function memberOf({ members }: AfterCase, id: ExpertId): MeetingMember {
  const member = members.find(({ expert }) => expert.id === id);
  if (!member) throw new CallError('conflict', '有专家不在本次会议的名单中，请刷新后重试。');
  return member;
}

/** Throws CallError for an expert who did not come. */
export function attendedMember(current: AfterCase, id: ExpertId): MeetingMember {
  const member = memberOf(current, id);
  if (member.invitation.state === 'attended') return member;
  throw new CallError('conflict', `${member.expert.name}没有登记到会，请先在“到会”中登记。`);
}

/** Throws CallError for a meeting that was called off. */
export function refuseCancelled({ meeting }: AfterCase): void {
  if (meeting.state !== 'cancelled') return;
  throw new CallError('conflict', '会议已取消，不能登记会后事项。');
}
