import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { sha256Of } from '../../../src/services/paper-folder.ts';
import { inventedExpert } from '../../support/experts/invented-experts.ts';
import { meetingSteps } from '../../support/experts/meeting-steps.ts';
import { rawConnection } from '../../support/library/temporary-library.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officeWithCourses } from '../../support/office-with-courses.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';
import { changeCells } from '../../support/workbooks/sample-opinions.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const yuan = (text: string) => parseMoney(text, '元');

const member = { employer: '浙江大学', role: 'expert' as const, specialty: '', outside: false, independent: true };
const office = officeWithCourses([
  {
    name: '甲项目',
    declaredOn: '2026-09-01',
    records: [
      sampleDraft('reviewMeeting', {
        formedOn: isoDate('2026-09-27'),
        meetingOn: isoDate('2026-09-28'),
        members: [
          { ...member, name: '发改处长' },
          { ...member, name: '李 卫东' },
          { ...member, name: '王建国' },
        ],
      }),
    ],
  },
  { name: '乙项目', declaredOn: '2026-09-01', records: [] },
]);
const { panelOf, meeting, drawn } = meetingSteps(office);

const [FIRST, SECOND] = [1, 2] as ProjectId[] as [ProjectId, ProjectId];
let meetingId: MeetingId;
let wang: ExpertId;
let li: ExpertId;
let firm: ExpertId;

beforeEach(async () => {
  const panel = await panelOf(
    [FIRST, SECOND],
    [{ name: '王建国' }, { name: '李卫东', employer: '市大数据中心' }, { ...inventedExpert(9), name: '某某咨询公司' }],
  );
  ({ meetingId } = panel);
  [wang, li, firm] = panel.experts as [ExpertId, ExpertId, ExpertId];
});

type Entry = CallInput<'afterMeeting.saveAttendance'>['attendance'][number];
const came = (expertId: ExpertId, halfDays = 1): Entry => ({ expertId, attended: true, halfDays, reason: '' });
const missed = (expertId: ExpertId, reason = ''): Entry => ({ expertId, attended: false, halfDays: 0, reason });
const attend = (...attendance: Entry[]) => office().call('afterMeeting.saveAttendance', { meetingId, attendance });
const page = () => office().call('afterMeeting.get', { meetingId });
const says = (projectId: ProjectId, expertId: ExpertId, scoreTenths: number | null, opinion: string) => ({
  projectId,
  expertId,
  scoreTenths,
  opinion,
});
const record = (...opinions: ReturnType<typeof says>[]) =>
  office().call('afterMeeting.saveOpinions', { meetingId, opinions, source: null });
const settle = (...fees: CallInput<'afterMeeting.saveFees'>['fees'][number][]) =>
  office().call('afterMeeting.saveFees', { meetingId, fees });
const audit = async () =>
  (await office().call('audit.list', { query: '', from: null, to: null, page: 0, pageSize: 5 })).rows;

/** What the audit's latest entry tells of before and after. */
function lastChange(): { before: unknown; after: unknown } {
  const library = rawConnection(join(office().folder, 'library'));
  const sql = 'SELECT before_json, after_json FROM audit_entry ORDER BY sequence DESC LIMIT 1';
  const row = library.prepare(sql).get([]) as { before_json: string | null; after_json: string };
  return { before: JSON.parse(row.before_json ?? 'null'), after: JSON.parse(row.after_json) };
}

