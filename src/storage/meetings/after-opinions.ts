import type { IsoDate } from '../../domain/dates.ts';
import type { ExpertOpinion } from '../../domain/experts/after-meeting.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** What each expert last wrote of each project of a meeting. */
export function listOpinions(reader: Reader, meetingId: MeetingId): ExpertOpinion[] {
  // SQLite takes the bare columns from the row of the greatest id.
  return reader
    .all<ExpertOpinion & { id: number }>(
      `SELECT project_id AS projectId, expert_id AS expertId, score_tenths AS scoreTenths, opinion, max(id) AS id
       FROM expert_opinion WHERE meeting_id = ? GROUP BY project_id, expert_id ORDER BY project_id, expert_id`,
      [meetingId],
    )
    .map(({ id: _id, ...opinion }) => opinion);
}

/** Keeps an opinion; an earlier one of the same expert on the same project stays behind it. */
export function insertOpinion(writer: Writer, meetingId: MeetingId, opinion: ExpertOpinion): void {
  writer.run(
    `INSERT INTO expert_opinion (meeting_id, project_id, expert_id, score_tenths, opinion, recorded_at, recorded_by)
     VALUES (@meetingId, @projectId, @expertId, @scoreTenths, @opinion, @at, @actor)`,
    { ...opinion, meetingId, at: writer.at, actor: writer.actor },
  );
}

/** An expert's opinion on a project, by the expert's name. */
export interface NamedOpinion extends Omit<ExpertOpinion, 'projectId'> {
  readonly name: string;
}

/** A review of a project with what its experts wrote. */
export interface ReviewedByExperts {
  readonly meetingOn: IsoDate;
  readonly opinions: readonly NamedOpinion[];
}

/** The latest review from a day on, at which experts wrote something of the project. */
export function findReviewOpinions(reader: Reader, projectId: ProjectId, from: IsoDate): ReviewedByExperts | undefined {
  const meeting = reader.get<{ id: MeetingId; meetingOn: IsoDate }>(
    `SELECT m.id, m.meeting_on AS meetingOn FROM expert_meeting m
     WHERE m.purpose = 'review' AND m.state <> 'cancelled' AND m.meeting_on >= @from
       AND EXISTS (SELECT 1 FROM expert_opinion o WHERE o.meeting_id = m.id AND o.project_id = @projectId)
     ORDER BY m.meeting_on DESC, m.id DESC LIMIT 1`,
    { projectId, from },
  );
  if (!meeting) return undefined;
  const names = new Map(
    reader
      .all<{ id: ExpertId; name: string }>(
        `SELECT id, name FROM expert WHERE id IN (SELECT expert_id FROM expert_opinion WHERE meeting_id = ?)`,
        [meeting.id],
      )
      .map(({ id, name }) => [id, name]),
  );
  const opinions = listOpinions(reader, meeting.id)
    .filter((opinion) => opinion.projectId === projectId)
    .map(({ expertId, scoreTenths, opinion }) => ({ name: names.get(expertId) ?? '', expertId, scoreTenths, opinion }));
  return { meetingOn: meeting.meetingOn, opinions };
}
