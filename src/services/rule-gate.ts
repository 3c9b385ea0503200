import { CallError } from '../contract/call-error.ts';
import type { RuleAnswer } from '../rules/answer-rules.ts';
import type { RuleReason } from '../storage/rule-reasons.ts';

function describe(answer: RuleAnswer) {
  return { where: answer.ruleId, what: `${answer.title}（${answer.article}）：${answer.finding}${answer.remedy}` };
}

/**
 * Lets a step through only when nothing blocks it and every warning has its reason. No call can force a blocked step.
 * Returns the reasons that belong to a warning of this step, in rule order.
 * @throws CallError `ruleBlocked` or `reasonMissing`, with every answer concerned in the details.
 */
export function passRuleGate(answers: readonly RuleAnswer[], reasons: readonly RuleReason[]): RuleReason[] {
  const blocking = answers.filter(({ outcome }) => outcome === 'block');
  if (blocking.length > 0) {
    throw new CallError('ruleBlocked', `不能办理：${blocking[0]?.finding ?? ''}`, blocking.map(describe));
  }
  const warnings = answers.filter(({ outcome }) => outcome === 'warn');
  const unexplained = warnings.filter(({ ruleId }) => !reasons.some((reason) => reason.ruleId === ruleId));
  if (unexplained.length > 0) {
    throw new CallError('reasonMissing', '有提醒事项，请逐条填写继续办理的理由。', unexplained.map(describe));
  }
  return warnings.flatMap(({ ruleId }) => reasons.filter((reason) => reason.ruleId === ruleId).slice(0, 1));
}

/** Reasons as the audit and the project's history show them. */
export function reasonsRemark(reasons: readonly RuleReason[]): string {
  return reasons.map(({ ruleId, reason }) => `${ruleId}：${reason}`).join('；');
}