describe('attendance', () => {
  it('is kept with the half-days, holds the meeting, and tells what is paid by the office’s rates', async () => {
    expect(await attend(came(wang, 4), missed(li, '出差'), came(firm, 2))).toEqual({ attended: 2, absent: 1 });
    const after = await page();
    expect(after.meeting.state).toBe('held');
    expect(after.experts.map(({ name, state }) => [name, state])).toEqual(
      expect.arrayContaining([
        ['王建国', 'attended'],
        ['李卫东', 'absent'],
        ['某某咨询公司', 'attended'],
      ]),
    );
    expect(after.fees).toEqual([
      { expertId: wang, halfDays: 4, perHalfDay: yuan('500'), gross: yuan('2000'), tax: yuan('240'), reason: '' },
      { expertId: firm, halfDays: 2, perHalfDay: yuan('1000'), gross: yuan('2000'), tax: yuan('0'), reason: '' },
    ]);
    const desk = await office().call('meetings.desk', { id: meetingId });
    const invitation = desk.invitations.find(({ expertId }) => expertId === li);
    expect(invitation?.events.at(-1)).toMatchObject({ kind: 'absent', happenedOn: '2026-09-28', reason: '出差' });
    const card = await office().call('experts.get', { id: li });
    expect(card.attendance).toEqual({ attended: 0, expected: 1 });
    const [entry] = await audit();
    expect(entry?.summary).toBe('登记专家到会');
  });

  it('can be corrected; the fee follows, one that was settled otherwise stays, and the audit tells both', async () => {
    await attend(came(wang), came(li), came(firm));
    await settle({ expertId: wang, gross: yuan('800'), reason: '主审' });
    await attend(came(wang, 2), missed(li), came(firm, 3));
    expect((await page()).fees).toEqual([
      { expertId: wang, halfDays: 2, perHalfDay: yuan('500'), gross: yuan('800'), tax: yuan('0'), reason: '主审' },
      { expertId: firm, halfDays: 3, perHalfDay: yuan('1000'), gross: yuan('3000'), tax: yuan('0'), reason: '' },
    ]);
    const corrected = lastChange();
    expect(corrected.before).toEqual({
      fees: [
        '王建国：1 个半天，800.00 元（主审）',
        '李卫东：1 个半天，500.00 元',
        '某某咨询公司：1 个半天，1000.00 元',
      ],
    });
    expect(corrected.after).toMatchObject({
      fees: ['王建国：2 个半天，800.00 元（主审）', '李卫东：无', '某某咨询公司：3 个半天，3000.00 元'],
    });
    await attend(missed(wang));
    expect(lastChange().before).toEqual({ fees: ['王建国：2 个半天，800.00 元（主审）'] });
    await attend(came(wang, 2));
    // Four half-days are paid by the rate what was settled otherwise for two: nothing is left to be explained.
    await settle({ expertId: wang, gross: yuan('2000'), reason: '主审' });
    await attend(came(wang, 4));
    expect((await page()).fees[0]).toMatchObject({ halfDays: 4, gross: yuan('2000'), reason: '' });
    await attend(came(li));
    expect((await page()).fees.map(({ expertId }) => expertId)).toEqual([wang, li, firm]);
    const desk = await office().call('meetings.desk', { id: meetingId });
    const kinds = desk.invitations.find(({ expertId }) => expertId === li)?.events.map(({ kind }) => kind);
    expect(kinds).toEqual(['attended', 'absent', 'attended']);
  });

  it('keeps a corrected reason of an absence beside the earlier one, and the same reason once', async () => {
    await attend(came(wang), missed(li), came(firm));
    await attend(missed(li, '住院'));
    await attend(missed(li, '住院'));
    const { invitations } = await office().call('meetings.desk', { id: meetingId });
    const events = invitations.find(({ expertId }) => expertId === li)?.events;
    expect(events?.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['absent', ''],
      ['absent', '住院'],
    ]);
    const { experts } = await page();
    expect(experts.map(({ name, absence }) => [name, absence])).toEqual(
      expect.arrayContaining([
        ['王建国', ''],
        ['李卫东', '住院'],
      ]),
    );
  });

  it('is refused until it is said of everyone the meeting counts on, by name, so that nobody is left behind', async () => {
    const refused = await refusal(attend(came(wang)));
    expect(refused).toMatchObject({ code: 'conflict' });
    expect(refused.message).toMatch(/^还有 2 名专家没有登记是否到会：(李卫东、某某咨询公司|某某咨询公司、李卫东)。/);
    const { meeting: open, experts } = await page();
    expect([open.state, ...experts.map(({ state }) => state)]).toEqual(['open', 'chosen', 'chosen', 'chosen']);
    await office().call('meetings.respond', {
      id: meetingId,
      expertIds: [li],
      kind: 'declined',
      happenedOn: isoDate('2026-09-28'),
      reason: '生病',
    });
    expect(await attend(came(wang), missed(firm))).toEqual({ attended: 1, absent: 1 });
    expect(await attend(came(wang, 2))).toEqual({ attended: 1, absent: 0 });
  });

  it('is refused for a meeting to come, a cancelled one, a stranger, and one who wrote something', async () => {
    await attend(came(wang), came(li), missed(firm));
    await record(says(FIRST, li, 800, ''));
    expect((await refusal(attend(came(wang, 3), missed(li)))).message).toBe(
      '李卫东已登记评分或意见，不能改为缺席。请先清除其评分和意见。',
    );
    expect((await page()).fees[0]?.halfDays).toBe(1);
    await record(says(FIRST, li, null, ''));
    expect(await attend(missed(li))).toEqual({ attended: 0, absent: 1 });
    expect((await refusal(attend(came(99 as ExpertId)))).code).toBe('conflict');
    expect((await refusal(attend({ ...came(wang), halfDays: 0 }))).details[0]?.what).toBe('半天数应在 1 至 20 之间。');
    const later = await meeting([FIRST], 3, { meetingOn: '2026-09-29', title: '明天的会' });
    await drawn(later);
    const tomorrow = office().call('afterMeeting.saveAttendance', { meetingId: later.id, attendance: [came(wang)] });
    expect((await refusal(tomorrow)).message).toContain('会议日期不能晚于今天');
    const { version } = (await office().call('meetings.desk', { id: later.id })).meeting;
    await office().call('meetings.setState', { id: later.id, version, state: 'cancelled', reason: '改期' });
    const cancelled = office().call('afterMeeting.saveAttendance', { meetingId: later.id, attendance: [came(wang)] });
    expect((await refusal(cancelled)).message).toBe('会议已取消，不能登记会后事项。');
  });
});

