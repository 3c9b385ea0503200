import { ledgerFaults } from '../../../src/domain/ledger-faults.ts';
import { moneyLedger } from '../../../src/domain/money-ledger.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import type { ProjectFile } from '../../../src/domain/records/project-file.ts';
import { stageOf } from '../../../src/domain/stage.ts';
import type { RuleAnswer } from '../../../src/rules/answer-rules.ts';
import { answerRecordRules } from '../../../src/rules/answer-rules.ts';
import type { EntryFacts } from '../../../src/rules/rules-at-record.ts';
import { bundledCalendar } from '../../../src/services/bundled-calendar.ts';
import { dateOfDraft, withDraft } from '../../../src/services/records/case.ts';
import type { DraftMaker } from './project-file.ts';
import { idsOf } from './project-file.ts';

/** How the rules answer if the record were the next of the file, as the office asks them by default. */
export function recordAnswers(
  file: ProjectFile,
  next: DraftMaker,
  facts: Partial<EntryFacts> = {},
): readonly RuleAnswer[] {
  const draft = next(idsOf(file));
  const after = withDraft(file, draft);
  return answerRecordRules({
    kind: draft.kind,
    file,
    stage: stageOf(file),
    ledger: moneyLedger(file),
    policy: DEFAULT_POLICY,
    calendar: bundledCalendar,
    unitKind: 'bureau',
    unitNames: ['区城管局', '区城市管理局'],
    content: file.content,
    unitOperationRecords: () => 0,
    lastEvaluation: () => null,
    ...facts,
    record: draft,
    stepDate: dateOfDraft(draft),
    ledgerFaults: ledgerFaults(after, moneyLedger(after)),
  });
}

/** The answers of one rule, of which a step may ask several sides. */
export function answersOf(ruleId: string, answers: readonly RuleAnswer[]): RuleAnswer[] {
  return answers.filter((answer) => answer.ruleId === ruleId);
}

/** `R11 pass`, `P05 block`… in the order in which they are shown. */
export function outcomes(answers: readonly RuleAnswer[]): string[] {
  return answers.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);
}
