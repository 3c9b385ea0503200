import { beforeEach, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { ALIKE_REASON, mainJobSteps } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { GRANTED, PLAN_YEAR } from '../../support/records/samples/sample-type.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { declared } = mainJobSteps(office);
const { keep, refused, answers } = projectJourney(office);
const { funded } = inclusionSteps(office);

let id: ProjectId;
beforeEach(async () => {
  office().setToday('2027-03-31');
  id = await declared();
});

it('R19 四（三）: the district government agrees on the opinions of office and finance bureau, with an amount', async () => {
  expect(await refused(id, 'urgentApproval')).toEqual(['ruleBlocked', 'P05', 'R19', 'R19']);
  expect(await keep(id, 'urgentApplication')).toMatchObject({ stage: 'urgent' });
  expect(await refused(id, 'urgentApproval')).toEqual(['ruleBlocked', 'R19']);
  expect(await refused(id, 'urgentOpinions', { givenOn: isoDate('2026-09-28') })).toEqual(['ruleBlocked', 'R19']);
  await keep(id, 'urgentOpinions');
  await keep(id, 'urgentOpinions', { givenOn: isoDate('2026-10-08'), officeOpinion: '补充意见：控制规模。' });
  expect(await refused(id, 'urgentApproval', { amount: null })).toEqual(['ruleBlocked', 'R19']);
  expect(await keep(id, 'urgentApproval')).toMatchObject({ stage: 'included' });
});

it('R14, R16 四（二）（三）: an urgent project goes on to its money and its procurement without a panel', async () => {
  await keep(id, 'urgentApplication');
  await keep(id, 'urgentOpinions');
  await keep(id, 'urgentApproval');
  await funded({ year: PLAN_YEAR, step: 'request', on: '2026-10-16', projects: [id] });
  await funded({ year: PLAN_YEAR, step: 'arrange', on: '2026-12-15', projects: [id] });
  await funded({ year: PLAN_YEAR, step: 'issue', on: '2027-01-20', projects: [id] });
  const { ledger } = await office().call('records.file', { projectId: id });
  expect(ledger).toMatchObject({ reviewed: null, approved: GRANTED, issued: GRANTED });
  const permitted = (await answers(id, 'tenderRequirements')).find(({ ruleId }) => ruleId === 'R14');
  expect(permitted).toMatchObject({ outcome: 'notApplicable' });
  expect(await keep(id, 'tenderRequirements')).toMatchObject({ stage: 'requirementsConfirmed' });
});

it('R09 四（三）: an urgent or withdrawn project shows no day by which a letter is owed', async () => {
  const shown = async () => (await office().call('projects.get', { id })).deadline;
  expect(await shown()).toMatchObject({ ruleId: 'R09', doneOn: null });
  await keep(id, 'urgentApplication');
  expect(await shown()).toBeNull();
  id = await declared({ name: '已撤回的项目' }, '2026-09-28');
  await keep(id, 'withdrawal', { withdrawnOn: isoDate('2026-09-29') });
  expect(await shown()).toBeNull();
});

it('P24: an urgent project without goals is withdrawn, mended and declared again before it goes its way', async () => {
  const owing = await declared({ name: '防汛会商系统应急修复', goals: [] }, '2026-09-28', [
    { ruleId: 'R07', reason: '灾后补报。' },
  ]);
  expect(await refused(owing, 'urgentApplication')).toEqual(['ruleBlocked', 'P24']);
  await keep(owing, 'withdrawal', { withdrawnOn: isoDate('2026-09-29') });
  const { version, content } = (await office().call('projects.get', { id: owing })).project;
  const { contactPhone: _masked, ...kept } = content;
  const mended = { ...kept, goals: sampleContent().goals };
  const saved = await office().call('projects.saveDraft', { id: owing, version, content: mended, source: null });
  const again = { declaredOn: isoDate('2026-09-29'), receiptNumber: '收〔2026〕12号', reasons: [ALIKE_REASON] };
  await office().call('projects.declare', { ...saved, ...again });
  expect(await keep(owing, 'urgentApplication')).toMatchObject({ stage: 'urgent' });
});

it('R19 四（三）: a refusal needs no opinion and has no amount', async () => {
  await keep(id, 'urgentApplication');
  expect(await refused(id, 'urgentApproval', { agreement: 'refuse' })).toEqual(['ruleBlocked', 'R19']);
  expect(await keep(id, 'urgentApproval', { agreement: 'refuse', amount: null })).toMatchObject({
    stage: 'urgentRefused',
  });
});
