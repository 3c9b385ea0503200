import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { SECURITY_SENTENCE } from './security-kept-in-step.ts';

/** The security system is planned together with the project. */
export const securityPlannedInStep: Rule<'content'> = {
  id: 'R04',
  title: '信息安全保障系统同步规划',
  article: '二（三）',
  sentence: SECURITY_SENTENCE,
  kind: 'warn',
  check({ content: { securityPlan } }) {
    if (securityPlan.trim() !== '') return pass;
    return fail(
      '申报内容没有写明信息安全保障系统与项目同步规划的安排。',
      '请由建设单位补充“安全保障安排”，或说明情况。',
    );
  },
};
