import type { IsoDate } from '../../domain/dates.ts';
import type { MeetingPurpose, MeetingState } from '../../domain/experts/glossary-of-experts.ts';
import type { Meeting } from '../../domain/experts/meeting.ts';
import type { MeetingId, ProjectId } from '../../domain/ids.ts';
import type { Reader } from '../reader-writer.ts';

/** Another meeting of the same projects and purpose, with how often was drawn for it. */
export interface EarlierDraws {
  readonly id: MeetingId;
  readonly title: string;
  readonly meetingOn: IsoDate;
  readonly state: MeetingState;
  readonly draws: number;
}

// Draws of other meetings that share a project and the purpose; those up to the last one that led to a meeting which
// was held are done with.
const EARLIER = `
  SELECT m.id, m.title, m.meeting_on AS meetingOn, m.state, count(*) AS draws
  FROM expert_draw d JOIN expert_meeting m ON m.id = d.meeting_id
  WHERE m.purpose = @purpose AND m.id <> @id AND EXISTS (
    SELECT 1 FROM json_each(@projects) p
    JOIN expert_meeting_project mp ON mp.project_id = p.value AND mp.meeting_id = m.id
    WHERE d.id > (
      SELECT coalesce(max(hd.id), 0) FROM expert_draw hd JOIN expert_meeting h ON h.id = hd.meeting_id
      JOIN expert_meeting_project hp ON hp.meeting_id = h.id AND hp.project_id = p.value
      WHERE h.state = 'held' AND h.purpose = @purpose AND h.id <> @id))
  GROUP BY m.id ORDER BY m.id`;

/** Meetings for which was drawn already without any of them having been held since, the first one first. */
export function listEarlierDraws(reader: Reader, { id, purpose, projectIds }: Meeting): EarlierDraws[] {
  const values: { purpose: MeetingPurpose; id: MeetingId; projects: string } = {
    purpose,
    id,
    projects: JSON.stringify(projectIds),
  };
  return reader.all<EarlierDraws>(EARLIER, values);
}

/** Organisations that meetings of these projects kept out, each once, in the order in which they were written down. */
export function listExcludedBefore(reader: Reader, projectIds: readonly ProjectId[]): string[] {
  const rows = reader.all<{ name: string }>(
    `SELECT o.value AS name FROM expert_meeting m, json_each(m.excluded_organisations_json) o
     WHERE m.id IN (SELECT meeting_id FROM expert_meeting_project WHERE project_id IN (SELECT value FROM json_each(?)))
     ORDER BY m.id, o.key`,
    [JSON.stringify(projectIds)],
  );
  return [...new Set(rows.map(({ name }) => name))];
}
