import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { DrawRecord } from '../../../src/domain/draw/draw-record.ts';
import { sealDraw } from '../../../src/domain/draw/seal-draw.ts';
import { INELIGIBILITIES } from '../../../src/domain/experts/ineligibility.ts';
import type { ExpertId, ProjectId, SpecialtyId } from '../../../src/domain/ids.ts';
import { DRAW_HASHES } from '../../../src/services/meetings/draw-hashes.ts';
import { inventedExpert } from '../../support/experts/invented-experts.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officeWithCourses } from '../../support/office-with-courses.ts';
import { SAMPLE_UNITS } from '../../support/library/sample-units.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';

const ELSEWHERE = 6;
const office = officeWithCourses([
  { name: '甲项目', declaredOn: '2026-03-01', records: [sampleDraft('contract', { supplier: '样例软件有限公司' })] },
  ...Array.from({ length: ELSEWHERE }, (_each, index) => ({
    name: `另一项目${String(index)}`,
    declaredOn: '2026-03-01',
    records: [],
  })),
]);
const { expert, experts, meeting, changed, desk, drawn } = meetingSteps(office);

const specialty = (id: number) => [id as SpecialtyId];

it('draws sealed from the real candidates never give anyone who may not, whatever the reason and the seed', async () => {
  const { revisionId, policy } = await office().call('policies.get', {});
  const lower = { ...policy, loadPerWeek: 2, loadPerQuarter: 3 };
  await office().call('policies.save', { revisionId, policy: lower, reason: '试行' });
  const common = { specialties: specialty(3) };
  const free = await experts(9, common);
  await expert({ ...common, employer: SAMPLE_UNITS[0]!.name });
  await expert({ ...common, employer: '样例软件有限公司' });
  await expert({ ...common, employer: '样例设计院' });
  await expert({ ...common, interests: [{ kind: 'kin', organisation: '样例设计院', reason: '' }] });
  const recused = await expert(common);
  await expert({ ...common, name: '样例甲', employer: '区发改经信局' });
  const leave = { from: isoDate('2026-10-19'), until: isoDate('2026-10-21'), reason: '出差' };
  await expert({ ...common, leaves: [leave] });
  await office().call('experts.create', { fields: { ...inventedExpert(9000), ...common }, confirmedDistinctFrom: [] });
  let project = 1;
  for (const [id, days] of [
    [12, ['2026-10-20']],
    [7, ['2026-10-19', '2026-10-21']],
    [2, ['2026-10-05', '2026-10-12', '2026-11-02']],
  ] as const) {
    await expert({ specialties: [...specialty(3), ...specialty(id)] });
    for (const day of days) {
      project += 1;
      const conditions = [
        { specialtyId: id as SpecialtyId, origin: 'any', kind: 'any', count: 1, reserves: 0 },
      ] as const;
      await drawn(await meeting([project as ProjectId], { purpose: 'other', meetingOn: isoDate(day), conditions }));
    }
  }
  const asked = { specialtyId: specialty(3)[0]!, origin: 'any', kind: 'any', count: 1, reserves: 0 } as const;
  const id = await meeting([1 as ProjectId], {
    purpose: 'other',
    excludedOrganisations: ['样例设计院'],
    recusals: [{ expertId: recused, reason: '师生' }],
    conditions: [asked],
  });
  await drawn(id);
  await changed(id, { conditions: [{ ...asked, count: 3, reserves: 2 }] });
  await drawn(id, '增加两名');
  const target = office().grant('second', join(office().folder, 'second.json'));
  await office().call('meetings.exportDraw', { drawId: (await desk(id)).draws[1]!.id, target });
  const record = JSON.parse(readFileSync(join(office().folder, 'second.json'), 'utf8')) as DrawRecord;
  const { candidates } = record;

  const reasons = new Set(candidates.ineligible.flatMap((each) => each.reasons.map(({ kind }) => kind)));
  expect([...reasons].toSorted()).toEqual(Object.keys(INELIGIBILITIES).toSorted());
  const may = candidates.eligible.map((each) => each.id as ExpertId);
  expect(may).toEqual(free.filter((each) => may.includes(each)));
  expect(may).toHaveLength(8);
  const came = new Set<number>();
  for (let draw = 0; draw < 500; draw += 1) {
    const seed = createHash('sha256')
      .update(`barred ${String(draw)}`)
      .digest('hex');
    const [only] = sealDraw({ ...record, seed }, DRAW_HASHES).result;
    for (const each of [...only!.chosen, ...only!.reserves]) came.add(each);
  }
  expect([...came].toSorted((a, b) => a - b)).toEqual(may);
});
