import type { FundSource } from '../../../../src/domain/glossary.ts';
import { addDays, isoDate } from '../../../../src/domain/dates.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { fen, ZERO_FEN } from '../../../../src/domain/money.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import { accepted, acceptanceRequested, putInUse } from './accepting.ts';
import { milestoneReached, monitored, resourcesAllocated, started, supervised, used, wentLive } from './building.ts';
import { archived, evaluated, operationReported } from './operating.ts';
import type { Lot } from './procuring.ts';
import { paid, procured } from './procuring.ts';

/** How a project of 2025 is procured and built, the usual way. */
export interface Course {
  readonly lot: Pick<Lot, 'name' | 'contractNumber' | 'method' | 'ceiling' | 'award'>;
  /** The year's budget. */
  readonly budget: Fen;
  /** Supervision is asked for from 100 万元 on (办法五（四）). */
  readonly supervised: boolean;
  /** What is paid after signing, in the summer and after the acceptance; together the contract. */
  readonly payments: readonly (readonly [source: FundSource, amount: Fen])[];
  /** How many weeks later than others everything happens. */
  readonly weeks: number;
}

const PAYMENT_DAYS = ['2025-04-10', '2025-07-10', '2025-11-06'] as const;

/** The days of a course: those of the usual one, put off by whole weeks, so that working days stay working days. */
function dayIn({ weeks }: Pick<Course, 'weeks'>) {
  return (usual: string): string => addDays(isoDate(usual), weeks * 7);
}

function lotOf(course: Course): Lot {
  const day = dayIn(course);
  return {
    ...course.lot,
    days: {
      confirmed: day('2025-02-17'),
      fixed: day('2025-02-24'),
      awarded: day('2025-03-17'),
      signed: day('2025-03-24'),
      filed: day('2025-03-26'),
    },
    completeBy: day('2025-09-30'),
  };
}

function payments(project: LifeProject, lot: Lot, course: Course): LifeStep[] {
  return course.payments.map(([source, amount], place) => {
    const on = dayIn(course)(PAYMENT_DAYS[place] ?? PAYMENT_DAYS[2]);
    return paid(project, { lot, on, year: 2025, source, amount });
  });
}

/** From the tender to the acceptance request; what then comes of it differs. */
export function built(project: LifeProject, course: Course): LifeStep[] {
  const day = dayIn(course);
  const lot = lotOf(course);
  const [, firstPaid = ZERO_FEN] = course.payments[0] ?? [];
  return [
    ...procured(project, lot),
    started(project, day('2025-03-27'), day('2025-09-30'), course.supervised),
    ...resourcesAllocated(project, {
      requested: day('2025-04-01'),
      evaluated: day('2025-04-03'),
      allocated: day('2025-04-08'),
    }),
    ...payments(project, lot, course),
    ...(course.supervised
      ? [supervised(project, day('2025-04-11'), 'plan'), supervised(project, day('2025-10-15'), 'summary')]
      : []),
    milestoneReached(project, day('2025-06-18')),
    monitored(project, '2025-07-03', {
      from: day('2025-03-27'),
      to: '2025-06-30',
      budget: course.budget,
      executed: fen(firstPaid),
    }),
    used(project, day('2025-09-02'), day('2025-08-04')),
    wentLive(project, day('2025-09-10'), day('2025-10-10')),
    acceptanceRequested(project, day('2025-10-16')),
  ];
}

/** The same, accepted at once and put in use. */
export function builtAndUsed(project: LifeProject, course: Course): LifeStep[] {
  const day = dayIn(course);
  return [
    ...built(project, course),
    accepted(project, day('2025-10-23'), 'pass'),
    putInUse(project, day('2025-10-28')),
    operationReported(project, '2026-01-07', day('2025-10-28'), '2025-12-31'),
  ];
}

/** The same, evaluated and archived. */
export function builtToTheEnd(project: LifeProject, course: Course): LifeStep[] {
  return [...builtAndUsed(project, course), evaluated(project, '2026-03-11'), archived(project, '2026-04-08')];
}
