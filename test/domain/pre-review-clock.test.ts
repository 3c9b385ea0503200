import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import { preReviewCount } from '../../src/domain/pre-review-clock.ts';
import type { ProjectRecord } from '../../src/domain/records/project-file.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
import { keptRecord } from '../support/project-course.ts';

const requested = (on: string) => keptRecord(1, 'supplementRequest', on);
const received = (on: string) => keptRecord(2, 'supplementReceived', on);
const suspended = (on: string) => keptRecord(3, 'suspension', on);
const resumed = (on: string) => keptRecord(4, 'resumption', on);

function count(declaredOn: string, records: ProjectRecord[], pausesAllowed = 1) {
  const policy = { ...DEFAULT_POLICY, pausesAllowed };
  return preReviewCount(isoDate(declaredOn), { records }, policy, bundledCalendar);
}
const due = (...given: Parameters<typeof count>) => count(...given).due;

// Declared on Monday 14 September 2026, the last day is Sunday 20 September, which is worked.
describe('the clock of the pre-review, declared on Monday 14 September', () => {
  it.each([
    ['without a request', '2026-09-20', []],
    ['asked on the day of the declaration, answered on Thursday', '2026-09-23', ['2026-09-14', '2026-09-17']],
    [
      'asked on Tuesday, which counts, answered on Thursday, which does not',
      '2026-09-22',
      ['2026-09-15', '2026-09-17'],
    ],
    ['asked and answered on the same day', '2026-09-20', ['2026-09-16', '2026-09-16']],
    ['asked on Tuesday, answered on Wednesday', '2026-09-21', ['2026-09-15', '2026-09-16']],
    ['asked on Friday, answered on Saturday, when nobody works', '2026-09-20', ['2026-09-18', '2026-09-19']],
    ['asked on Friday, answered on the worked Sunday', '2026-09-21', ['2026-09-18', '2026-09-20']],
    ['asked on the last day, answered a week later', '2026-09-20', ['2026-09-20', '2026-09-27']],
    ['asked before National Day, answered after it', '2026-10-13', ['2026-09-15', '2026-10-08']],
    ['asked before National Day, answered in it', '2026-10-12', ['2026-09-15', '2026-10-03']],
    ['asked when the five days were over', '2026-09-20', ['2026-09-21', '2026-09-24']],
  ] as const)('%s: due %s', (_what, lastDay, events) => {
    const [on, until] = events;
    const records = on === undefined ? [] : [requested(on), received(until)];
    expect(due('2026-09-14', records)).toBe(lastDay);
  });

  it('stands still while papers are owed, on every day since the request', () => {
    const { due: none, paused, days } = count('2026-09-14', [requested('2026-09-16')]);
    expect({ none, paused }).toEqual({ none: null, paused: true });
    expect(days.map(({ date }) => date)).toEqual(['2026-09-15', '2026-09-16']);
  });

  it('shows the days on which it stood still', () => {
    const { days } = count('2026-09-14', [requested('2026-09-15'), received('2026-09-17')]);
    expect(days.map(({ date, paused, number }) => `${date.slice(8)} ${paused ? '停' : String(number ?? '-')}`)).toEqual(
      ['15 1', '16 停', '17 停', '18 2', '19 -', '20 3', '21 4', '22 5'],
    );
  });

  const twice = [requested('2026-09-15'), received('2026-09-16'), requested('2026-09-17'), received('2026-09-22')];
  it.each([
    [0, '2026-09-20'],
    [1, '2026-09-21'],
    [2, '2026-09-28'],
  ])('stops for %i of two requests: due %s', (allowed, lastDay) => {
    expect(due('2026-09-14', twice, allowed)).toBe(lastDay);
  });

  it('goes on while papers are owed a second time', () => {
    const { due: lastDay, paused } = count('2026-09-14', twice.slice(0, 3));
    expect({ lastDay, paused }).toEqual({ lastDay: '2026-09-21', paused: false });
  });

  it.each([
    ['a suspension', '2026-09-29', [suspended('2026-09-16'), resumed('2026-09-23')]],
    [
      'a suspension beside the one request that may stop it',
      '2026-09-22',
      [requested('2026-09-15'), received('2026-09-16'), suspended('2026-09-17'), resumed('2026-09-18')],
    ],
    [
      'a suspension while papers were owed',
      '2026-09-28',
      [requested('2026-09-15'), suspended('2026-09-16'), resumed('2026-09-18'), received('2026-09-21')],
    ],
    [
      'two suspensions',
      '2026-09-22',
      [suspended('2026-09-14'), resumed('2026-09-15'), suspended('2026-09-16'), resumed('2026-09-17')],
    ],
  ])('%s: due %s', (_what, lastDay, records) => {
    expect(due('2026-09-14', records)).toBe(lastDay);
  });

  it('stands still while the project is suspended, even after all papers came', () => {
    const records = [requested('2026-09-15'), received('2026-09-16'), suspended('2026-09-17')];
    expect(count('2026-09-14', records)).toMatchObject({ due: null, paused: true });
  });
});

describe('at the end of the year whose next notice is not known', () => {
  it('the clock that stands still is not unknown', () => {
    expect(count('2026-12-28', [requested('2026-12-30')])).toMatchObject({ due: null, paused: true });
  });

  it('papers that came in the new year leave the last day unknown', () => {
    const { due: none, paused, days } = count('2026-12-28', [requested('2026-12-30'), received('2027-01-05')]);
    expect({ none, paused }).toEqual({ none: null, paused: false });
    expect(days.at(-1)).toMatchObject({ date: '2027-01-06', kind: 'unknown' });
  });
});
