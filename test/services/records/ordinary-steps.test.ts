import { expect, it } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { fen } from '../../../src/domain/money.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);
const { unit, reviewed } = reviewedProjects(office);

/** Keeps a record with what its form is filled in with beforehand and the given fields. */
async function keep(
  projectId: ProjectId,
  kind: RecordKind,
  fields: Record<string, unknown>,
  reasons: { ruleId: string; reason: string }[] = [],
) {
  const { version } = await office().call('records.file', { projectId });
  const prefill = await office().call('records.prefill', { projectId, kind });
  const draft = { kind, fields: { ...prefill.fields, ...fields } } as unknown as RecordDraft;
  return office().call('records.add', { projectId, version, draft, reasons, attachmentIds: [] });
}

const PANEL = [
  { name: '样例甲', employer: '区发改经信局', role: 'development', specialty: '', outside: false, independent: true },
  { name: '样例乙', employer: '区财政局', role: 'finance', specialty: '', outside: false, independent: true },
  { name: '样例丙', employer: '样例大学', role: 'expert', specialty: '软件', outside: true, independent: true },
];

it('stops the clock while papers are owed', async () => {
  const id = await declared();
  office().setToday('2026-11-02');
  await keep(id, 'supplementRequest', { requestedOn: '2026-09-29', papers: '投资测算', dueOn: '2026-10-20' });
  const paused = await office().call('records.file', { projectId: id });
  expect(paused).toMatchObject({ stage: 'supplementing', deadlines: [{ light: 'paused' }, { light: 'over' }] });
  await keep(id, 'supplementReceived', { receivedOn: '2026-10-15', papers: '投资测算', receiptNumber: '' });
  const going = await office().call('records.file', { projectId: id });
  expect(going.stage).toBe('declared');
  expect(going.deadlines[0]?.count.due).toBe('2026-10-21');
});

it('refuses the review before the pre-review says 合格, and lets it begin after', async () => {
  const id = await declared();
  const meeting = {
    formedOn: '2026-09-28',
    meetingOn: '2026-10-20',
    place: '一号会议室',
    chair: '样例丙',
    members: PANEL,
  };
  expect(await refusal(keep(id, 'reviewMeeting', meeting))).toMatchObject({ code: 'ruleBlocked' });
  office().setToday('2026-10-30');
  await issued(id);
  expect(await keep(id, 'reviewMeeting', { ...meeting, formedOn: '2026-10-12' })).toMatchObject({ stage: 'reviewing' });
});

it('leaves how far a goal of the year came to the unit, and refuses a monitoring report that does not say it', async () => {
  const id = await declared();
  const { fields } = await office().call('records.prefill', { projectId: id, kind: 'monitoringReport' });
  const goals = fields['goals'] as Record<string, unknown>[];
  for (const goal of goals) expect(goal).toMatchObject({ actual: '', completion: null, likelihood: null });
  const report = {
    reportedOn: '2026-09-28',
    periodFrom: '2026-01-01',
    periodTo: '2026-06-30',
    budget: 110_000_000,
    executed: 30_000_000,
    deviation: '',
    measures: '',
    toOffice: true,
    toFinance: true,
  };
  const saying = (said: object) => goals.map((goal) => ({ ...goal, actual: '1个', ...said }));
  const refused = (said: object) => refusal(keep(id, 'monitoringReport', { ...report, goals: saying(said) }));
  expect(await refused({ likelihood: 'certain' })).toMatchObject({ message: expect.stringMatching(/请填写完成率。$/) });
  expect(await refused({ completion: 333 })).toMatchObject({
    message: expect.stringMatching(/请选择全年完成可能性。$/),
  });
});

it('leaves whether an opinion is adopted, and whether the tender agrees with the review, to the reviewer', async () => {
  const id = await reviewed({
    name: '样例平台',
    unitId: await unit('样例局'),
    fundShares: [{ source: 'generalBudget', amount: fen(100_000_00) }],
    reviewed: fen(90_000_00),
  });
  const prefill = async (kind: RecordKind) => (await office().call('records.prefill', { projectId: id, kind })).fields;
  const { adoptions } = await prefill('reviewConclusion');
  expect(adoptions).toMatchObject(PANEL.map(({ name }) => ({ member: name, adoption: null })));
  const { items } = await prefill('tenderRequirements');
  expect(items).toMatchObject([{ reviewed: 90_000_00, tendered: 90_000_00, result: null }]);
  const confirmed = { confirmedOn: '2026-10-20', experts: [PANEL[2]], conclusion: 'conforming', opinion: '一致。' };
  expect(await refusal(keep(id, 'tenderRequirements', confirmed))).toMatchObject({
    code: 'invalidInput',
    message: expect.stringMatching(/请选择是否一致。$/),
  });
});
