import { CallError } from '../../contract/call-error.ts';
import type { DocumentKind } from '../../domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import { isSeated } from '../../domain/experts/invitation.ts';
import type { DrawId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/dates.ts';
import {
  ATTENDANCE_SHEET_TEMPLATE_VERSION,
  buildAttendanceSheet,
} from '../../documents/meeting-notice/build-attendance-sheet.ts';
import {
  buildMeetingNotice,
  MEETING_NOTICE_TEMPLATE_VERSION,
} from '../../documents/meeting-notice/build-meeting-notice.ts';
import type { MeetingPaperFacts } from '../../documents/meeting-notice/meeting-paper-facts.ts';
import type { StoredDocument } from '../../storage/issued-documents.ts';
import { getDocumentFacts, listDocumentsOfMeeting } from '../../storage/issued-documents.ts';
import { getDraw, listDraws } from '../../storage/meetings/draws.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { MeetingCase } from '../meetings/meeting-case.ts';
import { openMeeting } from '../meetings/meeting-case.ts';
import { invitedExperts } from '../meetings/meeting-desk.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import { panelOf } from '../meetings/panel.ts';
import type { ServiceContext } from '../service-context.ts';
import { changesSince } from './changes-since.ts';
import type { MadePaper, WantedPaper } from './made-paper.ts';
import { dayOfDraw } from './make-draw-paper.ts';
import { asSet, paperSetting } from './paper-setting.ts';

/** The papers about who comes to a meeting, as it stands after its latest draw. */
export const MEETING_PAPERS = {
  meetingNotice: { build: buildMeetingNotice, templateVersion: MEETING_NOTICE_TEMPLATE_VERSION },
  attendanceSheet: { build: buildAttendanceSheet, templateVersion: ATTENDANCE_SHEET_TEMPLATE_VERSION },
} as const;
export type MeetingPaperKind = keyof typeof MEETING_PAPERS;

export function isMeetingPaper(kind: DocumentKind): kind is MeetingPaperKind {
  return Object.hasOwn(MEETING_PAPERS, kind);
}

/** What the papers about a meeting would say on that day, and how many experts are seated. */
function meetingFacts(
  context: ServiceContext,
  reader: Reader,
  current: MeetingCase,
  issuedOn: IsoDate,
): { facts: MeetingPaperFacts; seated: number } {
  const { meeting, projects } = current;
  const seated = invitedExperts(reader, current, context.policy.policy).filter(({ invitation }) =>
    isSeated(invitation),
  );
  const { title, purpose, meetingOn, place } = meeting;
  return {
    seated: seated.length,
    facts: {
      officeName: context.settings().officeName,
      issuedOn,
      title,
      purpose,
      meetingOn,
      place,
      projects: projects.map(({ code, content, unitName }) => ({ code, name: content.name, unit: unitName })),
      members: panelOf(current, seated).map(({ name, employer, role }) => ({ name, employer, role })),
    },
  };
}

/**
 * Tells of issued papers what has become different since, in words, about a meeting that is still to come. The experts
 * are judged once for all of its papers, and not before one is asked about.
 */
export function changesOfMeeting(
  context: ServiceContext,
  reader: Reader,
  current: MeetingCase,
): (issued: StoredDocument) => string[] {
  if (current.meeting.state !== 'open') return () => [];
  let now: MeetingPaperFacts | undefined;
  return ({ id }) => {
    now ??= meetingFacts(context, reader, current, context.today()).facts;
    const { facts: then } = getDocumentFacts(reader, id) as { readonly facts: MeetingPaperFacts };
    return changesSince(then, now);
  };
}

/** What the papers say now, and of which meeting; refused when nobody is to come, or not by this draw. */
function factsOf(context: ServiceContext, reader: Reader, drawId: DrawId, issuedOn: IsoDate) {
  const draw = getDraw(reader, drawId);
  const current = openMeeting(reader, draw.meetingId);
  const { meeting } = current;
  if (meeting.state === 'cancelled') throw new CallError('conflict', '会议已取消，不能出具会议文书。');
  if (listDraws(reader, meeting.id).at(-1)?.id !== drawId) {
    throw new CallError('conflict', '会议已再次抽取专家，请刷新后重新出具。');
  }
  const { facts, seated } = meetingFacts(context, reader, current, issuedOn);
  if (seated === 0) throw new CallError('conflict', '没有在席的专家，请先递补或再次抽取，再出具。');
  return { facts, meeting, draw };
}

/**
 * A paper about who comes to a meeting now, as it would be issued on that day. The register keeps it with the meeting's
 * latest draw; one that was issued before is replaced, whichever draw it was of.
 */
export function makeMeetingPaper(
  context: ServiceContext,
  reader: Reader,
  drawId: DrawId,
  { kind, issuedOn, body }: Pick<WantedPaper, 'issuedOn' | 'body'> & { readonly kind: MeetingPaperKind },
): MadePaper {
  const { facts, meeting, draw } = factsOf(context, reader, drawId, issuedOn);
  const setting = paperSetting(body, context.settings().pageLayout);
  const { build, templateVersion } = MEETING_PAPERS[kind];
  const generated = build(facts);
  const told = JSON.stringify(facts);
  return {
    kind,
    title: generated.title,
    number: null,
    content: { as: 'document', document: asSet(generated, setting), generated: generated.body },
    place: { projectId: null, declarationId: null, recordId: null, drawId },
    templateVersion,
    facts: { facts, ...setting },
    named: [meeting.meetingOn, meeting.title],
    toldApartBy: [String(meeting.id), DOCUMENT_KINDS[kind]],
    since: { on: dayOfDraw(draw), what: '抽取的日期' },
    earlier: (now) => listDocumentsOfMeeting(now, meeting.id).filter((paper) => paper.kind === kind),
    subject: meetingSubject(meeting),
    refuseStale(writer) {
      if (JSON.stringify(factsOf(context, writer, drawId, issuedOn).facts) === told) return;
      throw new CallError('conflict', '会议或参会人员刚有变动，请刷新后重新出具。');
    },
  };
}
