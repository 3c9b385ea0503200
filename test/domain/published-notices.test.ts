import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/dates.ts';
import { addDays, isoDate, yearOf } from '../../src/domain/dates.ts';
import { noticeYear, readHolidayNotice } from '../../src/domain/holiday-notice/read-holiday-notice.ts';
import { calendarDay, isWorkingDay } from '../../src/domain/work-calendar.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
import { HOLIDAY_NOTICES } from '../support/holiday-notices.ts';

const readings = Object.entries(HOLIDAY_NOTICES).map(([year, text]) => readHolidayNotice(text, Number(year)));
const calendar = new Map(readings.map((reading) => [reading.year, reading]));

/** Later notices changed these days: the New Year of 2020 was prolonged, May Day of 2019 was made longer. */
function wasChangedLater(date: IsoDate): boolean {
  const inSpring2020 = date >= '2020-01-30' && date <= '2020-02-03';
  return inSpring2020 || (date >= '2019-04-27' && date <= '2019-05-06');
}

describe('the published notices of 2018 to 2025', () => {
  it.each(readings)('of $year says which year it is about and reads without an error', ({ year, problems }) => {
    expect(noticeYear(HOLIDAY_NOTICES[year]!)).toBe(year);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('make the calendar that those years had, the last days of December included', () => {
    const differing: string[] = [];
    for (let date = isoDate('2018-01-01'); yearOf(date) <= 2025; date = addDays(date, 1)) {
      if (isWorkingDay(calendarDay(date, calendar)) === chineseDays.isWorkday(date) || wasChangedLater(date)) continue;
      differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it.each([2024, 2025])('of %i names the days of the bundled calendar', (year) => {
    const days = (of: typeof bundledCalendar) => [
      Object.keys(of.get(year)!.holidays),
      Object.keys(of.get(year)!.makeUpDays),
    ];
    expect(days(calendar)).toEqual(days(bundledCalendar));
  });

  it('of 2024 only encourages to give the eve of the New Year off, which is told and not counted', () => {
    const { holidays, problems } = calendar.get(2024)!;
    expect(holidays).not.toHaveProperty('2024-02-09');
    expect(problems).toEqual([{ severity: 'notice', what: expect.stringContaining('不是统一放假，没有计入') }]);
  });

  it('of 2019 gives two days of the year before, and has one worked for them', () => {
    const { holidays, makeUpDays } = calendar.get(2019)!;
    expect(Object.keys(holidays).slice(0, 3)).toEqual(['2018-12-30', '2018-12-31', '2019-01-01']);
    expect(Object.keys(makeUpDays)[0]).toBe('2018-12-29');
  });
});

describe('wordings like the published ones', () => {
  const newYear = (words: string, year = 2019) => {
    const { holidays, makeUpDays, problems } = readHolidayNotice(`一、元旦：${words}`, year);
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ what }) => what);
    return { free: Object.keys(holidays), worked: Object.keys(makeUpDays), errors };
  };
  const days = { free: ['2018-12-30', '2018-12-31', '2019-01-01'], worked: ['2018-12-29'], errors: [] };

  it.each([
    ['years written', '2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。'],
    ['only the first year written', '2018年12月30日至1月1日放假调休，共3天。2018年12月29日（星期六）上班。'],
    ['no year written', '12月30日至1月1日放假调休，共3天。12月29日（星期六）上班。'],
    ['a comma instead of a full stop', '12月30日至1月1日放假调休，共3天，12月29日（星期六）上班。'],
    ['full-width digits', '１２月３０日至１月１日放假调休，共３天。１２月２９日（星期六）上班。'],
    ['a dash', '12月30日—1月1日放假，共3天；12月29日上班。'],
    ['lines broken by the copy', '12月30日至1月1\n日放假调休，共3\n天。12月29日（星期\n六）上班。'],
  ])('a New Year holiday that begins in December, with %s', (_what, words) => {
    expect(newYear(words)).toEqual(days);
  });

  it.each([
    ['1月1日放假1天，不调休。', ['2019-01-01']],
    ['1月1-3日放假，共3天。', ['2019-01-01', '2019-01-02', '2019-01-03']],
    ['1月1、2日放假，共2天。', ['2019-01-01', '2019-01-02']],
    ['1月1日放假，1月2日（星期三）补休，共2天。', ['2019-01-01', '2019-01-02']],
  ])('%s', (words, free) => {
    expect(newYear(words)).toEqual({ free, worked: [], errors: [] });
  });

  it.each([
    ['1月1日放假，与周末连休。', '却不与周末相连'],
    ['2020年1月1日放假。', '不属于 2019 年'],
    ['1月1日放假2天。', '写作共2天，读出 1 天'],
  ])('%s is told', (words, error) => {
    expect(newYear(words).errors).toEqual([expect.stringContaining(error)]);
  });

  it.each([
    ['1.元旦：1月1日放假。2.国庆节：10月1日放假。'],
    ['（一）元旦：1月1日放假。（二）国庆节：10月1日放假。'],
    ['安排如下：\n元旦：1月1日放假。\n国庆节、中秋节：10月1日放假。'],
    ['一、元旦 ：1月1日放假。 二、 国庆节：10月1日放假。'],
  ])('reads items however they are numbered: %j', (text) => {
    expect(Object.keys(readHolidayNotice(text, 2019).holidays)).toEqual(['2019-01-01', '2019-10-01']);
  });

  it('takes days of any holiday that is named, also of one that is new', () => {
    const { holidays } = readHolidayNotice('一、元旦：1月1日放假。二、抗战胜利纪念日：9月3日放假。', 2025);
    expect(holidays['2025-09-03']).toBe('抗战胜利纪念日');
  });
});
