import type { HandlerOutput } from '../../../contract/contract.ts';
import { lastReason } from '../../../domain/experts/invitation.ts';
import type { MeetingId } from '../../../domain/ids.ts';
import { listSpecialties } from '../../../storage/experts/specialties.ts';
import { listFees } from '../../../storage/meetings/after-fees.ts';
import { listOpinions } from '../../../storage/meetings/after-opinions.ts';
import { listInvitationEvents } from '../../../storage/meetings/invitations.ts';
import { listRatings } from '../../../storage/meetings/after-ratings.ts';
import { getProject } from '../../../storage/projects.ts';
import type { ServiceContext } from '../../service-context.ts';
import { meetingExpert } from '../meeting-expert.ts';
import { openAfterMeeting } from './after-case.ts';
import { feeLacks } from './fee-lacks.ts';

/** All that the screen of a meeting's after shows; nothing of it is personal data. */
export function afterPage({ reader, policy }: ServiceContext, id: MeetingId): HandlerOutput<'afterMeeting.get'> {
  const { meeting, members } = openAfterMeeting(reader, id);
  const specialties = listSpecialties(reader);
  const events = listInvitationEvents(reader, id);
  const { expertFeePerson, expertFeeInstitution, scoreDeviation } = policy.policy;
  return {
    meeting,
    projects: meeting.projectIds.map((projectId) => {
      const { code, content } = getProject(reader, projectId);
      return { projectId, code, name: content.name };
    }),
    experts: members.map(({ expert, invitation }) => ({
      ...meetingExpert(expert, specialties),
      state: invitation.state,
      absence: invitation.state === 'absent' ? lastReason(events, invitation) : '',
      lacks: feeLacks(expert),
    })),
    opinions: listOpinions(reader, id),
    fees: listFees(reader, id),
    ratings: listRatings(reader, id),
    perHalfDay: { person: expertFeePerson, institution: expertFeeInstitution },
    scoreDeviation,
  };
}
