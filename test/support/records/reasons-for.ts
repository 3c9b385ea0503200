import type { CallOutput } from '../../../src/contract/contract.ts';

type Answers = CallOutput<'records.check'>['answers'];

/** A reason for every warning, so that only what blocks stands in the way. */
export function reasonsFor(answers: Answers) {
  return answers
    .filter(({ outcome }) => outcome === 'warn')
    .map(({ ruleId }) => ({ ruleId, reason: '情况特殊，已核实。' }));
}
