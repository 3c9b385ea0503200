import type { Invitation, InvitationEvent } from '../../domain/experts/invitation.ts';
import { invitationsOf } from '../../domain/experts/invitation.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { listPlaces } from './draws.ts';
import { getMeeting } from './meetings.ts';

/** An event with when it was written down and by whom. */
export interface StoredInvitationEvent extends InvitationEvent {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What became of a meeting's invitations, in the order in which it was written down. */
export function listInvitationEvents(reader: Reader, meetingId: MeetingId): StoredInvitationEvent[] {
  return reader.all<StoredInvitationEvent>(
    `SELECT e.draw_id AS drawId, e.expert_id AS expertId, e.kind, e.happened_on AS happenedOn, e.reason,
       e.recorded_at AS recordedAt, e.recorded_by AS recordedBy
     FROM invitation_event e JOIN expert_draw d ON d.id = e.draw_id WHERE d.meeting_id = ? ORDER BY e.id`,
    [meetingId],
  );
}

/** Everyone who came out of a meeting's draws, with what became of that. */
export function readInvitations(reader: Reader, meetingId: MeetingId): Invitation[] {
  return invitationsOf(listPlaces(reader, meetingId), listInvitationEvents(reader, meetingId));
}

/** Adds what became of an invitation; {@link refreshEngagements} follows in the same transaction. */
export function insertInvitationEvent(writer: Writer, event: InvitationEvent): void {
  writer.run(
    `INSERT INTO invitation_event (draw_id, expert_id, kind, happened_on, reason, recorded_at, recorded_by)
     VALUES (@drawId, @expertId, @kind, @happenedOn, @reason, @at, @actor)`,
    { ...event, at: writer.at, actor: writer.actor },
  );
}

/** Writes anew whom the meeting counts on: what follows from its draws, events, day and state. Cancelled, it counts on nobody. */
export function refreshEngagements(writer: Writer, meetingId: MeetingId): void {
  const { meetingOn, state } = getMeeting(writer, meetingId);
  writer.run('DELETE FROM expert_engagement WHERE meeting_id = ?', [meetingId]);
  if (state === 'cancelled') return;
  for (const { expertId, state: engagement } of readInvitations(writer, meetingId)) {
    writer.run('INSERT INTO expert_engagement (meeting_id, expert_id, meeting_on, state) VALUES (?, ?, ?, ?)', [
      meetingId,
      expertId,
      meetingOn,
      engagement,
    ]);
  }
}
