import { expect, it } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officeWithCourses } from '../../support/office-with-courses.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';

const office = officeWithCourses([
  {
    name: '甲项目',
    declaredOn: '2026-03-01',
    records: [
      sampleDraft('award', { supplier: '杭州样例软件有限公司' }),
      sampleDraft('contract', { supplier: '样例系统集成公司（杭州）' }),
    ],
  },
]);
const { expert, meeting, candidates } = meetingSteps(office);

it('who won or builds a project may not judge its acceptance, nor may anybody tied to them', async () => {
  const ofWinner = await expert({ employer: '杭州样例软件有限公司' });
  const builder = await expert({ kind: 'institution', name: '样例系统集成公司(杭州)', employer: '' });
  const consultant = await expert({
    interests: [{ kind: 'consulting', organisation: '杭州样例软件有限公司', reason: '' }],
  });
  const free = await expert();
  const id = await meeting([1 as ProjectId], { purpose: 'acceptance' });
  const shown = (await candidates(id)).experts.map(({ expertId, reasons }) => [expertId, reasons]);
  expect(shown).toEqual([
    [builder, [{ kind: 'ofSupplier', detail: '属于中标或承建单位“样例系统集成公司（杭州）”' }]],
    [ofWinner, [{ kind: 'ofSupplier', detail: '属于中标或承建单位“杭州样例软件有限公司”' }]],
    [consultant, [{ kind: 'interest', detail: '中标或承建单位“杭州样例软件有限公司”是其提供咨询服务的单位' }]],
    [free, []],
  ]);
});
