import { CallError } from '../../contract/call-error.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import { isSeated } from '../../domain/experts/invitation.ts';
import type { DrawId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { MeetingNoticeFacts } from '../../documents/meeting-notice/build-meeting-notice.ts';
import {
  buildMeetingNotice,
  MEETING_NOTICE_TEMPLATE_VERSION,
} from '../../documents/meeting-notice/build-meeting-notice.ts';
import { listDocumentsOfMeeting } from '../../storage/issued-documents.ts';
import { getDraw, listDraws } from '../../storage/meetings/draws.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { openMeeting } from '../meetings/meeting-case.ts';
import { invitedExperts } from '../meetings/meeting-desk.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import { panelOf } from '../meetings/panel.ts';
import type { ServiceContext } from '../service-context.ts';
import type { MadePaper, WantedPaper } from './made-paper.ts';
import { dayOfDraw } from './make-draw-paper.ts';
import { asSet, paperSetting } from './paper-setting.ts';

/** What the notice says now, and of which meeting; refused when nobody is to be told, or not by this draw. */
function noticeOf(context: ServiceContext, reader: Reader, drawId: DrawId, issuedOn: IsoDate) {
  const draw = getDraw(reader, drawId);
  const current = openMeeting(reader, draw.meetingId);
  const { meeting, projects } = current;
  if (meeting.state === 'cancelled') throw new CallError('conflict', '会议已取消，不能出具会议通知。');
  if (listDraws(reader, meeting.id).at(-1)?.id !== drawId) {
    throw new CallError('conflict', '会议已再次抽取专家，请刷新后重新出具会议通知。');
  }
  const invited = invitedExperts(reader, current, context.policy.policy);
  const seated = invited.filter(({ invitation }) => isSeated(invitation));
  if (seated.length === 0) throw new CallError('conflict', '没有在席的专家，请先递补或再次抽取，再出具会议通知。');
  const { title, purpose, meetingOn, place } = meeting;
  const facts: MeetingNoticeFacts = {
    officeName: context.settings().officeName,
    issuedOn,
    title,
    purpose,
    meetingOn,
    place,
    projects: projects.map(({ code, content, unitName }) => ({ code, name: content.name, unit: unitName })),
    members: panelOf(current, seated).map(({ name, employer, role }) => ({ name, employer, role })),
  };
  return { facts, meeting, draw };
}

/**
 * 评审会议通知 to everyone who is to come to a meeting now, as it would be issued on that day. The register keeps it with
 * the meeting's latest draw; one that was issued before is replaced, whichever draw it was of.
 */
export function makeMeetingNotice(
  context: ServiceContext,
  reader: Reader,
  drawId: DrawId,
  { issuedOn, body }: Pick<WantedPaper, 'issuedOn' | 'body'>,
): MadePaper {
  const { facts, meeting, draw } = noticeOf(context, reader, drawId, issuedOn);
  const setting = paperSetting(body, context.settings().pageLayout);
  const generated = buildMeetingNotice(facts);
  const told = JSON.stringify(facts);
  return {
    kind: 'meetingNotice',
    title: generated.title,
    number: null,
    content: { as: 'document', document: asSet(generated, setting), generated: generated.body },
    place: { projectId: null, declarationId: null, recordId: null, drawId },
    templateVersion: MEETING_NOTICE_TEMPLATE_VERSION,
    facts: { facts, ...setting },
    named: [meeting.meetingOn, meeting.title],
    toldApartBy: [String(meeting.id), DOCUMENT_KINDS.meetingNotice],
    since: { on: dayOfDraw(draw), what: '抽取的日期' },
    earlier: (now) => listDocumentsOfMeeting(now, meeting.id).filter(({ kind }) => kind === 'meetingNotice'),
    subject: meetingSubject(meeting),
    refuseStale(writer) {
      if (JSON.stringify(noticeOf(context, writer, drawId, issuedOn).facts) === told) return;
      throw new CallError('conflict', '会议或参会人员刚有变动，请刷新后重新出具会议通知。');
    },
  };
}
