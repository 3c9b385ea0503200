import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import { isoDate } from '../../src/domain/dates.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { mainJobSteps, refusal } from '../support/main-job-steps.ts';

let office: ReturnType<typeof coreInFolder>;
beforeEach(() => {
  office = coreInFolder();
});
afterEach(() => {
  office.close();
});
const { declared } = mainJobSteps(() => office);

/** An invented notice: nobody knows 2027's yet. */
const CALENDAR_2027 = {
  year: 2027,
  source: '国办发明电〔2026〕0号',
  holidays: { [isoDate('2027-01-01')]: '元旦', [isoDate('2027-01-04')]: '元旦' },
  makeUpDays: { [isoDate('2027-01-09')]: '元旦' },
};

const deadlineOf = async (id: Awaited<ReturnType<typeof declared>>) =>
  (await office.call('projects.get', { id })).deadline;

describe('the work calendar', () => {
  it('of a year without a notice is unknown; once it is loaded, the open deadlines are known', async () => {
    office.setToday('2026-12-30');
    const id = await declared({}, '2026-12-30');
    expect(await deadlineOf(id)).toMatchObject({ light: 'unknown', count: { due: null } });

    expect(await office.call('calendars.save', { calendar: CALENDAR_2027, reason: null })).toEqual({
      movedDeadlines: 1,
    });
    // 31 December, then 5, 6, 7 and 8 January: the 1st and the 4th are free.
    expect(await deadlineOf(id)).toMatchObject({ count: { due: '2027-01-08' } });
    const { rows } = await office.call('projects.list', {
      filter: NO_PROJECT_FILTER,
      sort: { by: 'dueOn', descending: false },
      page: 0,
      pageSize: 50,
    });
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(['2027-01-08']);
    const { version } = (await office.call('projects.get', { id })).project;
    expect((await office.call('preReviews.get', { projectId: id })).project.version).toBe(version);
  });

  it('is corrected with a reason, which the audit keeps, and the deadlines follow', async () => {
    const id = await declared({}, '2026-09-28');
    const { calendar } = await office.call('calendars.get', { year: 2026 });
    const makeUpDays = Object.fromEntries(
      Object.entries(calendar!.makeUpDays).filter(([date]) => date !== '2026-10-10'),
    );
    const corrected = { ...calendar!, makeUpDays };
    const error = await refusal(office.call('calendars.save', { calendar: corrected, reason: null }));
    expect(error).toMatchObject({ code: 'reasonMissing', message: expect.stringContaining('更正原因') });

    await office.call('calendars.save', { calendar: corrected, reason: '通知更正' });
    expect(await deadlineOf(id)).toMatchObject({ count: { due: '2026-10-12' } });
    const { rows } = await office.call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]).toMatchObject({ subject: '2026 年工作日历', remark: '通知更正' });
    const { years } = await office.call('calendars.list', {});
    expect(years.map(({ year, origin }) => `${String(year)} ${origin}`)).toEqual([
      '2024 bundled',
      '2025 bundled',
      '2026 office',
    ]);
  });

  it('stays after the library is opened again', async () => {
    await office.call('calendars.save', { calendar: CALENDAR_2027, reason: null });
    office.core.close();
    office = coreInFolder(office.folder);
    expect((await office.call('calendars.get', { year: 2027 })).calendar).toEqual(CALENDAR_2027);
  });

  it.each([
    ['a day of another year', { holidays: { '2026-11-30': '元旦' } }, '不在 2027 年'],
    ['a weekday to be worked', { makeUpDays: { '2027-01-05': '元旦' } }, '不是周末'],
    ['a day both free and worked', { holidays: { '2027-01-09': '元旦' } }, '不能既放假又上班'],
    ['no holiday at all', { holidays: {} }, '没有放假的日子'],
    ['a day that does not exist', { holidays: { '2027-02-30': '春节' } }, '填写有'],
  ])('refuses %s', async (_what, changes, message) => {
    const calendar = { ...CALENDAR_2027, ...changes };
    const error = await refusal(office.call('calendars.save', { calendar, reason: null }));
    expect(error.code).toBe('invalidInput');
    expect(JSON.stringify(error)).toContain(message);
  });
});

describe('a pasted notice', () => {
  it('is read for the year that it names, and nothing is saved', async () => {
    const text = '国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。';
    const reading = await office.call('calendars.readNotice', { text, year: null });
    expect(reading).toMatchObject({ year: 2027, holidays: { '2027-01-03': '元旦' } });
    expect((await office.call('calendars.get', { year: 2027 })).calendar).toBeNull();
  });

  it('that names no year asks for it', async () => {
    const reading = await office.call('calendars.readNotice', { text: '一、元旦：1月1日放假。', year: null });
    expect(reading).toMatchObject({ year: null, problems: [{ severity: 'error' }] });
  });

  it.each([
    ['utf-8', Buffer.from('一、元旦：1月1日放假。')],
    // The same in GB18030
    ['gb18030', Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd4, 0xaa, 0xb5, 0xa9])],
  ])('is read from a text file in %s', async (_encoding, bytes) => {
    const path = join(office.folder, '通知.txt');
    writeFileSync(path, bytes);
    const { text } = await office.call('calendars.readFile', { file: office.grant('notice', path) });
    expect(text).toContain('一、元旦');
  });
});
