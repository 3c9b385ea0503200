import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../../renderer/components/deadline-words.ts';

describe('what a deadline’s light says', () => {
  it.each([
    ['done', 2, '已办结'],
    ['done', 0, '已办结'],
    ['done', null, '已办结'],
    ['done', -3, '已办结，超期 3 个工作日'],
    ['over', -1, '已超期 1 个工作日'],
    ['today', 0, '今日到期'],
    ['soon', 2, '临近，还剩 2 个工作日'],
    ['soon', null, '临近'],
    ['open', 9, '还剩 9 个工作日'],
    ['open', null, '未到期'],
    ['over', null, '已超期'],
    ['paused', null, '停表'],
    ['unknown', null, '日历未知'],
  ] as const)('%s with %s working days left: %s', (light, workingDaysLeft, text) => {
    expect(deadlineWords({ light, workingDaysLeft }).text).toBe(text);
  });
});
