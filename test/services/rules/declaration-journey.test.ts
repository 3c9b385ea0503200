import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { ALIKE_REASON, mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

type Reasons = { ruleId: string; reason: string }[];

const office = officePerTest();
const { registered, declared } = mainJobSteps(office);
const { keep, refused, answers, upTo } = projectJourney(office);

async function handIn(id: ProjectId, reasons: Reasons = []) {
  const { version } = (await office().call('projects.get', { id })).project;
  const receiptNumber = '收〔2026〕9号';
  return office().call('projects.declare', {
    id,
    version,
    declaredOn: '2026-09-28',
    receiptNumber,
    reasons: [ALIKE_REASON, ...reasons],
  });
}

/** What stands in the way of handing a project in: the code and the rules concerned. */
async function inTheWay(id: ProjectId) {
  const { code, details } = await refusal(handIn(id));
  return [code, ...details.map(({ where }) => where)];
}

/** The unit mends its declaration. */
async function mend(id: ProjectId, changes: Partial<ProjectContent>) {
  const { version, content } = (await office().call('projects.get', { id })).project;
  const { contactPhone: _masked, ...kept } = content;
  await office().call('projects.saveDraft', { id, version, content: { ...kept, ...changes }, source: null });
}

/** Corrects some fields of a record that was kept. */
async function amend(projectId: ProjectId, recordId: RecordId, changes: object) {
  const { version, records } = await office().call('records.file', { projectId });
  const { kind, fields } = records.find(({ holdsAs }) => holdsAs === recordId)!;
  const draft = { kind, fields: { ...fields, ...changes } };
  const correction = { projectId, version, recordId, draft, reason: '登记有误', reasons: [], attachmentIds: [] };
  await office().call('records.correct', correction);
}

it('R02 二（二）: a system is declared with its connections and catalogue, or with the law that forbids them', async () => {
  const unplanned = { connectsDataHub: false, connectsSupportPlatform: false };
  const { id } = await registered(unplanned);
  expect(await inTheWay(id)).toEqual(['ruleBlocked', 'R02']);
  await mend(id, { connectsDataHub: true });
  expect(await inTheWay(id)).toEqual(['ruleBlocked', 'R02']);
  await mend(id, { connectsSupportPlatform: true });
  await handIn(id);

  const secret = await registered({ ...unplanned, dataResources: [] });
  expect(await inTheWay(secret.id)).toEqual(['ruleBlocked', 'R02']);
  await mend(secret.id, { secrecyBasis: '《个人信息保护法》第二十八条' });
  await handIn(secret.id);
});

it('R02 二（二）: a machine room is declared without a catalogue', async () => {
  const { id } = await registered({
    contentCategory: 'infrastructure',
    connectsDataHub: false,
    connectsSupportPlatform: false,
    dataResources: [],
  });
  expect(await handIn(id)).toMatchObject({ deadline: { light: 'open' } });
});

it('R03, R04 二（二）（三）: a new system without data formats or security plan is declared with a reason for each', async () => {
  const { id } = await registered({ constructionType: 'build', followsDataFormats: false, securityPlan: '' });
  expect(await inTheWay(id)).toEqual(['reasonMissing', 'R03', 'R04']);
  const reason = { ruleId: 'R03', reason: '省级规范修订中。' };
  const half = await refusal(handIn(id, [reason]));
  expect(half.details.map(({ where }) => where)).toEqual(['R04']);
  await handIn(id, [reason, { ruleId: 'R04', reason: '安全方案十月底前补交。' }]);
  const { history } = await office().call('projects.get', { id });
  expect(JSON.stringify(history)).toContain('R04：安全方案十月底前补交。');
});

it('P22, P16: a second request for papers stops no clock and needs a reason; nothing is due before it is asked for', async () => {
  office().setToday('2026-10-30');
  const id = await declared();
  await keep(id, 'supplementRequest');
  await keep(id, 'supplementReceived');
  const again = { requestedOn: isoDate('2026-10-14'), dueOn: isoDate('2026-10-13') };
  expect(await refused(id, 'supplementRequest', again)).toEqual(['ruleBlocked', 'P16']);
  const later = { requestedOn: isoDate('2026-10-14'), dueOn: isoDate('2026-10-20') };
  expect(await refused(id, 'supplementRequest', later)).toEqual(['reasonMissing', 'P22']);
  const before = (await office().call('records.file', { projectId: id })).deadlines[0]?.count.due;
  await keep(id, 'supplementRequest', later, [{ ruleId: 'P22', reason: '前次材料缺页。' }]);
  const after = (await office().call('records.file', { projectId: id })).deadlines[0]?.count.due;
  expect(after).toBe(before);
});

it("R34 六（三）: the unit's last evaluation, as it was last corrected, is shown beside its next declaration and its review", async () => {
  const done = await upTo('operationRecord');
  const noted = async (id: ProjectId) => {
    const { answers: given } = await office().call('projects.checkDeclaration', { id, declaredOn: '2028-09-28' });
    return given.find(({ ruleId }) => ruleId === 'R34');
  };
  const next = await registered({ name: '智慧城管三期', planYear: 2029 });
  expect(await noted(next.id)).toMatchObject({ outcome: 'notApplicable' });
  const { recordId } = await keep(done, 'evaluation');
  expect(await noted(next.id)).toMatchObject({
    outcome: 'record',
    finding: expect.stringContaining('2028年3月15日，项目“智慧城管一体化平台升级”得 88.5 分，等级为“良”'),
  });
  await amend(done, recordId, { score: 560, grade: 'poor' });
  expect(await noted(next.id)).toMatchObject({ finding: expect.stringContaining('得 56 分，等级为“差”') });
  await handIn(next.id, [{ ruleId: 'R06', reason: '补报。' }]);
  const atReview = (await answers(next.id, 'reviewMeeting')).find(({ ruleId }) => ruleId === 'R34');
  expect(atReview).toMatchObject({ outcome: 'record', finding: expect.stringContaining('得 56 分') });
});

it('a record around a corrected registration is judged by the registration of its day', async () => {
  office().setToday('2026-10-30');
  const id = await declared();
  const asked = await keep(id, 'supplementRequest');
  const received = await keep(id, 'supplementReceived');
  const first = await keep(id, 'declarationCorrection', { correctedOn: isoDate('2026-10-14') });
  await amend(id, asked.recordId, { papers: '投资测算依据和分项报价' });
  await amend(id, received.recordId, { papers: '投资测算依据和分项报价' });
  await amend(id, first.recordId, { reason: '收文编号登记有误。' });
  const again = { correctedOn: isoDate('2026-10-15'), declaredOn: isoDate('2026-09-28') };
  await keep(id, 'declarationCorrection', again);
  await amend(id, first.recordId, { reason: '收文编号抄错。' });
  const declaredOn = async () => (await office().call('projects.get', { id })).declarations.at(-1)?.declaredOn;
  expect(await declaredOn()).toBe('2026-09-28');
});
