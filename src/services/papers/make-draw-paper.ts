import { CallError } from '../../contract/call-error.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import type { DrawId } from '../../domain/ids.ts';
import type { DrawPaperFacts } from '../../documents/draw-record/build-draw-record.ts';
import { buildDrawRecord, DRAW_RECORD_TEMPLATE_VERSION } from '../../documents/draw-record/build-draw-record.ts';
import type { StoredDocument } from '../../storage/issued-documents.ts';
import { listDocumentsOfMeeting } from '../../storage/issued-documents.ts';
import type { StoredDraw } from '../../storage/meetings/draws.ts';
import { getDraw } from '../../storage/meetings/draws.ts';
import { getMeeting } from '../../storage/meetings/meetings.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import type { ServiceContext } from '../service-context.ts';
import { localDate } from '../service-context.ts';
import type { MadePaper, WantedPaper } from './made-paper.ts';
import { asSet, paperSetting } from './paper-setting.ts';

/** The office's date of a draw. */
export function dayOfDraw({ record }: StoredDraw) {
  return localDate(new Date(record.drawnAt));
}

/** The 专家抽取记录表 of a draw among the papers of its meeting. */
export function recordsOfDraw(documents: readonly StoredDocument[], drawId: DrawId): StoredDocument[] {
  return documents.filter((each) => each.kind === 'drawRecord' && each.drawId === drawId);
}

function momentOf(draw: StoredDraw): string {
  const instant = new Date(draw.record.drawnAt);
  const clock = [instant.getHours(), instant.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${formatChineseDate(dayOfDraw(draw))}${clock}`;
}

/** 专家抽取记录表 of a draw, as it would be issued on that day. Its text is what was drawn: nobody edits it. */
export function makeDrawPaper(
  { settings }: ServiceContext,
  reader: Reader,
  drawId: DrawId,
  { kind, issuedOn, body }: WantedPaper,
): MadePaper {
  if (kind !== 'drawRecord') throw new CallError('denied', '这种文书不依据专家抽取出具。');
  if (body !== null) throw new CallError('invalidInput', '专家抽取记录表按抽取记录生成，正文不能修改。');
  const draw = getDraw(reader, drawId);
  const meeting = getMeeting(reader, draw.meetingId);
  const { officeName, pageLayout } = settings();
  const setting = paperSetting(null, pageLayout);
  const facts: DrawPaperFacts = {
    officeName,
    issuedOn,
    drawnAt: momentOf(draw),
    record: draw.record,
  };
  const document = asSet(buildDrawRecord(facts), setting);
  return {
    kind,
    title: `${meeting.title}${DOCUMENT_KINDS[kind]}`,
    number: null,
    content: { as: 'document', document, generated: null },
    place: { projectId: null, declarationId: null, recordId: null, drawId },
    templateVersion: DRAW_RECORD_TEMPLATE_VERSION,
    facts: { facts, ...setting },
    named: [meeting.meetingOn, meeting.title],
    toldApartBy: [`第${String(draw.record.ordinal)}次`, String(drawId), DOCUMENT_KINDS[kind]],
    since: { on: dayOfDraw(draw), what: '抽取的日期' },
    earlier: (now) => recordsOfDraw(listDocumentsOfMeeting(now, meeting.id), drawId),
    subject: meetingSubject(meeting),
    refuseStale() {
      // A draw never changes.
    },
  };
}
