import type { RecordKind } from '../domain/records/record-kinds.ts';
import type { RuleFacts } from './rule-facts.ts';

/** block refuses the step; warn lets it through with a reason; record only notes. */
export type RuleKind = 'block' | 'warn' | 'record';

/** What a rule found. `finding` says what is, `remedy` what would satisfy the rule; both Chinese. */
export type Finding =
  | { readonly result: 'pass' }
  | { readonly result: 'notApplicable'; readonly finding: string }
  | { readonly result: 'fail'; readonly finding: string; readonly remedy: string };

export const pass: Finding = { result: 'pass' };

/** The rule does not concern this case; says why. */
export function notApplicable(finding: string): Finding {
  return { result: 'notApplicable', finding };
}

/** The rule is not met: what was found, and what would satisfy it. */
export function fail(finding: string, remedy: string): Finding {
  return { result: 'fail', finding, remedy };
}

/** Where the regulation is silent, a rule cites the office's own policy, never an article. */
export const OFFICE_POLICY = '办公室规定';

/** One rule of the regulation (or of the office), with the facts that it needs and the kinds of record it judges. */
export interface Rule<Needs extends keyof RuleFacts = keyof RuleFacts, Kind extends RecordKind = RecordKind> {
  /** R01–R35 of the regulation's rules, P01… of the office's. */
  readonly id: string;
  readonly title: string;
  /** 办法 article label such as 四（二）, or {@link OFFICE_POLICY}. */
  readonly article: string;
  /** The article's own sentence, word for word; the policy's wording for the office's own. */
  readonly sentence: string;
  /** What a failure does, where the step does not say otherwise. */
  readonly kind: RuleKind;
  readonly check: (facts: Pick<RuleFacts<Kind>, Needs>) => Finding;
}
