import type { DeadlineView } from '../../src/contract/shapes/deadline.ts';

export type DeadlineColour = 'default' | 'success' | 'info' | 'warning' | 'error';

/** What a deadline's light says, in words and in colour. */
export function deadlineWords({ light, workingDaysLeft }: Pick<DeadlineView, 'light' | 'workingDaysLeft'>): {
  text: string;
  colour: DeadlineColour;
} {
  const days = Math.abs(workingDaysLeft ?? 0);
  switch (light) {
    case 'over':
      return { text: days === 0 ? '已超期' : `已超期 ${String(days)} 个工作日`, colour: 'error' };
    case 'today':
      return { text: '今日到期', colour: 'error' };
    case 'soon':
      return { text: workingDaysLeft === null ? '临近' : `临近，还剩 ${String(days)} 个工作日`, colour: 'warning' };
    case 'open':
      // A set date beyond the notices that are loaded: the day is known, the working days until it are not.
      return { text: workingDaysLeft === null ? '未到期' : `还剩 ${String(days)} 个工作日`, colour: 'info' };
    case 'paused':
      return { text: '停表', colour: 'default' };
    case 'unknown':
      return { text: '日历未知', colour: 'warning' };
    case 'done':
      if (workingDaysLeft === null || workingDaysLeft >= 0) return { text: '已办结', colour: 'success' };
      return { text: `已办结，超期 ${String(days)} 个工作日`, colour: 'warning' };
  }
}
