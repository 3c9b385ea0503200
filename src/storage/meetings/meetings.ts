import type { IsoDate } from '../../domain/dates.ts';
import type { MeetingPurpose, MeetingState } from '../../domain/experts/glossary-of-experts.ts';
import type {
  DrawCondition,
  FixedMember,
  Meeting,
  MeetingFields,
  PersonalRecusal,
} from '../../domain/experts/meeting.ts';
import type { MeetingId, ProjectId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { NotFound, StaleVersion } from '../record-errors.ts';
import { searchText, soundsOf } from '../search-terms.ts';

interface MeetingRow {
  readonly id: MeetingId;
  readonly purpose: MeetingPurpose;
  readonly title: string;
  readonly meetingOn: IsoDate;
  readonly place: string;
  readonly fixedMembers: string;
  readonly conditions: string;
  readonly excludedOrganisations: string;
  readonly recusals: string;
  readonly note: string;
  readonly state: MeetingState;
  readonly version: number;
}

const COLUMNS = `id, purpose, title, meeting_on AS meetingOn, place, fixed_members_json AS fixedMembers,
  conditions_json AS conditions, excluded_organisations_json AS excludedOrganisations, recusals_json AS recusals, note,
  state, version`;

/** Throws {@link NotFound}. */
export function getMeeting(reader: Reader, id: MeetingId): Meeting {
  const row = reader.get<MeetingRow>(`SELECT ${COLUMNS} FROM expert_meeting WHERE id = ?`, [id]);
  if (!row) throw new NotFound('没有找到这次会议。请刷新列表后重试。');
  const projects = reader.all<{ projectId: ProjectId }>(
    'SELECT project_id AS projectId FROM expert_meeting_project WHERE meeting_id = ? ORDER BY position',
    [id],
  );
  return {
    ...row,
    projectIds: projects.map(({ projectId }) => projectId),
    fixedMembers: JSON.parse(row.fixedMembers) as FixedMember[],
    conditions: JSON.parse(row.conditions) as DrawCondition[],
    excludedOrganisations: JSON.parse(row.excludedOrganisations) as string[],
    recusals: JSON.parse(row.recusals) as PersonalRecusal[],
  };
}

function columnsOf(fields: MeetingFields) {
  const { purpose, title, meetingOn, place, note } = fields;
  const { full, initials } = soundsOf(title);
  return {
    purpose,
    title,
    meetingOn,
    place,
    note,
    fixedMembers: JSON.stringify(fields.fixedMembers),
    conditions: JSON.stringify(fields.conditions),
    excludedOrganisations: JSON.stringify(fields.excludedOrganisations),
    recusals: JSON.stringify(fields.recusals),
    searchText: searchText([title, place, full, initials]),
  };
}

function writeProjects(writer: Writer, id: MeetingId, projectIds: readonly ProjectId[]): void {
  writer.run('DELETE FROM expert_meeting_project WHERE meeting_id = ?', [id]);
  projectIds.forEach((projectId, position) => {
    writer.run('INSERT INTO expert_meeting_project (meeting_id, project_id, position) VALUES (?, ?, ?)', [
      id,
      projectId,
      position,
    ]);
  });
}

export function insertMeeting(writer: Writer, fields: MeetingFields): Meeting {
  const { id } = writer.run(
    `INSERT INTO expert_meeting (purpose, title, meeting_on, place, fixed_members_json, conditions_json,
       excluded_organisations_json, recusals_json, note, search_text, state, version, created_at, updated_at)
     VALUES (@purpose, @title, @meetingOn, @place, @fixedMembers, @conditions, @excludedOrganisations, @recusals, @note,
       @searchText, 'open', 1, @at, @at)`,
    { ...columnsOf(fields), at: writer.at },
  );
  writeProjects(writer, id as MeetingId, fields.projectIds);
  return getMeeting(writer, id as MeetingId);
}

/** The meeting, unless it was changed since; throws {@link StaleVersion} or {@link NotFound}. */
export function getUnchangedMeeting(reader: Reader, id: MeetingId, version: number): Meeting {
  const meeting = getMeeting(reader, id);
  if (meeting.version === version) return meeting;
  throw new StaleVersion(`会议“${meeting.title}”已在别处修改过，请刷新后再办理。`);
}

/** Throws {@link StaleVersion} or {@link NotFound}. */
export function updateMeeting(writer: Writer, id: MeetingId, version: number, fields: MeetingFields): Meeting {
  getUnchangedMeeting(writer, id, version);
  writer.run(
    `UPDATE expert_meeting SET purpose = @purpose, title = @title, meeting_on = @meetingOn, place = @place,
       fixed_members_json = @fixedMembers, conditions_json = @conditions,
       excluded_organisations_json = @excludedOrganisations, recusals_json = @recusals, note = @note,
       search_text = @searchText, version = version + 1, updated_at = @at
     WHERE id = @id`,
    { ...columnsOf(fields), at: writer.at, id },
  );
  writeProjects(writer, id, fields.projectIds);
  return getMeeting(writer, id);
}

/** Throws {@link StaleVersion} or {@link NotFound}. */
export function updateMeetingState(writer: Writer, id: MeetingId, version: number, state: MeetingState): Meeting {
  getUnchangedMeeting(writer, id, version);
  writer.run('UPDATE expert_meeting SET state = ?, version = version + 1, updated_at = ? WHERE id = ?', [
    state,
    writer.at,
    id,
  ]);
  return getMeeting(writer, id);
}
