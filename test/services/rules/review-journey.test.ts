import { beforeEach, expect, it } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { mainJobSteps } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { SAMPLE_EXPERTS, SAMPLE_PANEL } from '../../support/records/samples/panel.ts';
import { GRANTED, ITEM_NAME, wan } from '../../support/records/samples/sample-type.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);
const { keep, refused, answers } = projectJourney(office);

let id: ProjectId;
beforeEach(async () => {
  office().setToday('2026-12-29');
  id = await declared();
  await issued(id);
});

it('R05 二（四）: no expert of the building unit sits on the panel, nor one who is not confirmed as independent', async () => {
  const [first, second, third, , institution] = SAMPLE_PANEL;
  const own = { ...SAMPLE_EXPERTS[0]!, employer: '区城管局' };
  const unconfirmed = { ...SAMPLE_EXPERTS[0]!, independent: false };
  expect(await refused(id, 'reviewMeeting', { members: [first!, second!, own] })).toEqual(['ruleBlocked', 'R05']);
  expect(await refused(id, 'reviewMeeting', { members: [first!, second!, unconfirmed] })).toEqual([
    'ruleBlocked',
    'R05',
  ]);
  const members = [first!, second!, third!, institution!, { ...own, name: '样例戊', employer: '样例学院' }];
  expect(await keep(id, 'reviewMeeting', { members })).toMatchObject({ stage: 'reviewing' });
});

it('R12 四（二）, P10, P13, P14, P15: both bureaus and experts, three or more, an odd number, a third from outside', async () => {
  const [development, finance, outside, inside, institution] = SAMPLE_PANEL;
  const forming = (...members: (typeof development)[]) =>
    refused(id, 'reviewMeeting', { members: members.map((each) => each!) });
  expect(await forming(development, outside, inside)).toEqual(['ruleBlocked', 'R12']);
  expect(await forming(finance, outside)).toEqual(['ruleBlocked', 'R12', 'P10', 'P13']);
  expect(await forming(development, finance, outside, inside)).toEqual(['ruleBlocked', 'P13']);
  expect(await forming(development, finance, institution)).toEqual(['ruleBlocked', 'P14', 'P15']);
  expect(await refused(id, 'reviewMeeting', { chair: '样例庚' })).toEqual(['ruleBlocked', 'P15']);
  expect(await keep(id, 'reviewMeeting')).toMatchObject({ stage: 'reviewing' });
});

it('P13: an even panel is formed once the office no longer asks for an odd one', async () => {
  const members = SAMPLE_PANEL.slice(0, 4);
  expect(await refused(id, 'reviewMeeting', { members })).toEqual(['ruleBlocked', 'P13']);
  const { revisionId, policy } = await office().call('policies.get', {});
  await office().call('policies.save', {
    revisionId,
    policy: { ...policy, panelOdd: false },
    reason: '领导小组办公室会议确定不限单数',
  });
  expect(await keep(id, 'reviewMeeting', { members })).toMatchObject({ stage: 'reviewing' });
});

it("R13 四（二）, P17–P20: a conclusion answers all, rests on the experts' opinions, and gives its reasons", async () => {
  await keep(id, 'reviewMeeting');
  expect(await refused(id, 'reviewConclusion')).toEqual(['ruleBlocked', 'P17']);
  await keep(id, 'expertOpinions');
  expect(await refused(id, 'reviewConclusion', { performance: '' })).toEqual(['ruleBlocked', 'R13']);
  expect(await refused(id, 'reviewConclusion', { conclusion: 'revise' })).toEqual(['ruleBlocked', 'P18']);
  const declined = { member: '样例丙', opinion: '增加移动端', adoption: 'declined', reason: '' } as const;
  expect(await refused(id, 'reviewConclusion', { adoptions: [declined] })).toEqual(['ruleBlocked', 'P19']);
  const cut = {
    name: ITEM_NAME,
    costClass: 'development',
    declared: wan('120'),
    reviewed: GRANTED,
    reason: '',
  } as const;
  expect(await refused(id, 'reviewConclusion', { items: [cut] })).toEqual(['ruleBlocked', 'P20']);
  expect(await keep(id, 'reviewConclusion')).toMatchObject({ stage: 'reviewPassed' });
});

it('R14 四（二）: what has to be revised is listed only once the revision is confirmed', async () => {
  const listing = async () => (await answers(id, 'listing')).find(({ ruleId }) => ruleId === 'R14');
  expect(await listing()).toMatchObject({ outcome: 'block', finding: '项目尚未作出方案审查结论。' });
  await keep(id, 'reviewMeeting');
  await keep(id, 'expertOpinions');
  await keep(id, 'reviewConclusion', { conclusion: 'revise', revisions: '补充数据归集方案。' });
  expect(await listing()).toMatchObject({ outcome: 'block' });
  await keep(id, 'revisionConfirmed');
  expect(await listing()).toMatchObject({ outcome: 'pass' });
});
