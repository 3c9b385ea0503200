import { getDayDetail } from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, isoDate, yearOf } from '../../src/domain/dates.ts';
import { calendarDay, isWorkingDay } from '../../src/domain/work-calendar.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';

describe('the bundled calendar', () => {
  it.each([...bundledCalendar.keys()])('agrees with an independent source on every day of %d', (year) => {
    const differing = [];
    for (let date = dateOf(year, 1, 1); yearOf(date) === year; date = addDays(date, 1)) {
      if (isWorkingDay(calendarDay(date, bundledCalendar)) !== getDayDetail(date).work) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it('carries the 2026 notice word for word: 国办发明电〔2025〕7号', () => {
    const year = bundledCalendar.get(2026);
    expect(year?.source).toBe('国办发明电〔2025〕7号');
    expect(Object.keys(year?.makeUpDays ?? {})).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
    expect(Object.keys(year?.holidays ?? {})).toHaveLength(33);
  });

  it('does not know years beyond its notices', () => {
    expect(calendarDay(isoDate('2027-03-01'), bundledCalendar).kind).toBe('unknown');
  });
});
