import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { keep, refused, answers, budgetIssued, upTo } = projectJourney(office);

it('R23, R25 五（四）: work begins with a responsible person and, from 100万元, a supervisor', async () => {
  const id = await budgetIssued();
  const nobody = { responsiblePerson: '', supervisor: '' };
  expect(await refused(id, 'implementationStart', nobody)).toEqual(['ruleBlocked', 'R23', 'R25']);
  expect(await refused(id, 'implementationStart', { supervisor: '' })).toEqual(['ruleBlocked', 'R25']);
  expect(await keep(id, 'implementationStart')).toMatchObject({ stage: 'implementing' });
});

it('R04 二（三）: work that begins without security in step begins with a reason', async () => {
  const id = await budgetIssued();
  expect(await refused(id, 'implementationStart', { securityInStep: false })).toEqual(['reasonMissing', 'R04']);
  const reasons = [{ ruleId: 'R04', reason: '安全设备采购中，进场前补齐。' }];
  expect(await keep(id, 'implementationStart', { securityInStep: false }, reasons)).toMatchObject({
    stage: 'implementing',
  });
});

it('R24 五（四）: a report goes to both in time, or with a reason; the acceptance names what was not reported', async () => {
  const id = await upTo('implementationStart');
  const late = { reportedOn: isoDate('2027-08-30'), toFinance: false };
  expect(await refused(id, 'monitoringReport', late)).toEqual(['reasonMissing', 'R24']);
  const missing = (await answers(id, 'acceptance')).find(({ ruleId }) => ruleId === 'R24');
  expect(missing).toMatchObject({
    outcome: 'warn',
    finding: '2027年1月1日至2027年6月30日没有绩效监控报告。',
  });
  await keep(id, 'monitoringReport');
  const complete = (await answers(id, 'acceptance')).find(({ ruleId }) => ruleId === 'R24');
  expect(complete).toMatchObject({ outcome: 'pass' });
});

it('P30: a report on a period that ends before it begins is refused', async () => {
  const id = await upTo('implementationStart');
  const backwards = { periodFrom: isoDate('2027-07-01'), periodTo: isoDate('2027-06-30') };
  expect(await refused(id, 'monitoringReport', backwards)).toEqual(['ruleBlocked', 'P30']);
  await keep(id, 'monitoringReport', { periodFrom: isoDate('2027-06-30'), periodTo: isoDate('2027-06-30') });
});

it('R28 五（六）: resources follow application and evaluation; what is hardly used is reclaimed', async () => {
  const id = await upTo('implementationStart');
  await keep(id, 'resourceRequest');
  await keep(id, 'resourceEvaluation');
  const database = [{ resourceKind: 'cloud', name: '数据库', allocated: '4核' }] as const;
  expect(await refused(id, 'resourceAllocation', { resources: database })).toEqual(['reasonMissing', 'R28']);
  await keep(id, 'resourceAllocation');
  const usages = [{ resourceKind: 'cloud', name: '云主机', rate: 85 }] as const;
  expect(await refused(id, 'resourceUsage', { usages })).toEqual(['reasonMissing', 'R28']);
  await keep(id, 'resourceUsage', { usages }, [{ ruleId: 'R28', reason: '试运行期间，下月调配。' }]);
  expect(await refused(id, 'goLive')).toEqual(['reasonMissing', 'R28']);
  await keep(id, 'resourceReclaim');
  expect(await keep(id, 'goLive')).toMatchObject({ stage: 'live' });
});

it('R02, R29, R30, R33: nothing goes live unconnected; a secrecy law releases from hub and platform only', async () => {
  const id = await upTo('monitoringReport');
  const nothing = {
    basicServices: false,
    sharingInterface: false,
    noDirectLink: false,
    catalogue: false,
    dataHub: false,
    supportPlatform: false,
  };
  expect(await refused(id, 'goLive', nothing)).toEqual(['ruleBlocked', 'R02', 'R29', 'R30', 'R33']);
  const secret = { secrecyBasis: '《中华人民共和国保守国家秘密法》第二十五条' };
  expect(await refused(id, 'goLive', { ...nothing, ...secret })).toEqual(['ruleBlocked', 'R29', 'R30', 'R33']);
  expect(await refused(id, 'goLive', { dataHub: false, supportPlatform: false })).toEqual([
    'ruleBlocked',
    'R02',
    'R33',
  ]);
  expect(await keep(id, 'goLive', { dataHub: false, supportPlatform: false, ...secret })).toMatchObject({
    stage: 'live',
  });
});
