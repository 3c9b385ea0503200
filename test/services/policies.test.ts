import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/contract/contract.ts';
import { isoDate } from '../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../src/domain/ids.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import type { RecordDraft } from '../../src/domain/records/record-kinds.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { LATE_REASON, mainJobSteps, refusal } from '../support/main-job-steps.ts';
import { officeWithCourses } from '../support/office-with-courses.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';
import { sampleDraft } from '../support/records/sample-records.ts';

const SIGNED_ON = isoDate('2026-09-07');
const contract = (contractNumber: string) => sampleDraft('contract', { signedOn: SIGNED_ON, contractNumber });
const records = [sampleDraft('inclusionDecision', { decidedOn: isoDate('2026-03-20') })];

const office = officeWithCourses([
  { name: '甲', declaredOn: '2026-01-05', records: [...records, contract('甲-1')] },
  { name: '乙', declaredOn: '2026-01-05', records: [...records, contract('乙-1')] },
]);
const { declared, issued } = mainJobSteps(office);

type Policy = CallInput<'policies.save'>['policy'];

async function change(changes: Partial<Policy>, reason = '领导小组会议确定') {
  const { revisionId, policy } = await office().call('policies.get', {});
  return office().call('policies.save', { revisionId, policy: { ...policy, ...changes }, reason });
}

describe("the office's policy", () => {
  it('is the defaults until it is changed, and stays changed when the library is opened again', async () => {
    expect(await office().call('policies.get', {})).toEqual({
      revisionId: null,
      policy: DEFAULT_POLICY,
      defaults: DEFAULT_POLICY,
    });
    const { revisionId } = await change({ supervisionLimit: parseMoney('200', '万元') });
    const { folder } = office();
    office().core.close();
    const again = coreInFolder(folder);
    expect(await again.call('policies.get', {})).toEqual({
      revisionId,
      policy: { ...DEFAULT_POLICY, supervisionLimit: parseMoney('200', '万元') },
      defaults: DEFAULT_POLICY,
    });
    again.core.close();
  });

  it('tells who changed what, when, why, from and to', async () => {
    await change({ preReviewDays: 7, limitInclusive: false }, '办法修订');
    office().setToday('2026-10-08');
    Object.assign(office().settings, { reviewerName: '王审查' });
    await change({ preReviewDays: 5, largeProject: parseMoney('300.5', '万元') }, '恢复原期限');
    const { rows, total } = await office().call('policies.history', { page: 0, pageSize: 20 });
    expect(total).toBe(2);
    expect(rows).toEqual([
      {
        revisionId: 2,
        savedAt: '2026-10-08T01:00:00.000Z',
        savedBy: '王审查',
        reason: '恢复原期限',
        changes: [
          { name: 'largeProject', from: '500 万元', to: '300.5 万元' },
          { name: 'preReviewDays', from: '7 个工作日', to: '5 个工作日' },
        ],
      },
      {
        revisionId: 1,
        savedAt: '2026-09-28T01:00:00.000Z',
        savedBy: '李审查',
        reason: '办法修订',
        changes: [
          { name: 'preReviewDays', from: '5 个工作日', to: '7 个工作日' },
          { name: 'limitInclusive', from: '是', to: '否' },
        ],
      },
    ]);
    const second = await office().call('policies.history', { page: 1, pageSize: 1 });
    expect(second.rows).toEqual(rows.slice(1));
  });

  it('has its change in the audit, in words and as values', async () => {
    await change({ outsidePercent: 50 }, '会议纪要〔2026〕3号');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]).toMatchObject({
      subject: '审查规则与限额',
      summary: '修改审查规则与限额：区外专家最低比例 33% → 50%。0 个办理期限随之变动',
      remark: '会议纪要〔2026〕3号',
    });
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it.each([
    ['a pre-review of no day', { preReviewDays: 0 }, '预审办理期限应在 1 至 30 个工作日之间。'],
    ['half a day', { filingDays: 2.5 }, '请填写合同备案期限，只填整数。'],
    ['months that do not make a year', { monitoringMonths: 5 }, '绩效监控周期只能是 1、2、3、4、6、12 个月。'],
    ['a share beyond the whole', { outsidePercent: 101 }, '区外专家最低比例应在 0 至 100% 之间。'],
    ['a limit of nothing', { procurementLimit: 0 }, '招标需求确认和采购限价的起点应在 1 万元至 100000 万元之间。'],
    ['a limit in parts of a fen', { supervisionLimit: 1000000.5 }, '金额应精确到分。'],
    ['an even number for a panel that is odd', { panelMinimum: 4 }, '评审专家组最少人数也应填单数。'],
    ['a switch that is neither', { panelOdd: '是' }, '请选择专家组人数为单数。'],
  ])('refuses %s', async (_what, changes, message) => {
    const error = await refusal(change(changes as Partial<Policy>));
    expect(error.code).toBe('invalidInput');
    expect(JSON.stringify(error)).toContain(message);
    expect((await office().call('policies.history', { page: 0, pageSize: 1 })).total).toBe(0);
  });

  it('is not saved without a reason, without a change, or over a change that the reviewer has not seen', async () => {
    expect(await refusal(change({ filingDays: 6 }, ' '))).toMatchObject({ code: 'invalidInput' });
    expect(await refusal(change({}))).toMatchObject({
      code: 'invalidInput',
      message: expect.stringContaining('没有改动'),
    });
    await change({ filingDays: 6 });
    const seen = { revisionId: null, policy: { ...DEFAULT_POLICY, filingDays: 8 }, reason: '试' };
    expect(await refusal(office().call('policies.save', seen))).toMatchObject({ code: 'staleVersion' });
  });
});

