import type { RecordKind } from '../domain/records/record-kinds.ts';
import type { AskedRule } from './asked-rule.ts';
import type { Finding, RuleKind } from './rule.ts';
import type { EntryFacts, RecordFacts } from './rules-at-record.ts';
import { RULES_AT_RECORD } from './rules-at-record.ts';
import type { Step, StepFacts } from './rules-at-step.ts';
import { RULES_AT_STEP } from './rules-at-step.ts';

/** How one rule answers at one step; feeds screens, papers and the audit alike. */
export interface RuleAnswer {
  readonly ruleId: string;
  readonly title: string;
  readonly article: string;
  readonly sentence: string;
  readonly outcome: 'pass' | 'notApplicable' | RuleKind;
  /** What was found; empty on a plain pass. */
  readonly finding: string;
  /** What would satisfy the rule; empty unless it failed. */
  readonly remedy: string;
}

function wording(finding: Finding, kind: RuleKind): Pick<RuleAnswer, 'outcome' | 'finding' | 'remedy'> {
  switch (finding.result) {
    case 'pass':
      return { outcome: 'pass', finding: '', remedy: '' };
    case 'notApplicable':
      return { outcome: 'notApplicable', finding: finding.finding, remedy: '' };
    case 'fail':
      return { outcome: kind, finding: finding.finding, remedy: finding.remedy };
  }
}

function answerOf<Facts>({ rule, kind }: AskedRule<Facts>, facts: Facts): RuleAnswer {
  const { id, title, article, sentence } = rule;
  return { ruleId: id, title, article, sentence, ...wording(rule.check(facts), kind) };
}

/** Asks every rule of a step, in the step's order. */
export function answerRules<At extends Step>(step: At, facts: StepFacts[At]): RuleAnswer[] {
  const asked: readonly AskedRule<StepFacts[At]>[] = RULES_AT_STEP[step];
  return asked.map((each) => answerOf(each, facts));
}

/** Asks the rules that need nothing of the record itself: whether a step may be begun at all. */
export function answerEntryRules(kind: RecordKind, facts: EntryFacts): RuleAnswer[] {
  return RULES_AT_RECORD[kind].entry.map((each) => answerOf(each, facts));
}

/** Asks every rule of a step that puts a record on file. */
export function answerRecordRules<Kind extends RecordKind>(facts: RecordFacts<Kind>): RuleAnswer[] {
  const {
    entry,
    record,
  }: { entry: readonly AskedRule<EntryFacts>[]; record: readonly AskedRule<RecordFacts<Kind>>[] } =
    RULES_AT_RECORD[facts.kind];
  return [...entry.map((each) => answerOf(each, facts)), ...record.map((each) => answerOf(each, facts))];
}
