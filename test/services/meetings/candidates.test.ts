import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyDrawFile } from '../../../scripts/verify-draw/verify-draw-file.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { DrawRecord } from '../../../src/domain/draw/draw-record.ts';
import type { ExpertId, ProjectId, SpecialtyId } from '../../../src/domain/ids.ts';
import { inventedExpert } from '../../support/experts/invented-experts.ts';
import { mainJobSteps } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { rawConnection } from '../../support/library/temporary-library.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { expert, experts, meeting, changed, desk, candidates, drawn, respond, standing } = meetingSteps(office);

const day = isoDate('2026-10-20');
const leave = { from: isoDate('2026-10-19'), until: isoDate('2026-10-21'), reason: '出差' };

let project: ProjectId;

beforeEach(async () => {
  project = (await registered()).id;
});

async function renameUnit(aliases: string[]) {
  const { rows } = await office().call('units.list', { query: '区城管局', page: 0, pageSize: 10 });
  const { id, version, projectCount: _count, ...fields } = rows[0]!;
  await office().call('units.update', { id, version, fields: { ...fields, aliases } });
}

const reasonsOf = async (id: Parameters<typeof candidates>[0]) => {
  const shown = await candidates(id);
  return new Map(shown.experts.map(({ expertId, reasons }) => [expertId, reasons.map(({ kind }) => kind)]));
};

describe('before anything is drawn, the candidates', () => {
  it('list everyone of the pool with every reason that keeps an expert out', async () => {
    await renameUnit(['城管局', '拱墅城管']);
    const free = await expert();
    const ofUnit = await expert({ employer: '拱墅 城管' });
    const institution = await expert({ kind: 'institution', name: '城管局', employer: '' });
    const author = await expert({ employer: '样例设计院', leaves: [leave] });
    const kin = await expert({ interests: [{ kind: 'kin', organisation: '区城管局', reason: '配偶任职' }] });
    const kinOfAuthor = await expert({ interests: [{ kind: 'holding', organisation: '样例设计院', reason: '' }] });
    const recused = await expert();
    const { id: pending } = await office().call('experts.create', {
      fields: inventedExpert(9000),
      confirmedDistinctFrom: [],
    });
    const id = await meeting([project], {
      excludedOrganisations: ['样例设计院'],
      recusals: [{ expertId: recused, reason: '与项目负责人有师生关系' }],
    });
    expect(await reasonsOf(id)).toEqual(
      new Map<ExpertId, string[]>([
        [free, []],
        [ofUnit, ['ofUnit']],
        [institution, ['ofUnit']],
        [author, ['ofExcluded', 'onLeave']],
        [kin, ['interest']],
        [kinOfAuthor, ['interest']],
        [recused, ['recused']],
        [pending, ['notActive']],
      ]),
    );
    const told = (await candidates(id)).experts.flatMap(({ reasons }) => reasons.map(({ detail }) => detail));
    expect(told).toContain('项目建设单位“区城管局”是其近亲属任职单位：配偶任职');
    expect(told).toContain('审查人员确定回避：与项目负责人有师生关系');
    expect((await candidates(id)).obstacles).toEqual([
      '条件1“不限专业（区外）”需 5 名（含候补 2 名），可抽专家 1 名，请放宽条件、减少候补或补充专家。',
    ]);
  });

  it('leave out whoever sits elsewhere that day, or often enough in that week and quarter', async () => {
    await experts(3);
    const one = { conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 3, reserves: 0 }] } as const;
    for (const meetingOn of ['2026-10-20', '2026-10-21', '2026-10-23']) {
      await drawn(await meeting([(await registered()).id], { ...one, meetingOn: isoDate(meetingOn) }));
    }
    const sameDay = await meeting([project], { ...one, title: '同日另一会议', meetingOn: day });
    expect([...(await reasonsOf(sameDay)).values()][0]).toEqual(['sameDay', 'weekLoad']);
    const sameWeek = await meeting([project], { ...one, meetingOn: isoDate('2026-10-25') });
    expect([...(await reasonsOf(sameWeek)).values()][0]).toEqual(['weekLoad']);
    const nextWeek = await meeting([project], { ...one, meetingOn: isoDate('2026-10-26') });
    expect([...(await reasonsOf(nextWeek)).values()].flat()).toEqual([]);
    const { version } = (await desk(nextWeek)).meeting;
    await office().call('meetings.setState', { id: nextWeek, version, state: 'cancelled', reason: '项目撤回' });
    expect((await candidates(nextWeek)).obstacles).toEqual(['会议已取消，不能再抽取。']);
  });

  it('are counted by field, specialty, origin and kind, and narrow conditions are asked to come first', async () => {
    const network = [2 as SpecialtyId];
    await experts(2, { specialties: network, outside: false });
    await experts(2, { specialties: [7 as SpecialtyId], outside: true });
    const institution = await expert({ kind: 'institution', specialties: network });
    const id = await meeting([project], {
      purpose: 'acceptance',
      conditions: [
        { specialtyId: null, origin: 'any', kind: 'any', count: 2, reserves: 0 },
        { specialtyId: 1 as SpecialtyId, origin: 'any', kind: 'any', count: 2, reserves: 0 },
        { specialtyId: 2 as SpecialtyId, origin: 'outside', kind: 'institution', count: 1, reserves: 0 },
      ],
    });
    const shown = await candidates(id);
    expect(shown.conditions.map(({ label, eligible, assured }) => [label, eligible, assured])).toEqual([
      ['不限专业', 5, 5],
      ['信息网络', 3, 1],
      ['网络工程（区外，第三方机构）', 1, 0],
    ]);
    expect(shown.experts.find(({ expertId }) => expertId === institution)?.conditions).toEqual([0, 1, 2]);
    expect(shown.obstacles[0]).toContain('请把范围窄的条件排在前面');
    await changed(id, {
      conditions: (await desk(id)).meeting.conditions.toReversed().map((each) => ({ ...each, count: 1 })),
    });
    expect((await candidates(id)).obstacles).toEqual([]);
  });
});

