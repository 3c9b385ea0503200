import type { Expert } from '../../domain/experts/expert.ts';
import type { DaySpan } from '../../domain/experts/load-span.ts';
import type { ExpertId, MeetingId } from '../../domain/ids.ts';
import { LOADING } from '../experts/expert-load.ts';
import { readExperts } from '../experts/expert-row.ts';
import type { Reader } from '../reader-writer.ts';

/** Everyone of the pool but the deleted, by number. */
export function listPool(reader: Reader): Expert[] {
  const ids = reader.all<{ id: ExpertId }>("SELECT id FROM expert WHERE state <> 'deleted' ORDER BY id");
  return readExperts(
    reader,
    ids.map(({ id }) => id),
  );
}

/** The place of everyone of the pool but the deleted in the order of their names, as lists show them. */
export function placesByName(reader: Reader): Map<ExpertId, number> {
  const ids = reader.all<{ id: ExpertId }>("SELECT id FROM expert WHERE state <> 'deleted' ORDER BY name_sort, id");
  return new Map(ids.map(({ id }, place) => [id, place]));
}

/** How many other meetings of those days count on each expert. */
export function countOtherMeetings(
  reader: Reader,
  { from, until }: DaySpan,
  meetingId: MeetingId,
): Map<ExpertId, number> {
  const rows = reader.all<{ expertId: ExpertId; meetings: number }>(
    `SELECT expert_id AS expertId, count(*) AS meetings FROM expert_engagement
     WHERE meeting_on BETWEEN ? AND ? AND meeting_id <> ? AND state IN (${LOADING}) GROUP BY expert_id`,
    [from, until, meetingId],
  );
  return new Map(rows.map(({ expertId, meetings }) => [expertId, meetings]));
}

/** Titles of the other meetings of a day, by the experts that they count on. */
export function otherMeetingsOfDay(reader: Reader, day: string, meetingId: MeetingId): Map<ExpertId, string[]> {
  const rows = reader.all<{ expertId: ExpertId; title: string }>(
    `SELECT g.expert_id AS expertId, m.title FROM expert_engagement g JOIN expert_meeting m ON m.id = g.meeting_id
     WHERE g.meeting_on = ? AND g.meeting_id <> ? AND g.state IN (${LOADING}) ORDER BY m.id`,
    [day, meetingId],
  );
  const titles = Map.groupBy(rows, ({ expertId }) => expertId);
  return new Map([...titles].map(([expertId, meetings]) => [expertId, meetings.map(({ title }) => title)]));
}
