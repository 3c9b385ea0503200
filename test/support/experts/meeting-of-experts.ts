import type { IsoDate } from '../../../src/domain/dates.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { EngagementState } from '../../../src/domain/experts/glossary-of-experts.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { insertMeeting } from '../../../src/storage/meetings/meetings.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';

interface MeetingOfExperts {
  readonly title?: string;
  readonly on: string;
  readonly projectIds?: readonly ProjectId[];
  readonly engaged: readonly (readonly [ExpertId, EngagementState])[];
}

/** A meeting that counts on these experts, as draws and invitations would leave it. */
export function insertMeetingOf(writer: Writer, { title = '评审会', on, projectIds = [], engaged }: MeetingOfExperts) {
  const meetingOn: IsoDate = isoDate(on);
  const { id } = insertMeeting(writer, {
    purpose: 'review',
    title,
    meetingOn,
    place: '三楼会议室',
    projectIds,
    fixedMembers: [],
    conditions: [],
    excludedOrganisations: [],
    recusals: [],
    note: '',
  });
  for (const [expertId, state] of engaged) {
    writer.run('INSERT INTO expert_engagement (meeting_id, expert_id, meeting_on, state) VALUES (?, ?, ?, ?)', [
      id,
      expertId,
      meetingOn,
      state,
    ]);
  }
  return id;
}

/** Rates an expert alike in all three respects. */
export function insertMarks(
  writer: Writer,
  meetingId: MeetingId,
  expertId: ExpertId,
  marks: number,
  remark = '',
): void {
  writer.run(
    `INSERT INTO expert_rating (meeting_id, expert_id, diligence, competence, fairness, remark, rated_at, rated_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [meetingId, expertId, marks, marks, marks, remark, writer.at, writer.actor],
  );
}
