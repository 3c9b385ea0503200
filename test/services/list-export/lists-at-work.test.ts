import { beforeEach, describe, expect, it } from 'vitest';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, SpecialtyId } from '../../../src/domain/ids.ts';
import type { List } from '../../support/list-export/exported-list.ts';
import { csvOf, exported } from '../../support/list-export/exported-list.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { agreed, inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { wan } from '../../support/records/three-projects.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();

async function lastAudit() {
  const { rows } = await office().call('audit.list', { query: '', from: null, to: null, page: 0, pageSize: 1 });
  return rows[0]!;
}

describe('the candidates of a meeting in a file', () => {
  const { registered } = mainJobSteps(office);
  const { expert, meeting, drawn } = meetingSteps(office);

  it('are those of the view, each with every reason against an expert: recusal, unit, load', async () => {
    const only = (count: number) =>
      [{ specialtyId: null, origin: 'outside', kind: 'any', count, reserves: 0 }] as const;
    const project = (await registered()).id;
    const busy = await expert({ name: '忙专家', employer: '样例大学' });
    for (const meetingOn of ['2026-10-19', '2026-10-21', '2026-10-22']) {
      await drawn(
        await meeting([(await registered()).id], {
          purpose: 'acceptance',
          meetingOn: isoDate(meetingOn),
          conditions: only(1),
        }),
      );
    }
    await expert({ name: '=可抽专家', employer: '样例学院' });
    const friend = await expert({ name: '回避专家', employer: '样例研究院' });
    await expert({ name: '本单位专家', employer: '区城管局' });
    const id = await meeting([project], {
      title: '智慧城管评审会',
      conditions: only(1),
      recusals: [{ expertId: friend, reason: '师生，电话 13800001234' }],
    });
    const all: List = { of: 'candidates', id, view: 'all', query: '' };
    const { heads, rows } = await csvOf(office(), all);
    expect(heads).toEqual(['姓名或机构', '类别', '工作单位', '区内区外', '专业', '核对结果']);
    const shown = await office().call('meetings.candidates', { id });
    expect(rows).toHaveLength(shown.experts.length);
    const verdicts = new Map(rows.map(([name = '', , , , , verdict]) => [name, verdict]));
    expect(verdicts.get('回避专家')).toBe('审查人员确定回避：师生，电话 ***********');
    expect(verdicts.get('本单位专家')).toContain('属于项目建设单位“区城管局”');
    expect(shown.experts.find(({ expertId }) => expertId === busy)?.reasons).toMatchObject([{ kind: 'weekLoad' }]);
    for (const { name, reasons } of shown.experts.filter((each) => each.reasons.length > 0))
      expect(verdicts.get(name)).toBe(reasons.map(({ detail }) => detail).join('；'));

    const drawable = await csvOf(office(), { ...all, view: 'drawable', query: '样例 学院' });
    expect(drawable.rows.map(([name, , , origin, , verdict]) => [name, origin, verdict])).toEqual([
      ["'=可抽专家", '区外', '可抽：条件 1'],
    ]);
    expect(await lastAudit()).toMatchObject({
      summary: '导出候选与回避（1 行，CSV）',
      remark: '会议：智慧城管评审会（2026-10-20）；条件 1：不限专业（区外）；显示：可抽；查找：样例 学院',
    });
    const { bytes } = await exported(office(), { ...all, view: 'barred' }, 'xlsx');
    expect(await openXmlErrors(bytes, 'xlsx')).toEqual([]);
    expect((await readTable(bytes, '候选与回避')).column('姓名或机构')).toEqual(
      shown.experts.filter(({ reasons }) => reasons.length > 0).map(({ name }) => name),
    );
  });
});

describe('the 专家库 in a file', () => {
  const { expert } = meetingSteps(office);
  const all: List = { of: 'experts', filter: NO_EXPERT_FILTER, sort: { by: 'name', descending: false } };

  it('is the list as it is filtered and sorted, with nothing that is personal', async () => {
    const person = { number: '330105198001010033', phone: '13800001234', email: 'someone@example.com' };
    await expert({ name: '安专家', employer: '+样例大学', specialties: [2, 3] as SpecialtyId[], ...person });
    await expert({ name: '白专家', outside: false });
    const { heads, rows } = await csvOf(office(), { ...all, sort: { by: 'name', descending: true } });
    expect(heads).toEqual([
      '姓名或机构', '类别', '工作单位', '职称或职务', '专业', '区内区外', '本周参会（上限 3）', '本季参会（上限 12）', '平均评分', '状态',
    ]); // prettier-ignore
    expect(rows.map(([name]) => name)).toEqual(['白专家', '安专家']);
    expect(rows[1]?.slice(1)).toEqual([
      '专家个人', "'+样例大学", '高级工程师', '网络工程、通信传输', '区外', '0', '0', '', '正式',
    ]); // prettier-ignore
    const outside = await csvOf(office(), { ...all, filter: { ...NO_EXPERT_FILTER, origin: 'outside' } });
    expect(outside.rows.map(([name]) => name)).toEqual(['安专家']);
    expect((await lastAudit()).remark).toBe('区内区外：区外；按姓名或机构升序');
    const audit = await office().call('audit.list', { query: '', from: null, to: null, page: 0, pageSize: 50 });
    expect(JSON.stringify([rows, outside, audit])).not.toMatch(/330105198001010033|13800001234|someone@/u);
  });

  it('has its 专业目录 in the office’s order, each specialty with its experts', async () => {
    await expert({ specialties: [2] as SpecialtyId[] });
    const { rows } = await csvOf(office(), { of: 'specialties' });
    const listed = await office().call('specialties.list', {});
    expect(rows.map(([field, specialty]) => (specialty === '' ? field : specialty))).toEqual(
      listed.rows.map(({ name }) => name),
    );
    expect(rows.slice(0, 2)).toEqual([
      ['信息网络', '', '1', '启用'],
      ['信息网络', '网络工程', '1', '启用'],
    ]);
  });
});

