import type { ExpertState } from './glossary-of-experts.ts';

/** A step from one state to another, as its button names it. */
export interface StateStep {
  readonly to: ExpertState;
  readonly label: string;
  /** What the step does, and what stays. */
  readonly effect: string;
}

const APPROVE: StateStep = { to: 'active', label: '审核通过', effect: '转为正式后可以被抽取。' };
const RESUME: StateStep = { to: 'active', label: '恢复正式', effect: '恢复后可以再被抽取。' };
const SUSPEND: StateStep = {
  to: 'suspended',
  label: '停用',
  effect: '停用后不再被抽取；资料和参会记录都保留，以后可以恢复。',
};
const DELETE: StateStep = {
  to: 'deleted',
  label: '删除',
  effect: '删除后不再列出、不再被抽取；资料和参会记录都保留，筛选“已删除”可以找到并恢复。',
};
const RESTORE: StateStep = { to: 'pending', label: '恢复', effect: '恢复为待审核，审核通过后才能被抽取。' };

/** Where each state may go; nothing is ever erased. */
export const STATE_STEPS: Readonly<Record<ExpertState, readonly StateStep[]>> = {
  pending: [APPROVE, DELETE],
  active: [SUSPEND, DELETE],
  suspended: [RESUME, DELETE],
  deleted: [RESTORE],
};

/** The step from one state to another; undefined where there is none. */
export function findStateStep(from: ExpertState, to: ExpertState): StateStep | undefined {
  return STATE_STEPS[from].find((step) => step.to === to);
}
