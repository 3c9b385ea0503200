import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { MEETING_STATES } from '../../domain/experts/glossary-of-experts.ts';
import type { Meeting, MeetingFields } from '../../domain/experts/meeting.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getExpert } from '../../storage/experts/experts.ts';
import { getSpecialty } from '../../storage/experts/specialties.ts';
import { countDraws } from '../../storage/meetings/draws.ts';
import { refreshEngagements } from '../../storage/meetings/invitations.ts';
import {
  getUnchangedMeeting,
  insertMeeting,
  updateMeeting,
  updateMeetingState,
} from '../../storage/meetings/meetings.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader, Writer } from '../../storage/reader-writer.ts';
import { changedFields } from '../changed-fields.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseHeld } from './after/refuse-held.ts';
import { callReserves } from './call-reserves.ts';
import { meetingSubject } from './meeting-subject.ts';
import { refuseLostDraw } from './refuse-lost-draw.ts';

/** Throws NotFound for a project, a specialty or an expert that does not exist. */
function refuseUnknown(reader: Reader, { projectIds, conditions, recusals }: MeetingFields): void {
  for (const projectId of projectIds) getProject(reader, projectId);
  for (const { specialtyId } of conditions) if (specialtyId !== null) getSpecialty(reader, specialtyId);
  for (const { expertId } of recusals) getExpert(reader, expertId);
}

/** The same as the audit keeps it: titles, reasons and notes without what looks like a phone or an identity number. */
function audited<Fields extends MeetingFields>(fields: Fields): Fields {
  return JSON.parse(maskDigits(JSON.stringify(fields))) as Fields;
}

export function createMeeting({ write }: ServiceContext, fields: ParsedInput<'meetings.create'>): Meeting {
  return write((writer) => {
    refuseUnknown(writer, fields);
    const meeting = insertMeeting(writer, fields);
    appendAudit(writer, {
      action: 'meetings.create',
      summary: '新建评审会议',
      subject: meetingSubject(meeting),
      after: audited(fields),
    });
    return meeting;
  });
}

/** A condition that asks for more than before takes its reserves first, so that a draw is for what is still open. */
function fillOpenPlaces(
  writer: Writer,
  policy: OfficePolicy,
  before: Meeting,
  { id, conditions }: Meeting,
  happenedOn: IsoDate,
): string[] {
  return conditions.flatMap(({ count }, condition) =>
    count > (before.conditions[condition]?.count ?? 0)
      ? callReserves(writer, policy, id, { condition, happenedOn, reason: '抽取人数增加' }).called
      : [],
  );
}

export function changeMeeting(
  { write, today, policy: { policy } }: ServiceContext,
  { id, version, fields }: ParsedInput<'meetings.update'>,
): Meeting {
  return write((writer) => {
    const before = getUnchangedMeeting(writer, id, version);
    if (before.state !== 'open') throw new CallError('conflict', `会议${MEETING_STATES[before.state]}，不能再修改。`);
    refuseUnknown(writer, fields);
    refuseLostDraw(writer, before, fields);
    const meeting = updateMeeting(writer, id, version, fields);
    const called = fillOpenPlaces(writer, policy, before, meeting, today());
    refreshEngagements(writer, id);
    appendAudit(writer, {
      action: 'meetings.update',
      summary: '修改评审会议',
      subject: meetingSubject(meeting),
      remark: called.length === 0 ? '' : `抽取人数增加，候补${called.join('、')}递补`,
      ...changedFields(audited(before), audited(meeting)),
    });
    return meeting;
  });
}

function refuseState(
  reader: Reader,
  { id, meetingOn, state: before }: Meeting,
  input: ParsedInput<'meetings.setState'>,
  today: string,
): void {
  const { state, reason } = input;
  if (before === state) throw new CallError('conflict', `会议已经是“${MEETING_STATES[state]}”。`);
  if (state === 'cancelled') refuseHeld(reader, id);
  if (state === 'held' && before !== 'open') throw new CallError('conflict', '已取消的会议请先恢复筹备。');
  if (state === 'held' && meetingOn > today) throw new CallError('conflict', '会议还没有到日期，不能登记为已召开。');
  if (state === 'held' && countDraws(reader, id) === 0) {
    throw new CallError('conflict', '会议还没有抽取专家，不能登记为已召开。');
  }
  if (state !== 'held' && reason === '') {
    throw new CallError('reasonMissing', state === 'cancelled' ? '请填写取消会议的原因。' : '请填写恢复筹备的原因。');
  }
}

export function changeMeetingState({ write, today }: ServiceContext, input: ParsedInput<'meetings.setState'>): Meeting {
  const { id, version, state, reason } = input;
  return write((writer) => {
    const before = getUnchangedMeeting(writer, id, version);
    refuseState(writer, before, input, today());
    const meeting = updateMeetingState(writer, id, version, state);
    refreshEngagements(writer, id);
    appendAudit(writer, {
      action: 'meetings.setState',
      summary: `评审会议改为“${MEETING_STATES[state]}”`,
      subject: meetingSubject(meeting),
      remark: maskDigits(reason),
      before: { state: before.state },
      after: { state },
    });
    return meeting;
  });
}
