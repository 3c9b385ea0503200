import type { ExpertRating } from '../../domain/experts/after-meeting.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** How each expert of a meeting was last rated. */
export function listRatings(reader: Reader, meetingId: MeetingId): ExpertRating[] {
  // SQLite takes the bare columns from the row of the greatest id.
  return reader
    .all<ExpertRating & { id: number }>(
      `SELECT expert_id AS expertId, diligence, competence, fairness, remark, max(id) AS id
       FROM expert_rating WHERE meeting_id = ? GROUP BY expert_id ORDER BY expert_id`,
      [meetingId],
    )
    .map(({ id: _id, ...rating }) => rating);
}

/** Keeps a rating; an earlier one of the same expert at the same meeting stays behind it. */
export function insertRating(writer: Writer, meetingId: MeetingId, rating: ExpertRating): void {
  writer.run(
    `INSERT INTO expert_rating (meeting_id, expert_id, diligence, competence, fairness, remark, rated_at, rated_by)
     VALUES (@meetingId, @expertId, @diligence, @competence, @fairness, @remark, @at, @actor)`,
    { ...rating, meetingId, at: writer.at, actor: writer.actor },
  );
}
