import type { IsoDate } from '../../domain/dates.ts';
import type { EngagementState, MeetingPurpose } from '../../domain/experts/glossary-of-experts.ts';
import { monthsUntil } from '../../domain/experts/load-span.ts';
import type { ExpertId, MeetingId } from '../../domain/ids.ts';
import type { Reader } from '../reader-writer.ts';
import { LOADING } from './expert-load.ts';
import { RATING_TENTHS } from './expert-ratings.ts';

/** So many entries of a kind are told, the latest ones. */
const MOST_TOLD = 100;

/** A meeting that counted on an expert. */
export interface MeetingOfExpert {
  readonly meetingId: MeetingId;
  readonly title: string;
  readonly purpose: MeetingPurpose;
  readonly meetingOn: IsoDate;
  readonly projects: readonly string[];
  readonly state: EngagementState;
}

/** Latest first. */
export function listMeetingsOfExpert(reader: Reader, id: ExpertId): MeetingOfExpert[] {
  const rows = reader.all<Omit<MeetingOfExpert, 'projects'> & { projectsJson: string }>(
    `SELECT g.meeting_id AS meetingId, m.title, m.purpose, g.meeting_on AS meetingOn, g.state,
       (SELECT json_group_array(name) FROM (SELECT p.name FROM expert_meeting_project x JOIN project p
        ON p.id = x.project_id WHERE x.meeting_id = m.id ORDER BY x.position)) AS projectsJson
     FROM expert_engagement g JOIN expert_meeting m ON m.id = g.meeting_id
     WHERE g.expert_id = ? ORDER BY g.meeting_on DESC, g.meeting_id DESC LIMIT ${String(MOST_TOLD)}`,
    [id],
  );
  return rows.map(({ projectsJson, ...row }) => ({ ...row, projects: JSON.parse(projectsJson) as string[] }));
}

/** Titles of open meetings from that day on that count on the expert, or may call the expert up. */
export function listMeetingsAhead(reader: Reader, id: ExpertId, today: IsoDate): string[] {
  return reader
    .all<{ title: string }>(
      `SELECT m.title FROM expert_engagement g JOIN expert_meeting m ON m.id = g.meeting_id
       WHERE g.expert_id = ? AND g.meeting_on >= ? AND g.state IN ('reserve', 'chosen', 'accepted') AND m.state = 'open'
       ORDER BY g.meeting_on, g.meeting_id`,
      [id, today],
    )
    .map(({ title }) => title);
}

/** What an expert wrote of a project; a later one about the same takes its place. Latest meeting first. */
export function listOpinionsOfExpert(reader: Reader, id: ExpertId) {
  return reader.all<{
    readonly id: number;
    readonly meetingId: MeetingId;
    readonly meetingOn: IsoDate;
    readonly project: string;
    readonly scoreTenths: number | null;
    readonly opinion: string;
  }>(
    `SELECT o.id, o.meeting_id AS meetingId, m.meeting_on AS meetingOn, p.name AS project,
       o.score_tenths AS scoreTenths, o.opinion
     FROM expert_opinion o JOIN expert_meeting m ON m.id = o.meeting_id JOIN project p ON p.id = o.project_id
     WHERE o.id IN (SELECT max(id) FROM expert_opinion WHERE expert_id = ? GROUP BY meeting_id, project_id)
     ORDER BY m.meeting_on DESC, o.meeting_id DESC, o.id LIMIT ${String(MOST_TOLD)}`,
    [id],
  );
}

/** How an expert was rated; of each meeting the latest rating. Latest meeting first. */
export function listRatingsOfExpert(reader: Reader, id: ExpertId) {
  return reader.all<{
    readonly meetingId: MeetingId;
    readonly meetingTitle: string;
    readonly meetingOn: IsoDate;
    readonly diligence: number;
    readonly competence: number;
    readonly fairness: number;
    readonly remark: string;
  }>(
    `SELECT r.meeting_id AS meetingId, m.title AS meetingTitle, m.meeting_on AS meetingOn,
       r.diligence, r.competence, r.fairness, r.remark
     FROM expert_rating r JOIN expert_meeting m ON m.id = r.meeting_id
     WHERE r.id IN (SELECT max(id) FROM expert_rating WHERE expert_id = ? GROUP BY meeting_id)
     ORDER BY m.meeting_on DESC, r.meeting_id DESC LIMIT ${String(MOST_TOLD)}`,
    [id],
  );
}

/** Average rating in tenths of a point; null while unrated. */
export function ratingOfExpert(reader: Reader, id: ExpertId): number | null {
  const sql = `SELECT ${RATING_TENTHS} AS tenths FROM expert e WHERE e.id = ?`;
  return reader.get<{ tenths: number | null }>(sql, [id])?.tenths ?? null;
}

/** How often an expert came, of the meetings that waited for one. */
export function attendanceOfExpert(reader: Reader, id: ExpertId): { attended: number; expected: number } {
  const counted = reader.get<{ attended: number; expected: number }>(
    `SELECT count(*) FILTER (WHERE state = 'attended') AS attended, count(*) AS expected
     FROM expert_engagement WHERE expert_id = ? AND state IN ('attended', 'absent', 'leave')`,
    [id],
  );
  return counted ?? { attended: 0, expected: 0 };
}

/** A month, `2026-09`, with the meetings that counted on the expert and those that the expert came to. */
export interface MonthOfExpert {
  readonly month: string;
  readonly engaged: number;
  readonly attended: number;
}

/** The last months up to the one of the day, the earliest first. */
export function countMonthsOfExpert(reader: Reader, id: ExpertId, day: IsoDate, count: number): MonthOfExpert[] {
  const months = monthsUntil(day, count);
  const rows = reader.all<MonthOfExpert>(
    `SELECT substr(meeting_on, 1, 7) AS month, count(*) AS engaged,
       count(*) FILTER (WHERE state = 'attended') AS attended
     FROM expert_engagement WHERE expert_id = ? AND meeting_on >= ?
       AND state IN (${LOADING}) GROUP BY month`,
    [id, `${months[0] ?? ''}-01`],
  );
  const counted = new Map(rows.map((row) => [row.month, row]));
  return months.map((month) => counted.get(month) ?? { month, engaged: 0, attended: 0 });
}
