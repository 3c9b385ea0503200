import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { mainJobSteps } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);
const { experts, meeting, desk, drawn, respond, standing } = meetingSteps(office);

const prefilled = async (projectId: ProjectId, kind: RecordKind) =>
  (await office().call('records.prefill', { projectId, kind })).fields;

it('a panel that said yes is filled into the record that its meeting is for, and passes its rules', async () => {
  const projectId = await declared();
  office().setToday('2026-09-30');
  await issued(projectId);
  await experts(6);
  const id = await meeting([projectId]);
  await drawn(id);
  expect(await prefilled(projectId, 'reviewMeeting')).toEqual({});
  const [first, second] = await standing(id, 'chosen');
  await respond(id, [first!, second!], 'accepted');
  const fields = await prefilled(projectId, 'reviewMeeting');
  expect(fields).toMatchObject({ meetingOn: '2026-10-20', place: '一号会议室' });
  const members = fields['members'] as { name: string; role: string; independent: boolean; outside: boolean }[];
  expect(members.map(({ role }) => role)).toEqual(['development', 'finance', 'expert', 'expert']);
  expect(members.slice(2).every(({ independent, outside }) => independent && outside)).toBe(true);

  await respond(id, await standing(id, 'chosen'), 'accepted');
  const whole = await prefilled(projectId, 'reviewMeeting');
  const { version } = await office().call('records.file', { projectId });
  const record = {
    ...whole,
    formedOn: '2026-09-30',
    chair: (whole['members'] as { name: string }[])[2]!.name,
  };
  await office().call('records.add', {
    projectId,
    version,
    draft: { kind: 'reviewMeeting', fields: record } as never,
    reasons: [],
    attachmentIds: [],
  });
  expect(await prefilled(projectId, 'reviewMeeting')).toEqual({});
  expect((await office().call('meetings.ofProject', { projectId })).rows).toMatchObject([
    { id, confirmed: 3, wanted: 3 },
  ]);
});

it('each purpose fills its own record: who confirms requirements, who estimates, who accepts', async () => {
  const projectId = await declared();
  await experts(3);
  const one = { conditions: [{ specialtyId: null, origin: 'any', kind: 'any', count: 1, reserves: 0 }] } as const;
  const filled = { tenderRequirements: '2026-10-20', priceCeiling: '2026-10-21', acceptance: '2026-10-22' } as const;
  for (const [purpose, day] of Object.entries(filled) as [keyof typeof filled, string][]) {
    const id = await meeting([projectId], { ...one, purpose, meetingOn: isoDate(day) });
    await drawn(id);
    expect((await desk(id)).planAnswers).toEqual([]);
    await respond(id, await standing(id, 'chosen'), 'accepted');
  }
  const requirements = await prefilled(projectId, 'tenderRequirements');
  expect(requirements['experts']).toHaveLength(3);
  expect((await prefilled(projectId, 'acceptance'))['experts']).toHaveLength(3);
  const { estimates } = await prefilled(projectId, 'priceCeiling');
  expect(estimates).toMatchObject([
    { party: '区发改经信局', role: 'development', amount: null },
    { party: '区财政局', role: 'finance', amount: null },
    { role: 'expert', amount: null },
  ]);
});
