import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/domain/dates.ts';
import { deadlineState } from '../../src/domain/deadline.ts';
import { calendarDay, isWorkingDay } from '../../src/domain/work-calendar.ts';
import { countToDate, countWorkingDays, standingStill, workingDaysBetween } from '../../src/domain/working-days.ts';
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

describe('a New Year holiday that begins in December', () => {
  const day = (date: string) => calendarDay(isoDate(date), twoYears);
  const twoYears = new Map([
    [2026, { year: 2026, source: '甲', holidays: {}, makeUpDays: {} }],
    [
      2027,
      {
        year: 2027,
        source: '乙',
        holidays: { '2026-12-31': '元旦', '2027-01-01': '元旦' },
        makeUpDays: { '2026-12-27': '元旦' },
      },
    ],
  ]);
  const oneYear = new Map([...twoYears].filter(([year]) => year === 2026));

  it('belongs to the year it leads to and changes the December before', () => {
    expect(day('2026-12-31')).toEqual({ date: '2026-12-31', kind: 'holiday', name: '元旦' });
    expect(day('2026-12-27')).toEqual({ date: '2026-12-27', kind: 'makeUpDay', name: '元旦' });
    expect(calendarDay(isoDate('2026-12-31'), oneYear).kind).toBe('workday');
  });

  it('moves a count that runs over New Year', () => {
    expect(countWorkingDays(isoDate('2026-12-25'), 5, twoYears).due).toBe('2027-01-04');
    expect(workingDaysBetween(isoDate('2026-12-25'), isoDate('2027-01-04'), twoYears)).toBe(5);
    expect(countWorkingDays(isoDate('2026-12-25'), 4, oneYear).due).toBe('2026-12-31');
  });
});

describe('working days between two days', () => {
  const dates = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(isoDate('2024-01-01'), days));
  it('are those that a count day by day finds, in either direction', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [after, until] = one < other ? [one, other] : [other, one];
        let counted = 0;
        for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
          if (isWorkingDay(calendarDay(date, bundledCalendar))) counted += 1;
        }
        expect(workingDaysBetween(after, until, bundledCalendar)).toBe(counted);
        expect(workingDaysBetween(until, after, bundledCalendar)).toBe(0 - counted);
      }),
    );
  });

  it.each([
    ['2026-12-31', '2027-01-01', null],
    ['2027-01-01', '2027-01-01', 0],
    ['2023-12-31', '2024-01-02', 1],
    ['2023-12-30', '2024-01-02', null],
    ['2027-03-01', '2026-12-31', null],
  ])('from %s to %s: %s', (after, until, days) => {
    expect(workingDaysBetween(isoDate(after), isoDate(until), bundledCalendar)).toBe(days);
  });
});

describe('a last day that was set as a date', () => {
  it('is shown with the working days to it, numbered as far as the notices reach', () => {
    const { due, fixed, days } = countToDate(isoDate('2026-12-29'), isoDate('2027-01-05'), bundledCalendar);
    expect({ due, fixed }).toEqual({ due: '2027-01-05', fixed: true });
    expect(days.map(({ date, kind, number }) => `${date.slice(5)} ${kind} ${String(number ?? '-')}`)).toEqual([
      '12-30 workday 1',
      '12-31 workday 2',
      '01-01 unknown -',
      '01-02 unknown -',
      '01-03 unknown -',
      '01-04 unknown -',
      '01-05 unknown -',
    ]);
  });

  it('however far away shows no more days than anybody reads', () => {
    expect(countToDate(isoDate('2026-01-01'), isoDate('2199-12-31'), bundledCalendar).days).toHaveLength(400);
  });

  it('stands still with the project that it is about, unless it had come before', () => {
    const count = countToDate(isoDate('2026-03-02'), isoDate('2026-03-20'), bundledCalendar);
    const still = standingStill(count, isoDate('2026-03-10'));
    expect(still).toMatchObject({ due: null, paused: true });
    expect(still.days.at(-1)?.date).toBe('2026-03-10');
    expect(standingStill(count, isoDate('2026-03-20'))).toBe(count);
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

  it.each([
    ['2026-12-28', '2026-12-30', 'soon', 2],
    ['2026-12-28', '2026-12-31', 'open', 3],
    ['2026-12-31', '2027-01-02', 'soon', null],
    ['2026-12-31', '2027-01-03', 'open', null],
    ['2027-01-03', '2027-01-01', 'over', null],
  ])('on %s with a set last day of %s it is %s, whatever the next notice says', (today, due, light, left) => {
    const last = { due: isoDate(due), paused: false };
    expect(deadlineState(last, isoDate(today), null, bundledCalendar)).toEqual({ light, workingDaysLeft: left });
  });

  it.each([
    [true, 'paused'],
    [false, 'unknown'],
  ])('without a last day (clock stopped: %s) it is %s', (paused, light) => {
    const state = deadlineState({ due: null, paused }, isoDate('2026-09-28'), null, bundledCalendar);
    expect(state).toEqual({ light, workingDaysLeft: null });
  });

  it('is done once the letter is out', () => {
    const done = deadlineState(count, isoDate('2026-12-01'), isoDate('2026-10-09'), bundledCalendar);
    expect(done).toEqual({ light: 'done', workingDaysLeft: 1 });
  });
});
