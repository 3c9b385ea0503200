import type { IsoDate } from '../../domain/dates.ts';
import type { MeetingPurpose } from '../../domain/experts/glossary-of-experts.ts';
import { isConfirmed } from '../../domain/experts/invitation.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { PanelMember } from '../../rules/panel-facts.ts';
import { listMeetingsOfProject } from '../../storage/meetings/meeting-list.ts';
import type { ServiceContext } from '../service-context.ts';
import { openMeeting } from './meeting-case.ts';
import { invitedExperts } from './meeting-desk.ts';
import { panelOf } from './panel.ts';

/** The panel of a meeting as a record of one of its projects takes it. */
export interface ConfirmedPanel {
  readonly meetingOn: IsoDate;
  readonly place: string;
  /** Fixed members, then the experts who said yes or came; independent because the recusals were checked. */
  readonly members: readonly PanelMember[];
}

/** The panel of a project's latest meeting for that purpose after a day; nothing while no expert has said yes. */
export function confirmedPanel(
  { reader, policy: { policy } }: ServiceContext,
  projectId: ProjectId,
  purpose: MeetingPurpose,
  after: IsoDate | null,
): ConfirmedPanel | undefined {
  const meeting = listMeetingsOfProject(reader, projectId).find(
    (each) =>
      each.purpose === purpose &&
      each.state !== 'cancelled' &&
      each.confirmed > 0 &&
      (after === null || each.meetingOn > after),
  );
  if (!meeting) return undefined;
  const current = openMeeting(reader, meeting.id);
  const confirmed = invitedExperts(reader, current, policy).filter(({ invitation }) => isConfirmed(invitation));
  return { meetingOn: meeting.meetingOn, place: meeting.place, members: panelOf(current, confirmed) };
}
