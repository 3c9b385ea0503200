import type { RecordKind } from '../domain/records/record-kinds.ts';
import type { Rule, RuleKind } from './rule.ts';
import type { RuleFacts } from './rule-facts.ts';

/** A rule as one step asks it. */
export interface AskedRule<Facts> {
  readonly rule: Omit<Rule, 'check'> & { readonly check: (facts: Facts) => ReturnType<Rule['check']> };
  readonly kind: RuleKind;
}

/** Asks a rule, with its own consequence or the one that this step gives it. */
export function ask<Needs extends keyof RuleFacts, Kind extends RecordKind>(
  rule: Rule<Needs, Kind>,
  kind: RuleKind = rule.kind,
): AskedRule<Pick<RuleFacts<Kind>, Needs>> {
  return { rule, kind };
}
