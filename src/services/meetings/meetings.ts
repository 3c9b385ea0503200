import type { Handlers } from '../../contract/dispatcher.ts';
import { listExcludedBefore } from '../../storage/meetings/earlier-meetings.ts';
import { listMeetings, listMeetingsOfProject } from '../../storage/meetings/meeting-list.ts';
import type { ServiceContext } from '../service-context.ts';
import { drawPanel, showCandidates } from './draw-panel.ts';
import { exportDraw } from './export-draw.ts';
import { meetingDesk } from './meeting-desk.ts';
import { respond } from './respond.ts';
import { changeMeeting, changeMeetingState, createMeeting } from './save-meeting.ts';

/** The use cases of meetings of experts, from their planning to who comes. */
export function meetingHandlers(context: ServiceContext) {
  const { reader } = context;
  return {
    'meetings.list': (input) => listMeetings(reader, input),
    'meetings.ofProject': ({ projectId }) => ({ rows: listMeetingsOfProject(reader, projectId) }),
    'meetings.create': (fields) => createMeeting(context, fields),
    'meetings.update': (input) => changeMeeting(context, input),
    'meetings.setState': (input) => changeMeetingState(context, input),
    'meetings.desk': ({ id }) => meetingDesk(context, id),
    'meetings.excludedBefore': ({ projectIds }) => ({ names: listExcludedBefore(reader, projectIds) }),
    'meetings.candidates': ({ id }) => showCandidates(context, id),
    'meetings.draw': (input) => drawPanel(context, input),
    'meetings.respond': (input) => respond(context, input),
    'meetings.exportDraw': (input) => exportDraw(context, input),
  } satisfies Handlers<
    | 'meetings.list'
    | 'meetings.ofProject'
    | 'meetings.create'
    | 'meetings.update'
    | 'meetings.setState'
    | 'meetings.desk'
    | 'meetings.excludedBefore'
    | 'meetings.candidates'
    | 'meetings.draw'
    | 'meetings.respond'
    | 'meetings.exportDraw'
  >;
}
