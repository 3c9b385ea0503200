import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import type { ExpertRating } from '../../../domain/experts/after-meeting.ts';
import { RATING_CRITERIA } from '../../../domain/experts/after-meeting.ts';
import { keysOf } from '../../../domain/glossary.ts';
import { appendAudit } from '../../../storage/audit.ts';
import { insertRating, listRatings } from '../../../storage/meetings/after-ratings.ts';
import type { ServiceContext } from '../../service-context.ts';
import { meetingSubject } from '../meeting-subject.ts';
import { memberOf, openAfterMeeting, refuseCancelled } from './after-case.ts';

function isSame(one: ExpertRating, other: ExpertRating | undefined): boolean {
  return (
    one.remark === other?.remark && keysOf(RATING_CRITERIA).every((criterion) => one[criterion] === other[criterion])
  );
}

/** Rates experts by how they did at a meeting, or by not coming; an earlier rating stays behind the new one. */
export function rateExperts(
  { reader, write }: ServiceContext,
  { meetingId, ratings }: ParsedInput<'afterMeeting.rate'>,
): HandlerOutput<'afterMeeting.rate'> {
  const current = openAfterMeeting(reader, meetingId);
  refuseCancelled(current);
  const before = listRatings(reader, meetingId);
  const changed = ratings.filter(
    (rating) =>
      !isSame(
        rating,
        before.find(({ expertId }) => expertId === rating.expertId),
      ),
  );
  const names = changed.map((rating) => {
    const { expert, invitation } = memberOf(current, rating.expertId);
    if (invitation.state !== 'attended' && invitation.state !== 'absent') {
      throw new CallError('conflict', `${expert.name}还没有登记是否到会，请先在“到会”中登记。`);
    }
    return expert.name;
  });
  if (changed.length === 0) return { rated: 0 };
  return write((writer) => {
    for (const rating of changed) insertRating(writer, meetingId, rating);
    appendAudit(writer, {
      action: 'afterMeeting.rate',
      summary: `评价专家（${String(changed.length)} 名）`,
      subject: meetingSubject(current.meeting),
      after: { experts: names },
    });
    return { rated: changed.length };
  });
}
