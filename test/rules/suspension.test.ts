import { describe, expect, it } from 'vitest';
import type { PreReviewConclusion } from '../../src/domain/glossary.ts';
import type { RecordKind } from '../../src/domain/records/record-kinds.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

const meeting = [record('reviewMeeting')];
const passed = [...meeting, record('expertOpinions'), record('reviewConclusion')];
const listed = [...passed, record('listing')];
const included = [...listed, record('inclusionDecision')];
const issued = [...included, record('fundingRequest'), record('fundingArrangement'), record('budgetIssue')];
const failed = [...issued, record('implementationStart'), record('acceptance', { conclusion: 'fail' })];
const accepted = [...issued, record('implementationStart'), record('acceptance')];

/** What P05 answers to the step on that project, going on or suspended. */
function turn(before: readonly DraftMaker[], kind: RecordKind, letter: PreReviewConclusion | null) {
  const answers = recordAnswers(projectFile(before, { letter }), record(kind));
  return answersOf('P05', answers).map(({ outcome, finding }) => ({ outcome, finding }));
}

const COURSES = [
  ['declared', [], null, 'pass', 'block'],
  ['asked for papers', [record('supplementRequest')], null, 'pass', 'block'],
  ['judged qualified', [], 'qualified', 'pass', 'pass'],
  ['sent back', [], 'improve', 'pass', 'pass'],
  ['on the urgent way', [record('urgentApplication')], null, 'pass', 'pass'],
  ['under review', meeting, 'qualified', 'pass', 'pass'],
  ['reviewed', passed, 'qualified', 'pass', 'pass'],
  ['listed', listed, 'qualified', 'block', 'pass'],
  ['deferred', [...listed, record('inclusionDecision', { decision: 'defer' })], 'qualified', 'pass', 'pass'],
  ['included', included, 'qualified', 'block', 'pass'],
  ['issued its budget', issued, 'qualified', 'block', 'pass'],
  ['not accepted', failed, 'qualified', 'block', 'pass'],
  ['accepted', accepted, 'qualified', 'block', 'block'],
] as const;

describe('P05, 四（三） 一经下达，原则上不予调整: a suspension opens no way out that the stage it interrupts does not have', () => {
  const ENDS = COURSES.flatMap(([name, before, letter, withdrawal, cancellation]) => [
    { name, before, letter, kind: 'withdrawal' as const, outcome: withdrawal },
    { name, before, letter, kind: 'cancellation' as const, outcome: cancellation },
  ]);

  it.each(ENDS)('$kind of a project that was $name: $outcome', ({ before, letter, kind, outcome }) => {
    expect(turn(before, kind, letter)).toMatchObject([{ outcome }]);
    expect(turn([...before, record('suspension')], kind, letter)).toMatchObject([{ outcome }]);
  });

  it('says which stage keeps it', () => {
    expect(turn([...issued, record('suspension')], 'withdrawal', 'qualified')).toMatchObject([
      { finding: '项目暂停前处于“预算已下达”阶段，不能办理“撤回申报”。' },
    ]);
  });
});

describe('P05: a suspended project is resumed before anything else is done', () => {
  it.each(COURSES)('when it was %s', (_name, before, letter) => {
    const suspended = [...before, record('suspension')];
    expect(turn(suspended, 'resumption', letter)).toMatchObject([{ outcome: 'pass' }]);
    const finding = '项目处于“暂停”阶段，不能办理“登记资金支付”。';
    expect(turn(suspended, 'payment', letter)).toMatchObject([{ outcome: 'block', finding }]);
    expect(turn(suspended, 'suspension', letter)).toMatchObject([{ outcome: 'block' }]);
  });
});

describe('P21, 四（三）: an issued budget is given back by a change, suspended or not', () => {
  it.each([
    ['going on', []],
    ['suspended', [record('suspension')]],
  ] as const)('of a project that is %s', (_name, after) => {
    const answers = recordAnswers(projectFile([...issued, ...after]), record('cancellation'));
    expect(answersOf('P21', answers)).toMatchObject([{ outcome: 'block' }]);
  });
});