describe('recusal', () => {
  const kindsOf = async (id: Parameters<typeof candidates>[0]) =>
    new Map(
      (await candidates(id)).experts.map(({ expertId, reasons, hints }) => [
        expertId,
        [reasons.map(({ kind }) => kind), hints.length],
      ]),
    );

  it('sees through characters that cannot be seen, other names of an excluded unit, and a person listed by name', async () => {
    await renameUnit(['城管局']);
    await office().call('units.create', {
      name: '区教育局',
      aliases: ['拱墅区教育局'],
      kind: 'bureau',
      budgetCode: null,
      note: '',
    });
    const hidden = await expert({ employer: '区城管\u200b局' });
    const hyphen = await expert({ employer: '区城管局\u00ad' });
    const alias = await expert({ employer: '拱墅区教育局' });
    const kin = await expert({ interests: [{ kind: 'kin', organisation: '拱墅区教育局', reason: '' }] });
    const width = await expert({ employer: '样例设计院（杭州）' });
    const author = await expert({ name: '张编制' });
    const free = await expert();
    const id = await meeting([project], { excludedOrganisations: ['区教育局', '样例设计院(杭州)', '张编制'] });
    expect(await kindsOf(id)).toEqual(
      new Map([
        [hidden, [['ofUnit'], 0]],
        [hyphen, [['ofUnit'], 0]],
        [alias, [['ofExcluded'], 0]],
        [kin, [['interest'], 0]],
        [width, [['ofExcluded'], 0]],
        [author, [['ofExcluded'], 0]],
        [free, [[], 0]],
      ]),
    );
    const told = (await candidates(id)).experts.flatMap(({ reasons }) => reasons.map(({ detail }) => detail));
    expect(told).toContain('本人即回避单位“张编制”');
    expect(told).toContain('属于回避单位“区教育局”');
  });

  it('points out names that are like a barred one without keeping anybody out for it', async () => {
    await renameUnit([]);
    const longer = await expert({ employer: '杭州市拱墅区城管局' });
    const part = await expert({ employer: '区城管局信息中心' });
    await expert({ employer: '样例大学' });
    const { experts: shown } = await candidates(await meeting([project]));
    expect(shown.map(({ expertId, reasons, hints }) => [expertId, reasons, hints]).slice(0, 2)).toEqual([
      [longer, [], ['“杭州市拱墅区城管局”与项目建设单位“区城管局”名称相近，请核对']],
      [part, [], ['“区城管局信息中心”与项目建设单位“区城管局”名称相近，请核对']],
    ]);
    expect(shown[2]?.hints).toEqual([]);
  });

  it('keeps whoever sits on the panel for a bureau out of its draw, and points out a namesake from elsewhere', async () => {
    const same = await expert({ name: '样例甲', employer: '区发改经信局' });
    const namesake = await expert({ name: '样例甲', employer: '样例大学' });
    const id = await meeting([project]);
    expect(await kindsOf(id)).toEqual(
      new Map([
        [same, [['fixedMember'], 0]],
        [namesake, [[], 1]],
      ]),
    );
  });

  it('never writes down a phone or an identity number that stands in a reason', async () => {
    await experts(5);
    await expert({ interests: [{ kind: 'kin', organisation: '区城管局', reason: '配偶王某 13812345678' }] });
    const id = await meeting([project]);
    await drawn(id);
    const told = (await candidates(id)).experts.flatMap(({ reasons }) => reasons.map(({ detail }) => detail));
    expect(told).toContain('项目建设单位“区城管局”是其近亲属任职单位：配偶王某 ***********');
  });
});

