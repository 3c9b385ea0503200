import { expect, it } from 'vitest';
import { itemDifferences } from '../../../src/domain/exchange/item-differences.ts';
import { shapeOf } from '../../../src/domain/exchange/item-shapes.ts';
import type { ItemTree } from '../../../src/domain/exchange/item-tree.ts';
import { momentText } from '../../../src/domain/moment-text.ts';

const unknown = () => undefined;
const goal = (position: number, indicator: string) => ({ position, indicator, term: 'annual', value: '90%' });
const PROJECT: ItemTree = {
  name: '某平台',
  code_year: 2027,
  project_text: [{ necessity: '甲'.repeat(400), scheme: '一致' }],
  performance_goal: [goal(0, '可用率'), goal(1, '办结率')],
};

const differences = (kind: 'project' | 'expert' | 'meeting', ours: ItemTree, theirs: ItemTree) =>
  itemDifferences(shapeOf(kind), ours, theirs, unknown);

it('a row that only moved up because another was put in before it is not told as different', () => {
  const theirs = { ...PROJECT, performance_goal: [goal(0, '满意度'), goal(1, '可用率'), goal(2, '办结率')] };
  expect(differences('project', PROJECT, theirs)).toEqual({
    rows: [{ what: '绩效目标', ours: null, theirs: expect.stringContaining('满意度') as unknown }],
    same: 5,
  });
});

it('the same rows in another order are told once, with their order', () => {
  const theirs = { ...PROJECT, performance_goal: [goal(0, '办结率'), goal(1, '可用率')] };
  const { rows } = differences('project', PROJECT, theirs);
  expect(rows.map(({ what }) => what)).toEqual(['绩效目标的次序']);
  expect(rows[0]?.theirs).toMatch(/^1\. .*办结率.*；2\. .*可用率/);
});

it('long texts are shown from where they part', () => {
  const theirs = { ...PROJECT, project_text: [{ necessity: `${'甲'.repeat(399)}乙`, scheme: '一致' }] };
  const [row] = differences('project', PROJECT, theirs).rows;
  expect([row?.ours?.at(-1), row?.theirs?.at(-1)]).toEqual(['甲', '乙']);
});

it('moments are those of the clock on the wall, and what is masked is said to differ', () => {
  const at = '2026-09-28T01:30:00.000Z';
  const change = { to_state: 'suspended', reason: '请假', changed_at: at };
  const person = { phone: '13800000012', expert_state_change: [] };
  const { rows } = differences('expert', person, { phone: '13900000012', expert_state_change: [change] });
  expect(rows[0]).toEqual({
    what: '电话',
    ours: '****12（遮盖的部分与对方不同）',
    theirs: '****12（遮盖的部分与本机不同）',
  });
  expect(rows[1]?.theirs).toContain(momentText(at));
  expect(JSON.stringify(rows)).not.toContain(at);
});

it('steps that read the same on both sides are counted, not listed; what cannot be read is not shown', () => {
  const opinion = (recordedAt: string) => ({
    expert_id: 'a',
    content: '同意',
    score_tenths: 855,
    recorded_at: recordedAt,
  });
  const meeting = (at: string, count: number) => ({
    title: '评审会',
    conditions_json: [{ specialtyId: 'uid', kind: 'any', count }],
    expert_opinion: [opinion(at)],
  });
  const { rows, same } = differences(
    'meeting',
    meeting('2026-09-28T01:30:00.000Z', 1),
    meeting('2026-09-28T01:31:00.000Z', 2),
  );
  expect(rows).toEqual([{ what: '抽取条件', ours: '（细节与对方不同）', theirs: '（细节与本机不同）' }]);
  expect(same).toBe(2);
});
