import type { IsoDate } from './dates.ts';
import type { OfficePolicy } from './office-policy.ts';
import type { ProjectFile } from './records/project-file.ts';
import { recordsOf } from './records/project-file.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { ClockPause, WorkingDayCount } from './working-days.ts';
import { countWorkingDays } from './working-days.ts';

type Records = Pick<ProjectFile, 'records'>;

/** A request stops the clock until the receipt that answers it; those beyond the allowed number do not stop it. */
function supplementPauses(file: Records, allowed: number): ClockPause[] {
  const received = recordsOf(file, 'supplementReceived');
  return recordsOf(file, 'supplementRequest')
    .slice(0, allowed)
    .map((request, index) => ({ from: request.on, until: received[index]?.on ?? null }));
}

/** 暂停办理: what is being handled stands still until it is resumed. */
export function suspensionPauses(file: Records): ClockPause[] {
  const resumptions = recordsOf(file, 'resumption');
  return recordsOf(file, 'suspension').map(({ on }, index) => ({ from: on, until: resumptions[index]?.on ?? null }));
}

/**
 * When the clock of the pre-review stands still: while papers are owed (as often as the office allows, once by default)
 * and while the project is suspended.
 */
export function preReviewPauses(file: Records, { pausesAllowed }: Pick<OfficePolicy, 'pausesAllowed'>): ClockPause[] {
  return [...supplementPauses(file, pausesAllowed), ...suspensionPauses(file)];
}

/** 办法四（二）: the count of R09 for a declaration. */
export function preReviewCount(
  declaredOn: IsoDate,
  file: Records,
  policy: Pick<OfficePolicy, 'pausesAllowed' | 'preReviewDays'>,
  calendar: WorkCalendar,
): WorkingDayCount {
  return countWorkingDays(declaredOn, policy.preReviewDays, calendar, preReviewPauses(file, policy));
}
