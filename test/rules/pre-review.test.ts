import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { answerRules } from '../../src/rules/answer-rules.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
import { policy } from '../support/rules/budgets.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';
import { sampleContent } from '../support/sample-content.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';

function issuing(
  preReview = samplePreReview(),
  stepDate = '2026-10-10',
  declaredOn = '2026-09-28',
  content: Partial<ProjectContent> = {},
) {
  const answers = answerRules('issuePreReviewLetter', {
    content: sampleContent(content),
    preReview,
    declaredOn: isoDate(declaredOn),
    stepDate: isoDate(stepDate),
    calendar: bundledCalendar,
    policy: DEFAULT_POLICY,
    file: { content: sampleContent(content), declarations: [], preReview: null, records: [] },
  });
  return (ruleId: string) => answers.find((answer) => answer.ruleId === ruleId);
}

describe('R09 四（二）: pre-review within 5 working days', () => {
  it.each([
    ['2026-10-09', 'pass'],
    ['2026-10-10', 'pass'],
    ['2026-10-11', 'warn'],
  ])('declared 2026-09-28, issued %s: %s', (issuedOn, outcome) => {
    expect(issuing(samplePreReview(), issuedOn)('R09')?.outcome).toBe(outcome);
  });

  // Declared on Wednesday 30th: Thursday is day 1, so five unknown days later it may, but need not, be too late.
  it.each([
    ['2026-12-30', 'pass'],
    ['2026-12-31', 'pass'],
    ['2027-01-04', 'pass'],
    ['2027-01-05', 'warn'],
  ])('declared 2026-12-30 before a year without notice, issued %s: %s', (issuedOn, outcome) => {
    expect(issuing(samplePreReview(), issuedOn, '2026-12-30')('R09')?.outcome).toBe(outcome);
  });

  it('says so when the year of the deadline is unknown', () => {
    const answer = issuing(samplePreReview(), '2027-01-05', '2026-12-30')('R09');
    expect(answer).toMatchObject({ outcome: 'warn', finding: expect.stringContaining('2027 年的放假通知尚未录入') });
  });
});

describe('R10 四（二）: nothing is issued that is incomplete', () => {
  it.each([
    ['complete and qualified', samplePreReview(), null],
    ['an item not judged', samplePreReview({}, { goals: { verdict: null } }), '“绩效目标”尚未判定'],
    ['no conclusion', samplePreReview({ conclusion: null }), '尚未选择预审结论'],
    [
      'a doubt without problem',
      samplePreReview({}, { security: { verdict: 'doubt', suggestion: '补' } }),
      '没有写明问题',
    ],
    [
      'a failure without suggestion',
      samplePreReview({}, { security: { verdict: 'fail', problem: '缺' } }),
      '没有写明建议',
    ],
    [
      'a failure, yet qualified',
      samplePreReview({}, { security: { verdict: 'fail', problem: '缺', suggestion: '补' } }),
      '不能作出“预审合格”结论',
    ],
    ['not qualified without opinion', samplePreReview({ conclusion: 'cancel' }), '没有写明总体意见'],
    [
      'to be improved, nothing to mend',
      samplePreReview({ conclusion: 'improve', opinion: '请完善。' }),
      '没有列出整改要求',
    ],
    [
      'to be mended without a date',
      samplePreReview({
        conclusion: 'improve',
        opinion: '请完善。',
        improvements: [{ content: '补充方案', dueOn: null }],
      }),
      '第 1 条整改要求没有完成时限',
    ],
    [
      'to be improved, with opinion and dated list',
      samplePreReview({
        conclusion: 'improve',
        opinion: '请完善。',
        improvements: [{ content: '补充方案', dueOn: isoDate('2026-10-20') }],
      }),
      null,
    ],
    ['to be split, with opinion', samplePreReview({ conclusion: 'split', opinion: '建议拆分为两个项目。' }), null],
  ])('%s', (_name, preReview, named) => {
    const answer = issuing(preReview)('R10');
    expect(answer?.outcome).toBe(named === null ? 'pass' : 'block');
    expect(answer?.finding).toContain(named ?? '');
  });
});

describe('P04: a qualified project has its goals', () => {
  it.each([
    ['qualified', sampleContent().goals, 'pass'],
    ['qualified', [], 'block'],
    ['qualified', sampleContent().goals.map((goal) => ({ ...goal, value: '' })), 'block'],
    ['improve', [], 'notApplicable'],
    ['cancel', [], 'notApplicable'],
  ] as const)('P04 concluded %s with goals %j: %s', (conclusion, goals, outcome) => {
    const preReview = samplePreReview({ conclusion });
    expect(issuing(preReview, '2026-10-10', '2026-09-28', { goals })('P04')?.outcome).toBe(outcome);
  });
});

describe('papers that are owed', () => {
  const request = (requestedOn: string, dueOn: string) =>
    record('supplementRequest', { requestedOn: isoDate(requestedOn), dueOn: isoDate(dueOn) });
  const first = [request('2026-09-29', '2026-10-14'), record('supplementReceived')];
  const asked = (ruleId: string, before: readonly DraftMaker[], pausesAllowed = 1) =>
    answersOf(
      ruleId,
      recordAnswers(
        projectFile(before, { letter: null }),
        request('2026-10-14', '2026-10-20'),
        policy({ pausesAllowed }),
      ),
    );

  it.each([
    ['the first request, one allowed', [], 1, 'pass', ''],
    [
      'the second request, one allowed',
      first,
      1,
      'warn',
      '本次申报已于 2026年9月29日 通知补充资料，可以停表 1 次，本次通知不再停表，预审期限继续计算。',
    ],
    ['the second request, two allowed', first, 2, 'pass', ''],
    ['the first request, none allowed', [], 0, 'warn', '办公室没有允许停表，本次通知不停止计算预审期限。'],
  ] as const)('P22: %s', (_name, before, allowed, outcome, finding) => {
    expect(asked('P22', before, allowed)).toMatchObject([{ outcome, finding }]);
  });

  it.each([
    ['2026-09-29', 'pass', ''],
    ['2026-09-28', 'block', '补齐期限 2026年9月28日 早于通知日期 2026年9月29日。'],
  ])('P16: asked for on 29 September, due on %s: %s', (dueOn, outcome, finding) => {
    const answers = recordAnswers(projectFile([], { letter: null }), request('2026-09-29', dueOn));
    expect(answersOf('P16', answers)).toMatchObject([{ outcome, finding }]);
  });
});
