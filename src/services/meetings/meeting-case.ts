import type { Invitation } from '../../domain/experts/invitation.ts';
import type { Meeting } from '../../domain/experts/meeting.ts';
import type { Specialty } from '../../domain/experts/specialty.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { Unit } from '../../domain/unit.ts';
import { listSpecialties } from '../../storage/experts/specialties.ts';
import { readInvitations } from '../../storage/meetings/invitations.ts';
import { getMeeting } from '../../storage/meetings/meetings.ts';
import type { StoredProject } from '../../storage/projects.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { getUnit } from '../../storage/units.ts';

/** A meeting with all that its draw and its panel are judged by. */
export interface MeetingCase {
  readonly meeting: Meeting;
  readonly projects: readonly StoredProject[];
  readonly units: readonly Unit[];
  readonly specialties: readonly Specialty[];
  readonly invitations: readonly Invitation[];
}

export function openMeeting(reader: Reader, id: MeetingId): MeetingCase {
  const meeting = getMeeting(reader, id);
  const projects = meeting.projectIds.map((projectId) => getProject(reader, projectId));
  const unitIds = [...new Set(projects.map(({ content }) => content.unitId))];
  return {
    meeting,
    projects,
    units: unitIds.map((unitId) => getUnit(reader, unitId)),
    specialties: listSpecialties(reader),
    invitations: readInvitations(reader, id),
  };
}
