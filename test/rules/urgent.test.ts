import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { fen } from '../../src/domain/money.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { sampleContent } from '../support/sample-content.ts';
import { wan } from '../support/records/samples/sample-type.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

const applied = record('urgentApplication');
const opinions = record('urgentOpinions');

/** Findings of what R19 finds in the way. */
function blocking(before: readonly DraftMaker[], next: DraftMaker) {
  const answers = answersOf('R19', recordAnswers(projectFile(before, { letter: null }), next));
  return answers.flatMap(({ outcome, finding }) => (outcome === 'block' ? [finding] : []));
}

describe('P24: an urgent project has its goals beforehand', () => {
  it.each([
    [sampleContent().goals, 'pass', ''],
    [sampleContent().goals.filter(({ kind }) => kind !== 'satisfaction'), 'block', '年度目标缺少服务对象满意度指标。'],
  ])('with goals %j: %s', (goals, outcome, finding) => {
    const answers = recordAnswers(projectFile([], { letter: null, content: { goals } }), applied);
    expect(answersOf('P24', answers)).toMatchObject([{ outcome, finding }]);
  });
});

describe('R19 四（三）: opinions on what the unit put to the district government', () => {
  it.each([
    ['applied for the day before', [applied], {}, []],
    ['applied for on the same day', [applied], { givenOn: isoDate('2026-09-29') }, []],
    [
      'given before the application',
      [applied],
      { givenOn: isoDate('2026-09-28') },
      ['办理日期 2026年9月28日 早于报区政府日期 2026年9月29日。'],
    ],
    ['not applied for', [], {}, ['没有登记建设单位报区政府审批。']],
    ['a second time', [applied, opinions], { givenOn: isoDate('2026-10-08') }, []],
  ] as const)('%s', (_name, before, changes, findings) => {
    expect(blocking(before, record('urgentOpinions', changes))).toEqual(findings);
  });
});

describe('R19 四（三）: the district government agrees on the opinions', () => {
  const REFUSED: Partial<RecordFields<'urgentApproval'>> = { agreement: 'refuse', amount: null };
  it.each([
    ['agreed to on both opinions, with an amount', [applied, opinions], {}, []],
    ['agreed to without opinions', [applied], {}, ['没有登记办公室会同区财政局出具的意见。']],
    ['agreed to without an amount', [applied, opinions], { amount: null }, ['审批结果为“同意”，没有同意金额。']],
    ['agreed to with nothing', [applied, opinions], { amount: fen(0) }, ['审批结果为“同意”，没有同意金额。']],
    ['refused without opinions', [applied], REFUSED, []],
    [
      'refused, yet with an amount',
      [applied],
      { ...REFUSED, amount: wan('1') },
      ['审批结果为“不同意”，不应有同意金额。'],
    ],
    ['agreed to on the day of the opinions', [applied, opinions], { decidedOn: isoDate('2026-09-30') }, []],
    [
      'agreed to before the opinions',
      [applied, opinions],
      { decidedOn: isoDate('2026-09-29') },
      ['审批日期 2026年9月29日 早于意见出具日期 2026年9月30日。'],
    ],
    [
      'agreed to before the application and without opinions',
      [applied],
      { decidedOn: isoDate('2026-09-28') },
      ['办理日期 2026年9月28日 早于报区政府日期 2026年9月29日。', '没有登记办公室会同区财政局出具的意见。'],
    ],
  ] as const)('%s', (_name, before, changes, findings) => {
    expect(blocking(before, record('urgentApproval', changes))).toEqual(findings);
  });
});
