import { beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { DrawCondition } from '../../../src/domain/experts/meeting.ts';
import type { MeetingId, ProjectId, SpecialtyId } from '../../../src/domain/ids.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { experts, meeting, changed, desk, drawn, standing } = meetingSteps(office);

const asking = (specialtyId: number | null, count: number, reserves = 0): DrawCondition => ({
  specialtyId: specialtyId as SpecialtyId | null,
  origin: 'any',
  kind: 'any',
  count,
  reserves,
});

let project: ProjectId;
let other: ProjectId;

beforeEach(async () => {
  project = (await registered()).id;
  other = (await registered()).id;
});

const refused = async (id: MeetingId, changes: Parameters<typeof changed>[1]) =>
  (await refusal(changed(id, changes))).message;

describe('after a draw a meeting', () => {
  it('keeps every drawn condition at its place and asking for the same; numbers and further conditions may change', async () => {
    await experts(4, { specialties: [2 as SpecialtyId] });
    await experts(4, { specialties: [7 as SpecialtyId] });
    const [network, data] = [asking(2, 1, 1), asking(7, 2, 1)];
    const id = await meeting([project], { purpose: 'other', conditions: [network, data] });
    await drawn(id);
    const before = (await desk(id)).conditions;
    for (const conditions of [
      [data],
      [data, network],
      [data, asking(12, 1)],
      [network, { ...data, origin: 'outside' as const }],
      [{ ...network, kind: 'institution' as const }, data],
    ]) {
      expect(await refused(id, { conditions })).toContain('已抽取过，不能删除、调换或改变专业、区内区外和类别');
    }
    expect((await desk(id)).conditions).toEqual(before);
    expect((await desk(id)).draws[0]?.conditions).toEqual(['网络工程', before[1]!.label]);
    await changed(id, { conditions: [network, { ...data, count: 3, reserves: 2 }, asking(null, 1)] });
    expect((await desk(id)).meeting.conditions).toHaveLength(3);
  });

  it('keeps its purpose and takes no further project, for which no recusal was checked; one may be dropped', async () => {
    await experts(6);
    const id = await meeting([project], { purpose: 'other' });
    await changed(id, { projectIds: [project, other], purpose: 'tenderRequirements' });
    await drawn(id);
    expect(await refused(id, { purpose: 'review' })).toContain('会议事项不能再改');
    const third = (await registered()).id;
    expect(await refused(id, { projectIds: [project, third] })).toContain('没有按它的建设单位核对回避');
    await changed(id, { projectIds: [project] });
    expect((await desk(id)).meeting.projectIds).toEqual([project]);
    expect(await refused(id, { projectIds: [project, other] })).toContain('不能再增加项目');
  });

  it('keeps its day once somebody came, and a project of which somebody wrote an opinion', async () => {
    office().setToday('2026-10-20');
    await experts(6);
    const id = await meeting([project, other]);
    await drawn(id);
    await changed(id, { meetingOn: isoDate('2026-10-21') });
    await changed(id, { meetingOn: isoDate('2026-10-20') });
    const [first, ...others] = await standing(id, 'chosen');
    await office().call('afterMeeting.saveAttendance', {
      meetingId: id,
      attendance: [
        { expertId: first!, attended: true, halfDays: 1, reason: '' },
        ...others.map((expertId) => ({ expertId, attended: false, halfDays: 0, reason: '生病' })),
      ],
    });
    await office().call('afterMeeting.saveOpinions', {
      meetingId: id,
      source: null,
      opinions: [{ projectId: other, expertId: first!, scoreTenths: 900, opinion: '同意' }],
    });
    expect((await desk(id)).meeting.state).toBe('held');
    const { version } = (await desk(id)).meeting;
    await office().call('meetings.setState', { id, version, state: 'open', reason: '补正' });
    expect(await refused(id, { projectIds: [project] })).toContain('已有专家意见，不能从会议中去掉');
    expect(await refused(id, { meetingOn: isoDate('2026-10-21') })).toContain('会议日期不能再改');
    await changed(id, { projectIds: [other] });
  });
});
