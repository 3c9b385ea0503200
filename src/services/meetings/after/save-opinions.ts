import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import type { ExpertOpinion } from '../../../domain/experts/after-meeting.ts';
import { maskDigits } from '../../../domain/mask-digits.ts';
import { appendAudit } from '../../../storage/audit.ts';
import { insertOpinion, listOpinions } from '../../../storage/meetings/after-opinions.ts';
import type { ServiceContext } from '../../service-context.ts';
import { meetingSubject } from '../meeting-subject.ts';
import type { AfterCase } from './after-case.ts';
import { attendedMember, openAfterMeeting, refuseCancelled } from './after-case.ts';
import { opinionChanges } from './opinion-changes.ts';

function refuseForeign(current: AfterCase, opinions: readonly ExpertOpinion[]): void {
  const seen = new Set<string>();
  for (const { projectId, expertId } of opinions) {
    attendedMember(current, expertId);
    if (!current.meeting.projectIds.includes(projectId)) {
      throw new CallError('conflict', '有项目不在本次会议中，请刷新后重试。');
    }
    const subject = `${String(projectId)} ${String(expertId)}`;
    if (seen.has(subject)) throw new CallError('conflict', '同一位专家对同一个项目的意见写了两次，请只留一条。');
    seen.add(subject);
  }
}

/** Keeps what experts wrote, by form or from a workbook: all of it or, with a fault, nothing. */
export function saveOpinions(
  { reader, write }: ServiceContext,
  { meetingId, opinions, source }: ParsedInput<'afterMeeting.saveOpinions'>,
): HandlerOutput<'afterMeeting.saveOpinions'> {
  const current = openAfterMeeting(reader, meetingId);
  refuseCancelled(current);
  refuseForeign(current, opinions);
  const changes = opinionChanges(listOpinions(reader, meetingId), opinions);
  if (changes.length === 0) return { saved: 0 };
  return write((writer) => {
    for (const { after } of changes) insertOpinion(writer, meetingId, after);
    appendAudit(writer, {
      action: 'afterMeeting.saveOpinions',
      summary: `登记专家意见和评分（${String(changes.length)} 条${source ? '，由工作簿读入' : ''}）`,
      subject: meetingSubject(current.meeting),
      // The opinions themselves stay in the library, each with who recorded it and when.
      after: {
        opinions: changes.map(({ after: { projectId, expertId, scoreTenths } }) => ({
          projectId,
          expertId,
          scoreTenths,
        })),
        ...(source && { fileName: maskDigits(source.fileName), sha256: source.sha256 }),
      },
    });
    return { saved: changes.length };
  });
}
