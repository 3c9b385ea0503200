import { describe, expect, it } from 'vitest';
import { addDays, dateOf, daysBetween, formatChineseDate, isoDate, weekdayOf } from '../../src/domain/dates.ts';

describe('calendar dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '2026-06-31', '', '2026-09-28T00:00:00Z'])(
    'refuses %s',
    (text) => {
      expect(() => isoDate(text)).toThrow();
    },
  );

  it('knows leap days', () => {
    expect(isoDate('2028-02-29')).toBe('2028-02-29');
    expect(addDays(isoDate('2028-02-28'), 1)).toBe('2028-02-29');
    expect(daysBetween(isoDate('2028-02-28'), isoDate('2028-03-01'))).toBe(2);
  });

  it('writes dates without leading zeros, as GB/T 9704 asks', () => {
    expect(formatChineseDate(dateOf(2026, 10, 9))).toBe('2026年10月9日');
  });

  it('knows the weekday', () => {
    expect(weekdayOf(isoDate('2026-09-28'))).toBe(1);
    expect(weekdayOf(isoDate('2026-10-10'))).toBe(6);
  });
});
