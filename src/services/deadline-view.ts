import type { HandlerOutput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import { deadlineState } from '../domain/deadline.ts';
import type { DeadlineKind, OpenDeadline } from '../domain/open-deadlines.ts';
import { DEADLINE_RULES, deadlineTitle } from '../domain/open-deadlines.ts';
import { preReviewCount } from '../domain/pre-review-clock.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';
import type { WorkingDayCount } from '../domain/working-days.ts';
import { policyOfLetter } from '../storage/policy-revisions.ts';
import type { ServiceContext } from './service-context.ts';

type View = HandlerOutput<'preReviews.get'>['deadline'];

function view(
  kind: DeadlineKind,
  about: string,
  count: WorkingDayCount,
  { today, doneOn, calendar }: { today: IsoDate; doneOn: IsoDate | null; calendar: WorkCalendar },
): View {
  return {
    ruleId: DEADLINE_RULES[kind],
    title: deadlineTitle({ kind, about }),
    ...deadlineState(count, today, doneOn, calendar),
    doneOn,
    count,
  };
}

/** A deadline that is still to be met, with its light and its whole count. */
export function deadlineView({ kind, about, count }: OpenDeadline, today: IsoDate, calendar: WorkCalendar): View {
  return view(kind, about, count, { today, doneOn: null, calendar });
}

/**
 * The deadline of R09 for the latest declaration, met or not; null before the first one. A letter that is out stays
 * judged by the policy of its day.
 */
export function preReviewDeadlineView(
  { reader, calendar, policy, today }: Pick<ServiceContext, 'reader' | 'calendar' | 'policy' | 'today'>,
  projectId: ProjectId,
  file: ProjectFile,
): View | null {
  const declaredOn = file.declarations.at(-1)?.declaredOn;
  if (declaredOn === undefined) return null;
  const doneOn = file.preReview?.issuedOn ?? null;
  const judgedBy = doneOn === null ? policy.policy : policyOfLetter(reader, projectId);
  const count = preReviewCount(declaredOn, file, judgedBy, calendar);
  return view('preReview', '', count, { today: today(), doneOn, calendar });
}
