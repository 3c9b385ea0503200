import type { GoalKind } from './glossary.ts';
import type { PerformanceGoal } from './project.ts';

const GROUPS: readonly { label: string; kinds: readonly GoalKind[] }[] = [
  { label: '产出指标', kinds: ['quantity', 'quality', 'timeliness', 'cost'] },
  { label: '效益指标', kinds: ['economic', 'social', 'ecological', 'sustainable'] },
  { label: '服务对象满意度指标', kinds: ['satisfaction'] },
];

/**
 * What the 绩效目标表 lacks, in Chinese; empty when it is complete: an annual indicator with a value in each of
 * 产出, 效益 and 满意度, and no indicator without a value (办法四（一）; the groups are the finance bureau's form).
 */
export function missingGoals(goals: readonly PerformanceGoal[]): string[] {
  const annual = goals.filter((goal) => goal.term === 'annual');
  const groups = GROUPS.filter(({ kinds }) => !annual.some((goal) => kinds.includes(goal.kind)));
  const withoutValue = goals.filter((goal) => goal.value.trim() === '');
  return [
    ...groups.map(({ label }) => `年度目标缺少${label}`),
    ...withoutValue.map((goal) => `指标“${goal.indicator}”没有指标值`),
  ];
}
