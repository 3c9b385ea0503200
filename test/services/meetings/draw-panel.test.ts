import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DrawRecord } from '../../../src/domain/draw/draw-record.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { verifyDrawFile } from '../../../scripts/verify-draw/verify-draw-file.ts';
import { hashOf, recomputeDraw } from '../../support/draw/recompute-draw.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { registered } = mainJobSteps(office);
const { expert, experts, meeting, changed, desk, candidates, drawn, respond, standing } = meetingSteps(office);

let project: ProjectId;

beforeEach(async () => {
  project = (await registered()).id;
});

async function exported(id: MeetingId, ordinal = 1): Promise<string> {
  const { draws } = await desk(id);
  const path = join(office().folder, `draw-${String(ordinal)}.json`);
  const target = office().grant(`draw-${String(ordinal)}`, path);
  await office().call('meetings.exportDraw', { drawId: draws[ordinal - 1]!.id, target });
  return readFileSync(path, 'utf8');
}

describe('a draw', () => {
  it('is sealed: seed, list, result and audit fit together and can be recomputed from the exported record', async () => {
    await experts(8);
    const id = await meeting([project]);
    const shown = await candidates(id);
    await office().call('meetings.draw', { id, candidatesSha256: shown.candidatesSha256, reason: '' });
    const text = await exported(id);
    const record = JSON.parse(text) as DrawRecord;
    expect(record.candidatesSha256).toBe(shown.candidatesSha256);
    expect(record.candidatesSha256).toBe(hashOf(record.candidates));
    expect(record.result).toEqual(recomputeDraw(record.seed, record.candidates.conditions));
    expect(verifyDrawFile(text).faults).toEqual([]);
    const { invitations, draws, drawsLeft } = await desk(id);
    expect(invitations.filter(({ reserve }) => !reserve).map(({ expertId }) => expertId)).toEqual(
      record.result[0]?.chosen,
    );
    expect([draws[0]?.seed, draws[0]?.checkSha256, drawsLeft]).toEqual([record.seed, record.checkSha256, 2]);
    const audit = await office().call('audit.list', {
      query: '抽取专家',
      from: null,
      to: null,
      page: 0,
      pageSize: 5,
    });
    expect(audit.rows[0]).toMatchObject({ summary: '抽取专家（第1次）', remark: `校验值 ${record.checkSha256}` });
    const altered = {
      ...record,
      result: [{ ...record.result[0]!, chosen: [...record.result[0]!.chosen].toReversed() }],
    };
    expect(verifyDrawFile(JSON.stringify(altered)).faults).toHaveLength(2);
    expect(verifyDrawFile('{"format":1}').lines[0]).toMatch(/^不是完整的抽取记录/);
  });

  it('is refused once the list has changed since it was shown, and leaves the library as it was', async () => {
    await experts(6);
    const id = await meeting([project]);
    const { candidatesSha256 } = await candidates(id);
    await expert();
    expect(await refusal(office().call('meetings.draw', { id, candidatesSha256, reason: '' }))).toMatchObject({
      code: 'staleVersion',
      message: '候选名单已有变化，没有抽取。请核对新的候选名单后再抽。',
    });
    expect((await desk(id)).draws).toEqual([]);
  });

  it('is refused while the panel that it would form breaks a rule, before anybody is drawn', async () => {
    await experts(6);
    const id = await meeting([project], {
      fixedMembers: [],
      conditions: [{ specialtyId: null, origin: 'any', kind: 'any', count: 2, reserves: 0 }],
    });
    const { planAnswers } = await desk(id);
    expect(planAnswers.filter(({ outcome }) => outcome === 'block').map(({ ruleId }) => ruleId)).toEqual([
      'R12',
      'P10',
      'P13',
      'P14',
    ]);
    const shape = await refusal(drawn(id));
    expect(shape.code).toBe('ruleBlocked');
    expect(shape.details).toHaveLength(4);
    expect((await desk(id)).draws).toEqual([]);
  });

  it('is refused for a day that is past', async () => {
    await experts(6);
    const id = await meeting([project], { meetingOn: isoDate('2026-09-27') });
    expect((await refusal(drawn(id))).message).toContain('已过，不能再抽取');
  });
});

describe('further draws', () => {
  it('draw for open places only, keep who accepted, need a reason, and end with the third', async () => {
    await experts(7);
    const id = await meeting([project], {
      conditions: [{ specialtyId: null, origin: 'outside', kind: 'any', count: 3, reserves: 0 }],
    });
    await drawn(id);
    expect((await refusal(drawn(id, '想换人'))).message).toContain('各条件都没有空缺');
    const [first, second, third] = await standing(id, 'chosen');
    await respond(id, [first!, second!], 'accepted');
    const outcome = await respond(id, [third!], 'declined', '出差');
    expect(outcome).toEqual({ called: [], exhausted: ['不限专业（区外）'] });
    expect((await desk(id)).conditions[0]).toMatchObject({ open: 1, reservesLeft: 0 });

    expect((await refusal(drawn(id))).code).toBe('reasonMissing');
    await drawn(id, '候补已用完');
    const record = JSON.parse(await exported(id, 2)) as DrawRecord;
    expect(record).toMatchObject({ ordinal: 2, reason: '候补已用完' });
    expect(record.result[0]?.chosen).toHaveLength(1);
    expect(new Set(record.candidates.ineligible.map(({ id: each }) => each))).toEqual(new Set([first, second, third]));
    expect(await standing(id, 'accepted')).toEqual([first, second]);

    await respond(id, await standing(id, 'chosen'), 'declined', '生病');
    await drawn(id, '再次用完');
    await respond(id, await standing(id, 'chosen'), 'declined', '生病');
    expect((await refusal(drawn(id, '第四次'))).message).toContain('已抽取 3 次，不能再抽');
    expect(verifyDrawFile(await exported(id, 3)).faults).toEqual([]);
  });

  it('may follow changed conditions, but no condition that was drawn is lost', async () => {
    await experts(8);
    const id = await meeting([project]);
    await drawn(id);
    expect((await refusal(changed(id, { conditions: [] }))).message).toContain('已抽取过，不能删除');
    const [condition] = (await desk(id)).meeting.conditions;
    const reserves = await standing(id, 'reserve');
    await changed(id, { conditions: [{ ...condition!, count: 7, reserves: 0 }] });
    // Reserves come first; the draw is for what is still open.
    expect((await desk(id)).conditions[0]).toMatchObject({ open: 2, reservesLeft: 0 });
    const { invitations } = await desk(id);
    for (const expertId of reserves) {
      expect(invitations.find((each) => each.expertId === expertId)?.events).toMatchObject([
        { kind: 'called', reason: '抽取人数增加' },
      ]);
    }
    await drawn(id, '增加专家');
    expect(await standing(id, 'chosen')).toHaveLength(7);
  });
});