describe('a seated expert', () => {
  it('who declines together with the next reserve is replaced by one who did not, and never in words that tell a phone', async () => {
    await experts(6);
    const id = await meeting([project], { note: '联系人 13800001234' });
    await changed(id, { note: '联系人 13800001235' });
    await drawn(id);
    const [first] = await standing(id, 'chosen');
    const [away, next] = await standing(id, 'reserve');
    const { called } = await respond(id, [first!, away!], 'declined', '改号 13900001111');
    const { invitations } = await desk(id);
    const nameOf = (expertId?: ExpertId) => invitations.find((each) => each.expertId === expertId)?.name;
    expect(called).toEqual([nameOf(next)]);
    expect(await standing(id, 'declined')).toEqual([first, away]);
    const rows = rawConnection(join(office().folder, 'library')).prepare('SELECT * FROM audit_entry').all([]);
    expect(JSON.stringify(rows)).not.toMatch(/1380000123|13900001111/);
  });

  it('whose yes was written down by mistake keeps the seat, and no reserve is called', async () => {
    await experts(5);
    const id = await meeting([project]);
    await drawn(id);
    const [first] = await standing(id, 'chosen');
    await expect(respond(id, [first!], 'unconfirmed')).rejects.toThrow('不能登记“撤回确认”');
    await respond(id, [first!], 'accepted');
    expect(await respond(id, [first!], 'unconfirmed')).toEqual({ called: [], exhausted: [] });
    expect(await standing(id, 'chosen')).toHaveLength(3);
    expect(await standing(id, 'reserve')).toHaveLength(2);
  });

  it('cannot have answered before being drawn', async () => {
    await experts(5);
    const id = await meeting([project]);
    await drawn(id);
    const [first] = await standing(id, 'chosen');
    const early = { id, expertIds: [first!], kind: 'accepted', happenedOn: '2026-09-27', reason: '' } as const;
    await expect(office().call('meetings.respond', early)).rejects.toThrow('不能早于抽取的日期');
  });

  it('who turns out to be dependent is pointed out, cannot accept, and is replaced', async () => {
    await experts(6);
    const id = await meeting([project], {
      conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 3, reserves: 1 }],
    });
    await drawn(id);
    const [first, reserve] = [(await standing(id, 'chosen'))[0]!, (await standing(id, 'reserve'))[0]!];
    await changed(id, { recusals: [{ expertId: first, reason: '曾参与方案论证' }] });
    const { panelAnswers } = await desk(id);
    expect(panelAnswers.find(({ ruleId }) => ruleId === 'R05')?.outcome).toBe('block');
    await expect(respond(id, [first], 'accepted')).rejects.toThrow('应当回避：审查人员确定回避：曾参与方案论证');
    const replaced = await respond(id, [first], 'declined', '回避');
    expect(replaced.called).toHaveLength(1);
    expect(await standing(id, 'chosen')).toContain(reserve);
    expect((await desk(id)).panelAnswers.every(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  it('who takes leave after saying yes is replaced by the next reserve who still can come', async () => {
    await experts(5);
    const id = await meeting([project]);
    await drawn(id);
    const [first] = await standing(id, 'chosen');
    const [away, next] = await standing(id, 'reserve');
    await respond(id, [first!], 'accepted');
    await expect(respond(id, [first!], 'leave')).rejects.toThrow('请填写');
    await changed(id, { recusals: [{ expertId: away!, reason: '曾参与方案论证' }] });
    const { called, exhausted } = await respond(id, [first!], 'leave', '临时出差');
    const { invitations } = await desk(id);
    const of = (expertId: ExpertId) => invitations.find((each) => each.expertId === expertId)!;
    expect([called, exhausted]).toEqual([[of(next!).name], []]);
    expect(of(away!)).toMatchObject({
      state: 'declined',
      events: [{ kind: 'declined', reason: '递补前复核：审查人员确定回避：曾参与方案论证' }],
    });
    expect(of(next!).events).toMatchObject([{ kind: 'called', reason: `接替“${of(first!).name}”` }]);
    await expect(respond(id, [first!], 'accepted')).rejects.toThrow('现为“临时请假”');
  });
});

it('candidates are shown in the order of the pinyin of their names; what is sealed keeps the order of their numbers', async () => {
  const ids = [await expert({ name: '张样例' }), await expert({ name: '安样例' }), await expert({ name: '李样例' })];
  const id = await meeting([project], {
    conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 3, reserves: 0 }],
  });
  expect((await candidates(id)).experts.map(({ name }) => name)).toEqual(['安样例', '李样例', '张样例']);
  const { drawId } = await drawn(id);
  const path = join(office().folder, 'order.json');
  await office().call('meetings.exportDraw', { drawId, target: office().grant('order', path) });
  const text = readFileSync(path, 'utf8');
  expect(verifyDrawFile(text).faults).toEqual([]);
  const sealed = (JSON.parse(text) as DrawRecord).candidates;
  expect(sealed.eligible.map((each) => each.id)).toEqual(ids);
  expect(sealed.conditions[0]?.candidates).toEqual(ids);
});
