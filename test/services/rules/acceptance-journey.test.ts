import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { SAMPLE_RECORDS } from '../../support/records/sample-records.ts';
import { SAMPLE_PANEL } from '../../support/records/samples/panel.ts';
import { wan } from '../../support/records/samples/sample-type.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { keep, refused, answers, upTo } = projectJourney(office);

const { contents } = SAMPLE_RECORDS.acceptance(() => 0 as RecordId);
const slow = {
  contents: contents.map((each) => (each.content === 'technical' ? { ...each, result: 'deviating' as const } : each)),
  defects: [{ what: '响应时间超标', dueOn: isoDate('2027-11-20') }],
  conclusion: 'fail' as const,
};

it('R25 五（四）: the supervision hands in its papers before the acceptance', async () => {
  const id = await upTo('goLive');
  expect(await refused(id, 'acceptance')).toEqual(['ruleBlocked', 'R25']);
  await keep(id, 'supervisionPaper');
  expect(await keep(id, 'acceptance')).toMatchObject({ stage: 'accepted' });
});

it('R26 五（五）: organised by the office, judged by experts, five contents answered', async () => {
  const id = await upTo('supervisionPaper');
  expect(await refused(id, 'acceptance', { organisedByOffice: false })).toEqual(['ruleBlocked', 'R26']);
  expect(await refused(id, 'acceptance', { experts: SAMPLE_PANEL.slice(0, 2) })).toEqual(['ruleBlocked', 'R26']);
  expect(await refused(id, 'acceptance', { contents: contents.slice(1) })).toEqual(['ruleBlocked', 'R26']);
  expect(await refused(id, 'acceptance', { contents: slow.contents })).toEqual(['ruleBlocked', 'R26']);
  expect(await keep(id, 'acceptance')).toMatchObject({ stage: 'accepted' });
});

it('R05 二（四）: an expert who is not confirmed as independent does not accept', async () => {
  const id = await upTo('supervisionPaper');
  const experts = SAMPLE_PANEL.map((each) => ({ ...each, independent: each.name !== '样例丙' }));
  expect(await refused(id, 'acceptance', { experts })).toEqual(['ruleBlocked', 'R05']);
  await keep(id, 'acceptance', { experts: SAMPLE_PANEL });
});

it('R27 五（五）, P31: a failed project is mended, re-inspected and only then put in use', async () => {
  const id = await upTo('supervisionPaper');
  expect(await refused(id, 'acceptance', { ...slow, defects: [] })).toEqual(['ruleBlocked', 'R26']);
  expect(await keep(id, 'acceptance', slow)).toMatchObject({ stage: 'acceptanceFailed' });
  expect(await refused(id, 'inUse')).toEqual(['ruleBlocked', 'R27', 'P05']);
  const again = { acceptedOn: isoDate('2027-11-25') };
  expect(await refused(id, 'acceptance', again)).toEqual(['ruleBlocked', 'P31']);
  const { records } = await office().call('records.file', { projectId: id });
  const reinspectionOf = records.find(({ kind }) => kind === 'acceptance')!.id;
  expect(await keep(id, 'acceptance', { ...again, reinspectionOf })).toMatchObject({ stage: 'accepted' });
  expect(await keep(id, 'inUse', { inUseOn: isoDate('2027-12-01') })).toMatchObject({ stage: 'inUse' });
});

it('R27 五（五）: what went live is not put in use before it is accepted', async () => {
  const live = await upTo('goLive');
  expect(await refused(live, 'inUse')).toEqual(['ruleBlocked', 'R27']);
  await keep(live, 'supervisionPaper');
  await keep(live, 'acceptance');
  expect(await keep(live, 'inUse')).toMatchObject({ stage: 'inUse' });
});

it('P32: what never went live is put in use with a reason', async () => {
  const id = await upTo('monitoringReport');
  await keep(id, 'supervisionPaper');
  await keep(id, 'acceptance');
  expect(await refused(id, 'inUse')).toEqual(['reasonMissing', 'P32']);
  const reasons = [{ ruleId: 'P32', reason: '机房改造项目，没有系统上线。' }];
  expect(await keep(id, 'inUse', {}, reasons)).toMatchObject({ stage: 'inUse' });
});

it('P05, 六（三）: what is accepted first goes live and in use, is not accepted again, and is evaluated by its use', async () => {
  const id = await upTo('monitoringReport');
  await keep(id, 'supervisionPaper');
  await keep(id, 'acceptance');
  expect(await refused(id, 'evaluation')).toEqual(['ruleBlocked', 'P05']);
  const trial = { wentLiveOn: isoDate('2027-10-25'), trialUntil: isoDate('2027-11-25') };
  expect(await keep(id, 'goLive', trial)).toMatchObject({ stage: 'live' });
  const again = { acceptedOn: isoDate('2027-10-28') };
  expect(await refused(id, 'acceptance', again)).toEqual(['ruleBlocked', 'P05']);
  expect(await refused(id, 'evaluation')).toEqual(['ruleBlocked', 'P05']);
  expect(await keep(id, 'inUse', { inUseOn: isoDate('2027-12-01') })).toMatchObject({ stage: 'inUse' });
  expect(await keep(id, 'evaluation')).toMatchObject({ stage: 'evaluated' });
});

it('R32 六（一）: a serious flaw is ordered to be rectified and closed before the evaluation', async () => {
  const id = await upTo('operationRecord');
  const reminder = (await answers(id, 'inspection')).find(({ ruleId }) => ruleId === 'R32');
  expect(reminder).toMatchObject({ outcome: 'record', remedy: expect.stringContaining('责令整改') });
  await keep(id, 'inspection');
  expect(await refused(id, 'evaluation')).toEqual(['reasonMissing', 'R32']);
  await keep(id, 'rectificationOrder');
  expect(await refused(id, 'evaluation')).toEqual(['reasonMissing', 'R32']);
  const late = { closedOn: isoDate('2028-02-20') };
  expect(await refused(id, 'rectificationClosed', late)).toEqual(['reasonMissing', 'R32']);
  await keep(id, 'rectificationClosed', late, [{ ruleId: 'R32', reason: '等待厂商补丁。' }]);
  expect(await keep(id, 'evaluation')).toMatchObject({ stage: 'evaluated' });
});

it('P33: archived when evaluated and paid, else with a reason', async () => {
  const id = await upTo('operationRecord');
  expect(await refused(id, 'archive')).toEqual(['reasonMissing', 'P33']);
  await keep(id, 'evaluation');
  const unpaid = (await answers(id, 'archive')).find(({ ruleId }) => ruleId === 'P33');
  expect(unpaid).toMatchObject({ outcome: 'warn', finding: '合同 HT-2027-01 尚有 950000.00 元未支付。' });
  await keep(id, 'payment', { amount: wan('95') });
  expect(await keep(id, 'archive')).toMatchObject({ stage: 'archived' });
});

it('R04 二（三）: an operation whose security does not run in step is reported with a reason', async () => {
  const id = await upTo('inUse');
  expect(await refused(id, 'operationRecord', { securityInStep: false })).toEqual(['reasonMissing', 'R04']);
  await keep(id, 'operationRecord');
});
