import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DrawRecord } from '../../../src/domain/draw/draw-record.ts';
import type { MeetingState } from '../../../src/domain/experts/glossary-of-experts.ts';
import type { MeetingId, ProjectId, SpecialtyId } from '../../../src/domain/ids.ts';
import { verifyDrawFile } from '../../../scripts/verify-draw/verify-draw-file.ts';
import { hashOf } from '../../support/draw/recompute-draw.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { docxWords } from '../../support/papers/paper-words.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { expert, experts, meeting, desk, candidates, drawn } = meetingSteps(office);

const THREE = { conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 3, reserves: 0 }] } as const;

let project: ProjectId;

beforeEach(async () => {
  project = (await registered()).id;
});

async function becomes(id: MeetingId, state: MeetingState) {
  const { version } = (await desk(id)).meeting;
  await office().call('meetings.setState', { id, version, state, reason: state === 'held' ? '' : '改期' });
}

async function exported(id: MeetingId): Promise<string> {
  const path = join(office().folder, 'draw.json');
  const target = office().grant(`draw ${String(id)}`, path);
  await office().call('meetings.exportDraw', { drawId: (await desk(id)).draws.at(-1)!.id, target });
  return readFileSync(path, 'utf8');
}

describe('drawing anew for the same projects and purpose', () => {
  it('needs a reason although the former meeting was cancelled, says so everywhere, and ends with the third draw', async () => {
    await experts(8);
    const first = await meeting([project], THREE);
    await drawn(first);
    await becomes(first, 'cancelled');
    const second = await meeting([project, (await registered()).id], THREE);
    const before = '相同项目和事项此前已抽取1次（会议“智慧城管平台评审会”2026年10月20日，已取消，1次）';
    expect(await desk(second)).toMatchObject({
      drawsLeft: 2,
      earlierDraws: [{ id: first, state: 'cancelled', draws: 1 }],
    });
    expect(await refusal(drawn(second))).toMatchObject({
      code: 'reasonMissing',
      message: `${before}，请填写再次抽取的理由。`,
    });
    await drawn(second, '原定时间冲突，联系人 13812345678');
    const text = await exported(second);
    const record = JSON.parse(text) as DrawRecord;
    expect(verifyDrawFile(text).faults).toEqual([]);
    expect(record).toMatchObject({ ordinal: 1, reason: '原定时间冲突，联系人 ***********' });
    expect(record.candidates.earlier).toHaveLength(1);
    const [entry] = (
      await office().call('audit.list', { query: '抽取专家', from: null, to: null, page: 0, pageSize: 5 })
    ).rows;
    expect(entry?.remark).toBe(`原定时间冲突，联系人 ***********；${before}；校验值 ${record.checkSha256}`);
    const [paper] = (await office().call('papers.listOfMeeting', { meetingId: second })).papers;
    const wanted = {
      kind: 'drawRecord',
      about: paper!.about,
      issuedOn: '2026-09-28',
      body: null,
      replaces: null,
    } as const;
    const { fileName } = await office().call('papers.issue', wanted);
    expect(await docxWords(readFileSync(join(office().settings.papersFolder, fileName)))).toContain(before);

    await becomes(second, 'cancelled');
    const third = await meeting([project], THREE);
    await drawn(third, '又改期');
    await becomes(third, 'cancelled');
    const fourth = await meeting([project], THREE);
    expect((await desk(fourth)).drawsLeft).toBe(0);
    const { message } = await refusal(drawn(fourth, '再改期'));
    expect(message).toContain('此前已抽取3次');
    expect(message).toContain('请打开其中一次会议办理（已取消的先“恢复筹备”），登记为已召开以后');
    // Another purpose, and another project, are another matter.
    await drawn(await meeting([project], { ...THREE, purpose: 'tenderRequirements' }));
    await drawn(
      await meeting([(await registered()).id], { ...THREE, meetingOn: (await desk(fourth)).meeting.meetingOn }),
    );
    // As the message says: one of them is taken up again and held, and the matter is settled.
    await becomes(third, 'open');
    office().setToday('2026-10-20');
    await becomes(third, 'held');
    expect((await desk(fourth)).drawsLeft).toBe(3);
  });

  it('begins anew once a meeting was held', async () => {
    await experts(7);
    office().setToday('2026-10-20');
    const held = await meeting([project], THREE);
    await drawn(held);
    await becomes(held, 'held');
    const next = await meeting([project], THREE);
    expect(await desk(next)).toMatchObject({ drawsLeft: 3, earlierDraws: [] });
    await drawn(next);
  });
});

it('a record names only whom some condition asks for; the others are counted', async () => {
  await experts(3, { specialties: [2 as SpecialtyId] });
  const barred = await expert({ specialties: [2 as SpecialtyId], employer: '区城管局' });
  await expert({
    specialties: [7 as SpecialtyId],
    interests: [{ kind: 'kin', organisation: '区城管局', reason: '配偶任职' }],
  });
  await expert({ specialties: [7 as SpecialtyId] });
  const id = await meeting([project], {
    purpose: 'acceptance',
    conditions: [{ specialtyId: 2 as SpecialtyId, origin: 'any', kind: 'any', count: 2, reserves: 0 }],
  });
  await drawn(id);
  const text = await exported(id);
  const { candidates: sealed, candidatesSha256 } = JSON.parse(text) as DrawRecord;
  expect(sealed.ineligible.map((each) => each.id)).toEqual([barred]);
  expect([sealed.eligible.length, sealed.notAsked]).toEqual([3, 2]);
  expect(text).not.toContain('配偶任职');
  expect([verifyDrawFile(text).faults, candidatesSha256]).toEqual([[], hashOf(sealed)]);
  // The reviewer sees everybody.
  expect((await candidates(id)).experts).toHaveLength(6);
});

it('who was kept out for the same projects before is offered for the next meeting', async () => {
  await meeting([project], { excludedOrganisations: ['样例设计院', '样例咨询公司'] });
  await meeting([project], { excludedOrganisations: ['样例设计院', '样例测评中心'] });
  const other = (await registered()).id;
  const names = async (...projectIds: ProjectId[]) =>
    (await office().call('meetings.excludedBefore', { projectIds })).names;
  expect(await names(other, project)).toEqual(['样例设计院', '样例咨询公司', '样例测评中心']);
  expect(await names(other)).toEqual([]);
});
