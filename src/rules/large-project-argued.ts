import { formatWanYuan } from '../domain/money.ts';
import { reaches } from '../domain/office-policy.ts';
import { declaredAmount } from '../domain/project.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** A large project comes with the paper of its consultation, argument or feasibility study. */
export const largeProjectArgued: Rule<'content' | 'policy'> = {
  id: 'R08',
  title: '大额项目经前期论证',
  article: '四（一）',
  sentence: '对于投资额度较大、技术复杂的项目，需进行前期咨询、论证和可行性分析',
  kind: 'warn',
  check({ content, policy }) {
    const limit = formatWanYuan(policy.largeProject);
    const amount = declaredAmount(content);
    if (!reaches(amount, policy.largeProject, policy)) return notApplicable(`申报金额未达到 ${limit} 万元。`);
    if (content.papers.some((paper) => paper.kind === 'feasibility')) return pass;
    return fail(
      `申报金额 ${formatWanYuan(amount)} 万元，达到 ${limit} 万元，未附前期咨询、论证或可行性分析材料。`,
      '请在“申报材料”中登记该材料，或说明暂缺的理由。',
    );
  },
};