describe('the papers that wait and the ranking of a draft in a file', () => {
  const { unit, reviewed } = reviewedProjects(office);
  const { submitted, decided } = inclusionSteps(office);
  let city: ProjectId;
  let school: ProjectId;

  beforeEach(async () => {
    const unitId = await unit('区城管局');
    const project = (name: string, sum: string) =>
      reviewed({ name, unitId, fundShares: [{ source: 'generalBudget', amount: wan('120') }], reviewed: wan(sum) });
    city = await project('智慧城管', '100.000001');
    school = await project('智慧教育', '90');
  });

  it('name each record without its paper as it is searched, with its meetings and what it lacks', async () => {
    await meetingSteps(office).meeting([school], { title: '十月评审会' });
    const all: List = { of: 'unissuedPapers', kind: 'reviewOpinion', query: '' };
    const { heads, rows } = await csvOf(office(), all);
    expect(heads).toEqual(['项目编号', '项目名称', '会议', '还缺', '建设单位', '记录日期']);
    expect(rows.map(([, name, meetings]) => [name, meetings])).toEqual([
      ['智慧教育', '十月评审会'],
      ['智慧城管', ''],
    ]);
    expect((await csvOf(office(), { ...all, query: '十月' })).rows).toHaveLength(1);
    expect((await lastAudit()).summary).toBe('导出待出具的方案评审意见（1 行，CSV）');
  });

  it('rank the projects with what they come to, to the fen, and what the leading group decided', async () => {
    office().setToday('2026-11-12');
    const id = await submitted([school, city], { envelope: wan('100') });
    const list: List = { of: 'inclusionRanking', id };
    const before = await csvOf(office(), list);
    expect(before.heads).toEqual([
      '排序', '项目编号', '项目名称', '建设单位', '建设类型', '审查结论', '申报（万元）', '审定（万元）', '核减（万元）', '建议（万元）',
      '累计（万元）', '资金盘子', '排序理由', '领导小组决定',
    ]); // prettier-ignore
    expect(before.rows.map((row) => [row[0], row[2], ...row.slice(6)])).toEqual([
      ['1', '智慧教育', '120.00', '90.00', '30.00', '90.00', '90.00', '盘子以内', '民生急需', '等待研究'],
      ['2', '智慧城管', '120.00', '100.000001', '19.999999', '100.000001', '190.000001', '盘子以外', '民生急需', '等待研究'],
    ]); // prettier-ignore
    await decided(id, [agreed(school, wan('90')), agreed(city, wan('100.000001'))]);
    const after = await csvOf(office(), list);
    expect(after.rows[0]?.at(-1)).toBe('同意入库 90 万元；2026年11月10日 拱数领办纪要〔2026〕3号');
  });

  it('rank a draft that is still worked on as it was saved, without a decision', async () => {
    const entries = [{ projectId: city, rank: 1, reason: '', amount: wan('80') }];
    const fields = { planYear: 2027, batch: 1, envelope: wan('100'), basis: '', entries };
    const { id } = await office().call('inclusion.save', { id: null, version: null, fields });
    const { heads, rows } = await csvOf(office(), { of: 'inclusionRanking', id });
    expect(heads.at(-1)).toBe('排序理由');
    expect(rows.map((row) => [row[2], row[9]])).toEqual([['智慧城管', '80.00']]);
    expect((await lastAudit()).summary).toBe('导出2027 年第 1 批项目入库草案排序（1 行，CSV）');
  });
});

it('a list of a meeting that is not there is refused, and nothing is written', async () => {
  const missing: List = { of: 'candidates', id: 99, view: 'all', query: '' };
  expect((await refusal(exported(office(), missing))).code).toBe('notFound');
  const { rows } = await office().call('audit.list', { query: '导出', from: null, to: null, page: 0, pageSize: 5 });
  expect(rows).toEqual([]);
});
