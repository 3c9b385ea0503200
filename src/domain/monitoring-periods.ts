import type { IsoDate } from './dates.ts';
import { addDays, dateOf, isoDate, yearOf } from './dates.ts';
import type { ProjectFile } from './records/project-file.ts';
import { latestOf, recordsOf } from './records/project-file.ts';

/** A period of 双监控, first and last day. */
export interface MonitoringPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** No period goes on beyond this day; nothing is monitored that long. */
const LAST_DAY = isoDate('2198-12-31');

/** Periods are parts of the calendar year: with 6 months January–June and July–December. */
export function monitoringPeriodOf(date: IsoDate, months: number): MonitoringPeriod {
  const year = yearOf(date);
  const index = Math.floor((Number(date.slice(5, 7)) - 1) / months);
  const from = dateOf(year, index * months + 1, 1);
  const lastMonth = Math.min(12, (index + 1) * months);
  const to = addDays(lastMonth === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, lastMonth + 1, 1), -1);
  return { from, to };
}

/**
 * The periods that owe a report and have none, earliest first and without end while the work goes on (办法五（四）).
 * The period in which the acceptance passes owes none: the acceptance answers the same questions.
 */
function* unreported(file: Pick<ProjectFile, 'records'>, months: number): Generator<MonitoringPeriod> {
  const start = latestOf(file, 'implementationStart');
  if (!start) return;
  const passed = recordsOf(file, 'acceptance').find(({ fields }) => fields.conclusion === 'pass');
  const end = passed?.on ?? LAST_DAY;
  const reports = recordsOf(file, 'monitoringReport');
  for (
    let period = monitoringPeriodOf(start.on, months);
    period.to < end;
    period = monitoringPeriodOf(addDays(period.to, 1), months)
  ) {
    const { from, to } = period;
    if (!reports.some(({ fields }) => fields.periodFrom <= to && fields.periodTo >= from)) yield period;
  }
}

/** The periods that were over before `day` and have no report. */
export function unreportedPeriods(
  file: Pick<ProjectFile, 'records'>,
  months: number,
  day: IsoDate,
): MonitoringPeriod[] {
  const periods: MonitoringPeriod[] = [];
  for (const period of unreported(file, months)) {
    if (period.to >= day) break;
    periods.push(period);
  }
  return periods;
}

/** The earliest period without a report, be it over or still running; undefined when none is owed. */
export function nextUnreportedPeriod(file: Pick<ProjectFile, 'records'>, months: number): MonitoringPeriod | undefined {
  for (const period of unreported(file, months)) return period;
  return undefined;
}
