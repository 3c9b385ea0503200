import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { ExpertId, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { inventedExpert } from '../../support/experts/invented-experts.ts';
import { meetingSteps } from '../../support/experts/meeting-steps.ts';
import { rawConnection } from '../../support/library/temporary-library.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officeWithCourses } from '../../support/office-with-courses.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const yuan = (text: string) => parseMoney(text, '元');

const office = officeWithCourses([{ name: '甲项目', declaredOn: '2026-09-01', records: [] }]);
const { panelOf, meeting, drawn } = meetingSteps(office);

let meetingId: MeetingId;
let wang: ExpertId;
let li: ExpertId;
let firm: ExpertId;

beforeEach(async () => {
  const names = [{ name: '王建国' }, { name: '李卫东' }, { ...inventedExpert(9), name: '某某咨询公司' }];
  const panel = await panelOf([1 as ProjectId], names);
  ({ meetingId } = panel);
  [wang, li, firm] = panel.experts as [ExpertId, ExpertId, ExpertId];
});

const came = (expertId: ExpertId) => ({ expertId, attended: true, halfDays: 1, reason: '' });
const missed = (expertId: ExpertId) => ({ expertId, attended: false, halfDays: 0, reason: '' });
const attend = (...attendance: CallInput<'afterMeeting.saveAttendance'>['attendance'][number][]) =>
  office().call('afterMeeting.saveAttendance', { meetingId, attendance });
const page = () => office().call('afterMeeting.get', { meetingId });
const settle = (...fees: CallInput<'afterMeeting.saveFees'>['fees'][number][]) =>
  office().call('afterMeeting.saveFees', { meetingId, fees });
const audit = async () =>
  (await office().call('audit.list', { query: '', from: null, to: null, page: 0, pageSize: 5 })).rows;

describe('fees', () => {
  beforeEach(async () => {
    await attend(came(wang), came(firm), missed(li));
  });

  it('may differ from the rate with a reason, and are taxed anew', async () => {
    expect((await refusal(settle({ expertId: wang, gross: yuan('1500'), reason: '' }))).code).toBe('reasonMissing');
    expect(await settle({ expertId: wang, gross: yuan('1500'), reason: '主审，另审两个项目' })).toEqual({ saved: 1 });
    expect((await page()).fees[0]).toMatchObject({
      gross: yuan('1500'),
      tax: yuan('140'),
      reason: '主审，另审两个项目',
    });
    expect(await settle({ expertId: wang, gross: yuan('500'), reason: '照标准' })).toEqual({ saved: 1 });
    expect((await page()).fees[0]).toMatchObject({ gross: yuan('500'), tax: yuan('0'), reason: '' });
    expect((await refusal(settle({ expertId: li, gross: yuan('1'), reason: '路费' }))).message).toContain(
      '李卫东没有登记到会',
    );
  });

  it('are reckoned anew by changed rates only when asked for, and what was settled otherwise stays', async () => {
    await settle({ expertId: firm, gross: yuan('1800'), reason: '含踏勘' });
    const { revisionId, policy } = await office().call('policies.get', {});
    const changed = { ...policy, expertFeePerson: yuan('1200') };
    await office().call('policies.save', { revisionId, policy: changed, reason: '新标准' });
    expect((await page()).fees[0]).toMatchObject({ perHalfDay: yuan('500'), gross: yuan('500') });
    expect(await office().call('afterMeeting.recountFees', { meetingId })).toEqual({ changed: 1 });
    expect((await page()).fees).toMatchObject([
      { perHalfDay: yuan('1200'), gross: yuan('1200'), tax: yuan('80') },
      { gross: yuan('1800'), tax: yuan('0'), reason: '含踏勘' },
    ]);
  });

  it('go out on a sheet with the personal data, once that is confirmed; the audit keeps none of it', async () => {
    const path = join(office().folder, 'fees.xlsx');
    const target = office().grant('fees', path);
    const unconfirmed = { meetingId, target, personalDataLeaves: false } as unknown;
    const refused = office().call(
      'afterMeeting.exportFeeSheet',
      unconfirmed as CallInput<'afterMeeting.exportFeeSheet'>,
    );
    expect((await refusal(refused)).details[0]?.what).toBe('请先确认个人信息将离开资料库。');
    expect(existsSync(path)).toBe(false);
    const answer = await office().call('afterMeeting.exportFeeSheet', { meetingId, target, personalDataLeaves: true });
    expect(answer).toEqual({ fileName: 'fees.xlsx', experts: 2 });
    const table = await readTable(readFileSync(path), '专家费发放表');
    const { number, bankAccount } = inventedExpert(0);
    expect(table.rows.find((row) => row[1] === '王建国')?.slice(3, 11)).toEqual([
      number,
      expect.any(String),
      '示例银行拱墅支行',
      bankAccount,
      1,
      500,
      0,
      500,
    ]);
    expect(table.rows.at(2)?.slice(8, 11)).toEqual([1500, 0, 1500]);
    const [entry] = await audit();
    expect(entry?.summary).toBe('导出专家费发放表（2 名，含证件号码和银行账号）');
    for (const secret of [number ?? '', bankAccount, '1500', '500'])
      expect(JSON.stringify(entry)).not.toContain(secret);
  });

  it('are not put on a sheet while data is missing; everything that is missing is named', async () => {
    const { expert } = await office().call('experts.get', { id: wang });
    const { id, version, state: _state, ...fields } = expert;
    await office().call('experts.update', {
      id,
      version,
      fields: { ...fields, number: null, phone: '', email: '', bankName: '', bankAccount: '' },
      keep: ['phone', 'email'],
      confirmedDistinctFrom: [],
    });
    const path = join(office().folder, 'fees.xlsx');
    const target = office().grant('fees', path);
    const shape = await refusal(
      office().call('afterMeeting.exportFeeSheet', { meetingId, target, personalDataLeaves: true }),
    );
    expect(shape.details).toEqual([{ where: '王建国', what: '缺身份证号、开户银行、银行账号，请在专家库中补齐' }]);
    expect(existsSync(path)).toBe(false);
    const lacks = (await page()).experts.find(({ expertId }) => expertId === wang)?.lacks;
    expect(lacks).toEqual(['身份证号', '开户银行', '银行账号']);
  });
});

it('a fee that is missing keeps the sheet back by name, so that nobody who came goes unpaid', async () => {
  await attend(came(wang), came(firm), missed(li));
  const library = rawConnection(join(office().folder, 'library'));
  library.prepare('DELETE FROM expert_fee WHERE expert_id = ?').run([wang]);
  const path = join(office().folder, 'fees.xlsx');
  const target = office().grant('fees', path);
  const refused = await refusal(
    office().call('afterMeeting.exportFeeSheet', { meetingId, target, personalDataLeaves: true }),
  );
  expect(refused.details).toEqual([{ where: '王建国', what: '没有费用，请在“到会”中改半天数后重新登记' }]);
  expect(existsSync(path)).toBe(false);
  await attend(came(wang));
  expect((await page()).fees).toHaveLength(2);
});

describe('the fees of a period', () => {
  it('are summed up by month and expert, without personal data', async () => {
    await attend(came(wang), came(firm), missed(li));
    office().setToday('2026-10-12');
    const later = await meeting([1 as ProjectId], 3, { meetingOn: '2026-10-12', title: '十月的会' });
    await drawn(later);
    const attendance = [came(wang), { ...came(li), halfDays: 6 }, missed(firm)];
    await office().call('afterMeeting.saveAttendance', { meetingId: later.id, attendance });
    const path = join(office().folder, 'summary.xlsx');
    const target = office().grant('summary', path);
    const period = (from: string, until: string) =>
      office().call('afterMeeting.exportFeeSummary', { from, until, target });
    expect(await period('2026-09-01', '2026-10-12')).toEqual({ fileName: 'summary.xlsx', rows: 4 });
    const { rows } = await readTable(readFileSync(path), '专家费汇总表');
    expect(rows.map((row) => [row[0], row[1], ...row.slice(4)])).toEqual([
      ['2026-09', '某某咨询公司', 1, 1, 1000, 0, 1000],
      ['2026-09', '王建国', 1, 1, 500, 0, 500],
      ['2026-10', '李卫东', 1, 6, 3000, 440, 2560],
      ['2026-10', '王建国', 1, 1, 500, 0, 500],
      ['合计', null, null, null, 5000, 440, 4560],
    ]);
    expect(await period('2026-09-28', '2026-09-28')).toEqual({ fileName: 'summary.xlsx', rows: 2 });
    expect((await refusal(period('2026-09-30', '2026-09-01'))).details[0]?.what).toBe('截止日期不能早于开始日期。');
    expect((await refusal(period('2025-01-01', '2025-12-31'))).message).toContain('没有可以汇总的费用');
  });
});

describe('a meeting that somebody came to', () => {
  it('is not cancelled, so that no opinion, rating or fee of a cancelled meeting is counted; one that nobody came to is', async () => {
    await attend(came(wang), missed(firm), missed(li));
    const cancel = async () => {
      const { version } = (await page()).meeting;
      return office().call('meetings.setState', { id: meetingId, version, state: 'cancelled', reason: '登记错了' });
    };
    expect(await refusal(cancel())).toMatchObject({
      code: 'conflict',
      message: '会议已登记到会的专家（王建国），不能取消。登记有误的，请先在“会后”改为缺席。',
    });
    const rating = { expertId: wang, diligence: 5, competence: 4, fairness: 3, remark: '' };
    await office().call('afterMeeting.rate', { meetingId, ratings: [rating] });
    await attend(missed(wang));
    expect((await refusal(cancel())).message).toBe('会议已登记专家评价，不能取消。');
    expect((await office().call('experts.get', { id: wang })).ratings).toHaveLength(1);
  });

  it('was none: it may be cancelled, and counts nowhere', async () => {
    await attend(missed(wang), missed(firm), missed(li));
    const { version } = (await page()).meeting;
    await office().call('meetings.setState', { id: meetingId, version, state: 'cancelled', reason: '改期' });
    expect((await office().call('experts.get', { id: wang })).attendance).toEqual({ attended: 0, expected: 0 });
  });
});

describe('a rating', () => {
  it('is added to the expert’s card, the latest of a meeting counts, and one who has not been told of is refused', async () => {
    const rating = { expertId: wang, diligence: 5, competence: 4, fairness: 3, remark: '材料看得细' };
    const rate = (...ratings: CallInput<'afterMeeting.rate'>['ratings'][number][]) =>
      office().call('afterMeeting.rate', { meetingId, ratings });
    expect((await refusal(rate(rating))).message).toContain('还没有登记是否到会');
    await attend(came(wang), missed(li), missed(firm));
    expect(await rate(rating, { ...rating, expertId: li, diligence: 1 })).toEqual({ rated: 2 });
    expect(await rate(rating)).toEqual({ rated: 0 });
    expect(await rate({ ...rating, fairness: 5, competence: 5 })).toEqual({ rated: 1 });
    expect((await page()).ratings.find(({ expertId }) => expertId === wang)).toMatchObject({ fairness: 5 });
    const card = await office().call('experts.get', { id: wang });
    expect([card.ratingTenths, card.ratings.length]).toEqual([50, 1]);
    expect((await refusal(rate({ ...rating, diligence: 6 }))).details[0]?.what).toBe('请为“履职认真”选 1 至 5。');
  });
});
