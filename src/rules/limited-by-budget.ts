import type { Fen } from '../domain/money.ts';
import { formatExactWanYuan } from '../domain/money.ts';
import { laterRulesApply, reaches } from '../domain/office-policy.ts';
import { projectBudget } from '../domain/project-budget.ts';
import type { Finding } from './rule.ts';
import { notApplicable } from './rule.ts';
import type { RuleFacts } from './rule-facts.ts';

type BudgetFacts = Pick<RuleFacts, 'file' | 'policy'>;

function tooSmall(budget: Fen, limit: Fen, { limitInclusive }: RuleFacts['policy']): Finding {
  const comparison = limitInclusive ? '不足' : '不超过';
  return notApplicable(
    `经费预算 ${formatExactWanYuan(budget)} 万元，${comparison} ${formatExactWanYuan(limit)} 万元，不作要求。`,
  );
}

/** The answer of a rule that asks only projects from a budget on; null when the project is one of them. */
export function belowLimit({ file, policy }: BudgetFacts, limit: Fen): Finding | null {
  const budget = projectBudget(file);
  return reaches(budget, limit, policy) ? null : tooSmall(budget, limit, policy);
}

/** A check of R22–R26, which 五（一）'s 下同 limits to projects from a budget on only where the office reads it so. */
export function withinLaterRules<Facts extends BudgetFacts>(
  check: (facts: Facts) => Finding,
): (facts: Facts) => Finding {
  return (facts) => {
    const { policy } = facts;
    const budget = projectBudget(facts.file);
    return laterRulesApply(budget, policy) ? check(facts) : tooSmall(budget, policy.procurementLimit, policy);
  };
}
