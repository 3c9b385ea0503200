import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { deadlineState } from '../../src/domain/deadline.ts';
import { countWorkingDays, workingDaysBetween } from '../../src/domain/working-days.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';

describe('five working days of 办法四（二）, the day after the declaration being day 1', () => {
  it.each([
    ['2026-09-28', '2026-10-10', 'across National Day, ends on a make-up Saturday'],
    ['2026-09-25', '2026-10-09', 'declared on the holiday of Mid-autumn'],
    ['2026-09-14', '2026-09-20', 'a Sunday worked for National Day counts'],
    ['2026-02-13', '2026-02-27', 'across Spring Festival, 14 February worked'],
    ['2026-02-14', '2026-02-28', 'declared on a make-up day that does not count itself'],
    ['2026-03-02', '2026-03-09', 'an ordinary week'],
    ['2026-03-07', '2026-03-13', 'declared on a Saturday'],
    ['2025-12-29', '2026-01-06', 'across New Year, Sunday 4 January worked'],
  ])('declared %s, due %s (%s)', (declaredOn, due) => {
    expect(countWorkingDays(isoDate(declaredOn), 5, bundledCalendar).due).toBe(due);
  });

  it('shows the count day by day', () => {
    const { days } = countWorkingDays(isoDate('2026-09-28'), 5, bundledCalendar);
    expect(days.map(({ date, kind, number }) => `${date.slice(5)} ${kind} ${String(number ?? '-')}`)).toEqual([
      '09-29 workday 1',
      '09-30 workday 2',
      '10-01 holiday -',
      '10-02 holiday -',
      '10-03 holiday -',
      '10-04 holiday -',
      '10-05 holiday -',
      '10-06 holiday -',
      '10-07 holiday -',
      '10-08 workday 3',
      '10-09 workday 4',
      '10-10 makeUpDay 5',
    ]);
  });

  it('never guesses in a year whose notice is not loaded, and marks the weekday guess as such', () => {
    const count = countWorkingDays(isoDate('2026-12-29'), 5, bundledCalendar);
    expect(count.due).toBeNull();
    expect(count.days.at(-1)).toEqual({ date: '2027-01-01', kind: 'unknown', name: null, number: null, paused: false });
    expect(count.weekdayGuess).toBe('2027-01-05');
    expect(workingDaysBetween(isoDate('2026-12-29'), isoDate('2027-01-04'), bundledCalendar)).toBeNull();
  });
});

describe('the light of a deadline', () => {
  const count = countWorkingDays(isoDate('2026-09-28'), 5, bundledCalendar);
  it.each([
    ['2026-09-28', 'open', 5],
    ['2026-09-30', 'open', 3],
    ['2026-10-08', 'soon', 2],
    ['2026-10-09', 'soon', 1],
    ['2026-10-10', 'today', 0],
    ['2026-10-11', 'over', 0],
    ['2026-10-12', 'over', -1],
    ['2026-10-13', 'over', -2],
  ])('on %s it is %s with %d working days left', (today, light, left) => {
    expect(deadlineState(count, isoDate(today), null, bundledCalendar)).toEqual({ light, workingDaysLeft: left });
  });

  it('is done once the letter is out', () => {
    const done = deadlineState(count, isoDate('2026-12-01'), isoDate('2026-10-09'), bundledCalendar);
    expect(done).toEqual({ light: 'done', workingDaysLeft: 1 });
  });
});