describe('what was decided keeps the values it was decided under', () => {
  const [first, second] = [1 as ProjectId, 2 as ProjectId];

  async function filing(projectId: ProjectId, filingNumber = '') {
    const { records: kept } = await office().call('records.file', { projectId });
    const signed = kept.find(({ kind }) => kind === 'contract')!.id;
    return sampleDraft('contractFiling', { filedOn: isoDate('2026-09-18'), contract: signed, filingNumber });
  }

  async function file(projectId: ProjectId, draft: RecordDraft) {
    const { version } = await office().call('records.file', { projectId });
    return office().call('records.add', { projectId, version, draft, reasons: [], attachmentIds: [] });
  }

  async function correct(projectId: ProjectId, recordId: RecordId, draft: RecordDraft) {
    const { version } = await office().call('records.file', { projectId });
    const correction = { projectId, version, recordId, draft, reason: '补录备案编号', reasons: [], attachmentIds: [] };
    return office().call('records.correct', correction);
  }

  it('a filing that was in time under the old limit is corrected under it; a new one is judged by the new', async () => {
    // Signed on 7 September, filed nine working days later.
    await change({ filingDays: 10 });
    const { recordId } = await file(first, await filing(first));
    await change({ filingDays: 5 });
    expect(await correct(first, recordId, await filing(first, '备1'))).toMatchObject({ recordId });

    const late = await refusal(file(second, await filing(second)));
    expect(late).toMatchObject({ code: 'reasonMissing' });
    expect(JSON.stringify(late)).toContain('R22');
  });

  it('a filing that was late under the old limit stays late when it is corrected', async () => {
    const draft = await filing(first);
    const { version } = await office().call('records.file', { projectId: first });
    const reasons = [{ ruleId: 'R22', reason: '单位迟报' }];
    const kept = await office().call('records.add', { projectId: first, version, draft, reasons, attachmentIds: [] });
    await change({ filingDays: 10 });
    const late = await refusal(correct(first, kept.recordId, await filing(first, '备1')));
    expect(late).toMatchObject({ code: 'reasonMissing' });
    expect(await file(second, await filing(second))).toMatchObject({ stage: 'contractFiled' });
  });

  it('a letter that was late stays late', async () => {
    const id = await declared({}, '2026-09-14');
    await issued(id, samplePreReview(), '2026-09-24', LATE_REASON);
    const { deadline } = await office().call('preReviews.get', { projectId: id });
    expect(deadline).toMatchObject({ light: 'done', workingDaysLeft: -4, count: { workingDays: 5 } });
    office().setToday('2026-09-29');
    await change({ preReviewDays: 30 });
    expect((await office().call('preReviews.get', { projectId: id })).deadline).toEqual(deadline);
  });

  it('a letter that was in time under a longer limit stays in time', async () => {
    await change({ preReviewDays: 10 });
    office().setToday('2026-09-29');
    const id = await declared({}, '2026-09-14');
    await issued(id, samplePreReview(), '2026-09-24');
    office().setToday('2026-09-30');
    await change({ preReviewDays: 5 });
    const { deadline } = await office().call('preReviews.get', { projectId: id });
    expect(deadline).toMatchObject({ light: 'done', count: { workingDays: 10 } });
    expect(deadline.workingDaysLeft).toBeGreaterThan(0);
  });
});