describe('an expert who must recuse', () => {
  it('is not registered as one who came; the reason is named, and absence may be said', async () => {
    const { id: _id, state: _state, version, ...fields } = (await page()).meeting;
    const recusals = [{ expertId: wang, reason: '曾参与方案论证' }];
    await office().call('meetings.update', { id: meetingId, version, fields: { ...fields, recusals } });
    const refused = await refusal(attend(came(li), came(firm), came(wang)));
    expect(refused).toMatchObject({ code: 'ruleBlocked' });
    expect(refused.message).toContain('“王建国”应当回避，不能登记到会：审查人员确定回避：曾参与方案论证');
    expect((await page()).meeting.state).toBe('open');
    expect((await page()).fees).toEqual([]);
    expect(await attend(came(li), came(firm), missed(wang, '回避'))).toEqual({ attended: 2, absent: 1 });
    expect((await refusal(attend(came(wang)))).code).toBe('ruleBlocked');
  });
});

describe('opinions and scores', () => {
  beforeEach(async () => {
    await attend(came(wang), came(li), missed(firm));
  });

  it('are kept by form; a later one takes the place of the earlier, and the same again is no change', async () => {
    expect(await record(says(FIRST, wang, 855, '可行'), says(SECOND, wang, null, ''))).toEqual({ saved: 1 });
    expect(await record(says(FIRST, wang, 855, '可行'))).toEqual({ saved: 0 });
    expect(await record(says(FIRST, wang, 860, '可行'))).toEqual({ saved: 1 });
    expect((await page()).opinions).toEqual([says(FIRST, wang, 860, '可行')]);
    expect((await office().call('experts.get', { id: wang })).opinions).toMatchObject([{ scoreTenths: 860 }]);
  });

  it('of one who did not come, of a strange project and twice are refused, all of it', async () => {
    const good = says(FIRST, wang, 855, '可行');
    expect((await refusal(record(good, says(FIRST, firm, 800, '')))).message).toContain('某某咨询公司没有登记到会');
    expect((await refusal(record(good, says(9 as ProjectId, li, 800, '')))).message).toContain('不在本次会议中');
    expect((await refusal(record(good, good))).message).toContain('写了两次');
    expect((await refusal(record(says(FIRST, wang, 1001, '')))).code).toBe('invalidInput');
    expect((await page()).opinions).toEqual([]);
  });

  it('come in by one workbook for all: written, filled in, looked at, and kept as they were shown', async () => {
    await record(says(FIRST, wang, 855, '可行'));
    const path = join(office().folder, 'opinions.xlsx');
    const file = office().grant('opinions', path);
    await office().call('afterMeeting.writeOpinionTemplate', { meetingId, target: file });
    expect((await audit())[0]?.summary).toBe('导出意见与评分工作簿（2 名专家、2 个项目，含已登记的 1 条）');
    expect(lastChange().after).toEqual({ opinions: 1, sha256: sha256Of(readFileSync(path)) });
    const table = await readTable(readFileSync(path), '意见与评分');
    expect(table.rows).toHaveLength(4);
    expect(new Set(table.column('专家'))).toEqual(new Set(['李卫东', '王建国']));
    const rowOf = (name: string, project: string) =>
      String(4 + table.rows.findIndex((row) => row[3] === name && row[2] === project));
    const bytes = readFileSync(path);
    const [wangFirst, liFirst] = [rowOf('王建国', '甲项目'), rowOf('李卫东', '甲项目')];
    writeFileSync(path, await changeCells(bytes, { [`F${wangFirst}`]: 90, [`F${liFirst}`]: '七十' }));
    const faulty = await office().call('afterMeeting.readOpinionWorkbook', { meetingId, file });
    expect(faulty.changes).toBeNull();
    expect(faulty.problems).toMatchObject([{ sheet: '意见与评分', cell: `F${liFirst}`, what: '“七十”不是评分' }]);
    writeFileSync(path, await changeCells(bytes, { [`F${wangFirst}`]: 90, [`G${liFirst}`]: '须压缩' }));
    const { changes, fileName, sha256, problems } = await office().call('afterMeeting.readOpinionWorkbook', {
      meetingId,
      file,
    });
    expect(problems).toEqual([]);
    expect(changes).toHaveLength(2);
    expect(changes).toEqual(
      expect.arrayContaining([
        { before: says(FIRST, wang, 855, '可行'), after: says(FIRST, wang, 900, '可行') },
        { before: null, after: says(FIRST, li, null, '须压缩') },
      ]),
    );
    expect((await page()).opinions).toHaveLength(1);
    const opinions = (changes ?? []).map(({ after }) => after);
    await office().call('afterMeeting.saveOpinions', { meetingId, opinions, source: { fileName, sha256 } });
    expect((await page()).opinions).toEqual([says(FIRST, wang, 900, '可行'), says(FIRST, li, null, '须压缩')]);
    const [entry] = await audit();
    expect(entry?.summary).toBe('登记专家意见和评分（2 条，由工作簿读入）');
  });

  it('fill in 登记专家个人意见 of the project’s file, name by name', async () => {
    await record(says(FIRST, wang, 855, '可行'), says(FIRST, li, 700, '须压缩'), says(SECOND, wang, 600, '别的'));
    const { fields } = await office().call('records.prefill', { projectId: FIRST, kind: 'expertOpinions' });
    expect(fields).toEqual({
      givenOn: '2026-09-28',
      opinions: [
        { member: '发改处长', score: null, opinion: '' },
        { member: '李 卫东', score: 700, opinion: '须压缩' },
        { member: '王建国', score: 855, opinion: '可行' },
      ],
    });
    const other = await office().call('records.prefill', { projectId: SECOND, kind: 'expertOpinions' });
    expect(other.fields).toEqual({
      givenOn: '2026-09-28',
      opinions: [{ member: '王建国', score: 600, opinion: '别的' }],
    });
  });
});
