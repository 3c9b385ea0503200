import { expect, it } from 'vitest';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import type { MeetingPurpose } from '../../../src/domain/experts/glossary-of-experts.ts';
import { RECORD_OF_PURPOSE, STAGES_OF_PURPOSE } from '../../../src/domain/experts/purpose-of-meeting.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { STAGES_OF_STEP } from '../../../src/domain/steps-of-stage.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officeWithCourses } from '../../support/office-with-courses.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';

const included = sampleDraft('inclusionDecision', { decision: 'agree' });
const requirements = sampleDraft('tenderRequirements', { conclusion: 'conforming' });
const declaredOn = '2026-03-01';
const office = officeWithCourses([
  { name: '待预审', declaredOn, records: [] },
  { name: '评审中', declaredOn, records: [sampleDraft('reviewMeeting')] },
  { name: '评审通过', declaredOn, records: [sampleDraft('reviewConclusion', { conclusion: 'pass' })] },
  { name: '评审未过', declaredOn, records: [sampleDraft('reviewConclusion', { conclusion: 'fail' })] },
  { name: '已入库', declaredOn, records: [included] },
  { name: '待限价', declaredOn, records: [included, requirements] },
  { name: '已限价', declaredOn, records: [included, requirements, sampleDraft('priceCeiling')] },
  { name: '在建', declaredOn, records: [included, sampleDraft('implementationStart')] },
  { name: '停建', declaredOn, records: [included, sampleDraft('implementationStart'), sampleDraft('suspension')] },
  { name: '验收未过', declaredOn, records: [included, sampleDraft('acceptance', { conclusion: 'fail' })] },
  { name: '验收合格', declaredOn, records: [included, sampleDraft('acceptance', { conclusion: 'pass' })] },
]);
const { meeting, desk } = meetingSteps(office);

async function offered(purpose: MeetingPurpose, query = ''): Promise<CallOutput<'projects.list'>['rows']> {
  const stages = [...(STAGES_OF_PURPOSE[purpose] ?? [])];
  const sort = { by: 'code', descending: false } as const;
  const filter = { ...NO_PROJECT_FILTER, query, stages };
  return (await office().call('projects.list', { filter, sort, page: 0, pageSize: 20 })).rows;
}
const names = async (purpose: MeetingPurpose, query = '') => (await offered(purpose, query)).map(({ name }) => name);

it('for each purpose the library offers the projects that are up for it, and finds them by name or pinyin', async () => {
  expect(await names('review')).toEqual(['评审中', '评审未过']);
  expect(await names('tenderRequirements')).toEqual(['已入库']);
  expect(await names('priceCeiling')).toEqual(['已入库', '待限价']);
  expect(await names('acceptance')).toEqual(['在建', '验收未过']);
  expect(await names('other')).toHaveLength(11);
  expect(await names('review', 'psz')).toEqual(['评审中']);
  expect(await names('acceptance', '评审')).toEqual([]);
});

it('a record of what the meeting is for may be taken from every stage that is offered', () => {
  for (const purpose of keysOf(RECORD_OF_PURPOSE)) {
    const kind = RECORD_OF_PURPOSE[purpose];
    const stages = STAGES_OF_PURPOSE[purpose];
    expect([purpose, kind === null]).toEqual([purpose, stages === null]);
    if (kind !== null) expect(STAGES_OF_STEP[kind]).toEqual(expect.arrayContaining([...(stages ?? [])]));
  }
});

it('a project of another stage can still be judged, and its meeting tells its stage', async () => {
  const [project] = (await offered('other', '已限价')).map(({ id }) => id);
  const id = await meeting([project!], { purpose: 'tenderRequirements' });
  expect((await desk(id)).projects).toMatchObject([{ name: '已限价', stage: 'ceilingFixed' }]);
});

it('before the draw the desk tells what the record after the meeting will be asked, and what fails already', async () => {
  const of = async (name: string) => (await offered('other', name))[0]!.id;
  const ceiling = await meeting([await of('已入库'), await of('待限价')], { purpose: 'priceCeiling' });
  const { recordAhead } = await desk(ceiling);
  expect(recordAhead?.kind).toBe('priceCeiling');
  expect(recordAhead?.asked.join()).toContain('（R21）');
  const lacking = (recordAhead?.lacking ?? []).map(({ name, ruleId }) => `${name} ${ruleId}`);
  expect(lacking).toContain('已入库 R20');
  expect(lacking).not.toContain('待限价 R20');
  const acceptance = await meeting([await of('在建'), await of('停建')], { purpose: 'acceptance' });
  const accepted = (await desk(acceptance)).recordAhead;
  expect(accepted?.asked.join()).toContain('（R26）');
  expect((accepted?.lacking ?? []).map(({ name }) => name)).toEqual(['停建']);
  expect((await desk(await meeting([await of('在建')], { purpose: 'other' }))).recordAhead).toBeNull();
});
