import { readFile, stat } from 'node:fs/promises';
import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import { noticeYear, readHolidayNotice } from '../domain/holiday-notice/read-holiday-notice.ts';
import type { CalendarYear, WorkCalendar } from '../domain/work-calendar.ts';
import { appendAudit } from '../storage/audit.ts';
import { listCalendarYears, saveCalendarYear } from '../storage/office-calendar.ts';
import type { Reader } from '../storage/reader-writer.ts';
import { bundledCalendar } from './bundled-calendar.ts';
import { changedFields } from './changed-fields.ts';
import { moveWithCalendar } from './records/move-deadlines.ts';
import { fileProblem } from './paper-folder.ts';
import type { ServiceContext } from './service-context.ts';

const MAX_NOTICE_BYTES = 1_000_000;

/** What the office saved, before what came with the application. */
export function readCalendar(reader: Reader): WorkCalendar {
  const years = new Map(bundledCalendar);
  for (const year of listCalendarYears(reader)) years.set(year.year, year);
  return new Map([...years].toSorted(([a], [b]) => a - b));
}

function originOf(year: CalendarYear): 'bundled' | 'office' {
  return bundledCalendar.get(year.year) === year ? 'bundled' : 'office';
}

function readNotice({ text, year }: ParsedInput<'calendars.readNotice'>): HandlerOutput<'calendars.readNotice'> {
  const chosen = year ?? noticeYear(text);
  if (chosen !== null) return readHolidayNotice(text, chosen);
  const what = '通知中没有写明是哪一年，请在上面填写年度';
  return { year: null, source: '', holidays: {}, makeUpDays: {}, problems: [{ severity: 'error', what }] };
}

async function noticeText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    if ((await stat(path)).size > MAX_NOTICE_BYTES) {
      throw new CallError('fileProblem', '文件过大，不像是放假通知。请选择只含通知文字的文本文件。');
    }
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw fileProblem('读取通知文件', path, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function save(
  context: ServiceContext,
  { calendar, reason }: ParsedInput<'calendars.save'>,
): { movedDeadlines: number } {
  const { year } = calendar;
  const before = context.calendar.get(year);
  if (before && reason === null) throw new CallError('reasonMissing', `${String(year)} 年已有日历，请填写更正原因。`);
  const movedDeadlines = context.write((writer) => {
    saveCalendarYear(writer, calendar);
    const moved = moveWithCalendar(writer, { calendar: readCalendar(writer), policy: context.policy.policy });
    appendAudit(writer, {
      action: 'calendars.save',
      summary: before
        ? `更正 ${String(year)} 年工作日历，${String(moved)} 个办理期限随之变动`
        : `录入 ${String(year)} 年工作日历（${calendar.source}），${String(moved)} 个办理期限随之确定`,
      subject: { kind: 'library', id: null, label: `${String(year)} 年工作日历` },
      remark: reason ?? '',
      ...(before ? changedFields(before, calendar) : { after: calendar }),
    });
    return moved;
  });
  context.calendarChanged();
  return { movedDeadlines };
}

/** The use cases of the work calendar (国务院 yearly notice; working days of 办法四（二）). */
export function calendarHandlers(context: ServiceContext) {
  return {
    'calendars.list': () => ({
      years: [...context.calendar.values()].map((year) => ({
        year: year.year,
        source: year.source,
        origin: originOf(year),
      })),
    }),
    'calendars.get': ({ year }) => {
      const calendar = context.calendar.get(year) ?? null;
      return { calendar, origin: calendar && originOf(calendar) };
    },
    'calendars.readNotice': readNotice,
    'calendars.readFile': async ({ file }) => ({ text: await noticeText(context.pathOf(file)) }),
    'calendars.save': (input) => save(context, input),
  } satisfies Handlers<
    'calendars.list' | 'calendars.get' | 'calendars.readNotice' | 'calendars.readFile' | 'calendars.save'
  >;
}
