import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { answerRules } from '../../src/rules/answer-rules.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
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
