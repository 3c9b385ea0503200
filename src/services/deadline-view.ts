import type { HandlerOutput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import { deadlineState } from '../domain/deadline.ts';
import type { DeadlineKind, OpenDeadline } from '../domain/open-deadlines.ts';
import { DEADLINE_KINDS, DEADLINE_RULES } from '../domain/open-deadlines.ts';
import { preReviewCount } from '../domain/pre-review-clock.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';
import type { WorkingDayCount } from '../domain/working-days.ts';
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
    title: about === '' ? DEADLINE_KINDS[kind] : `${DEADLINE_KINDS[kind]}（${about}）`,
    ...deadlineState(count, today, doneOn, calendar),
    doneOn,
    count,
  };
}

/** A deadline that is still to be met, with its light and its whole count. */
export function deadlineView({ kind, about, count }: OpenDeadline, today: IsoDate, calendar: WorkCalendar): View {
  return view(kind, about, count, { today, doneOn: null, calendar });
}

/** The deadline of R09 for the latest declaration, met or not; null before the first one. */
export function preReviewDeadlineView(
  { calendar, policy, today }: Pick<ServiceContext, 'calendar' | 'policy' | 'today'>,
  file: ProjectFile,
): View | null {
  const declaredOn = file.declarations.at(-1)?.declaredOn;
  if (declaredOn === undefined) return null;
  const count = preReviewCount(declaredOn, file, policy.policy, calendar);
  return view('preReview', '', count, { today: today(), doneOn: file.preReview?.issuedOn ?? null, calendar });
}
