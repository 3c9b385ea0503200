import type { IsoDate } from '../../domain/dates.ts';
import type { MeetingPurpose, MeetingState } from '../../domain/experts/glossary-of-experts.ts';
import type { MeetingId, ProjectId } from '../../domain/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Reader } from '../reader-writer.ts';
import { queryWords } from '../search-terms.ts';

/** A meeting in a list. */
export interface MeetingListRow {
  readonly id: MeetingId;
  readonly title: string;
  readonly purpose: MeetingPurpose;
  readonly meetingOn: IsoDate;
  readonly place: string;
  readonly state: MeetingState;
  /** Names of its projects, joined by 、. */
  readonly projects: string;
  readonly draws: number;
  /** Members that the conditions ask for, and those among them who said yes or came. */
  readonly wanted: number;
  readonly confirmed: number;
}

const SELECT = `
  SELECT m.id, m.title, m.purpose, m.meeting_on AS meetingOn, m.place, m.state,
    (SELECT coalesce(group_concat(name, '、'), '') FROM (
       SELECT p.name FROM expert_meeting_project mp JOIN project p ON p.id = mp.project_id
       WHERE mp.meeting_id = m.id ORDER BY mp.position)) AS projects,
    (SELECT count(*) FROM expert_draw d WHERE d.meeting_id = m.id) AS draws,
    (SELECT coalesce(sum(json_extract(c.value, '$.count')), 0) FROM json_each(m.conditions_json) c) AS wanted,
    (SELECT count(*) FROM expert_engagement g
     WHERE g.meeting_id = m.id AND g.state IN ('accepted', 'attended')) AS confirmed
  FROM expert_meeting m`;

/** Meetings by title or place, in words, pinyin or initials; the latest day first. */
export function listMeetings(
  reader: Reader,
  { query, state, page, pageSize }: PageRequest & { readonly query: string; readonly state: MeetingState | null },
): Page<MeetingListRow> {
  const words = queryWords(query);
  const where = ['true', ...(state === null ? [] : ['m.state = ?']), ...words.map(() => 'instr(m.search_text, ?) > 0')];
  const values = [...(state === null ? [] : [state]), ...words];
  const rows = reader.all<MeetingListRow>(
    `${SELECT} WHERE ${where.join(' AND ')} ORDER BY m.meeting_on DESC, m.id DESC LIMIT ? OFFSET ?`,
    [...values, pageSize, page * pageSize],
  );
  const count = reader.get<{ total: number }>(
    `SELECT count(*) AS total FROM expert_meeting m WHERE ${where.join(' AND ')}`,
    values,
  );
  return { rows, total: count?.total ?? 0 };
}

/** Meetings that judge a project, the latest day first. */
export function listMeetingsOfProject(reader: Reader, projectId: ProjectId): MeetingListRow[] {
  return reader.all<MeetingListRow>(
    `${SELECT} WHERE m.id IN (SELECT meeting_id FROM expert_meeting_project WHERE project_id = ?)
     ORDER BY m.meeting_on DESC, m.id DESC`,
    [projectId],
  );
}
