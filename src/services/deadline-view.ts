import type { HandlerOutput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import { deadlineState, preReviewDeadline } from '../domain/deadline.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';
import { preReviewInTime } from '../rules/pre-review-in-time.ts';

/** The deadline of R09 for one declaration; `issuedOn` is the date of its letter, null while none is out. */
export function preReviewDeadlineView(
  declaredOn: IsoDate,
  issuedOn: IsoDate | null,
  today: IsoDate,
  calendar: WorkCalendar,
): HandlerOutput<'preReviews.get'>['deadline'] {
  const count = preReviewDeadline(declaredOn, calendar);
  return {
    ruleId: preReviewInTime.id,
    title: preReviewInTime.title,
    ...deadlineState(count, today, issuedOn, calendar),
    doneOn: issuedOn,
    count,
  };
}
