import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { fen, parseMoney } from '../../src/domain/money.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { answerRules } from '../../src/rules/answer-rules.ts';
import { OFFICE_POLICY } from '../../src/rules/rule.ts';
import { RULES_AT_RECORD } from '../../src/rules/rules-at-record.ts';
import type { StepFacts } from '../../src/rules/rules-at-step.ts';
import { RULES_AT_STEP } from '../../src/rules/rules-at-step.ts';
import { bundledCalendar } from '../../src/services/bundled-calendar.ts';
import { sampleContent } from '../support/sample-content.ts';
import { samplePreReview } from '../support/sample-pre-review.ts';

function declaring(content: Partial<ProjectContent> = {}, facts: Partial<StepFacts['declare']> = {}) {
  const answers = answerRules('declare', {
    content: sampleContent(content),
    unitKind: 'bureau',
    stepDate: isoDate('2026-09-28'),
    policy: DEFAULT_POLICY,
    ...facts,
  });
  return (ruleId: string) => answers.find((answer) => answer.ruleId === ruleId);
}

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

const costing = (yuan: string): Partial<ProjectContent> => {
  const [item] = sampleContent().contentItems;
  const total = parseMoney(yuan, '元');
  return {
    contentItems: [{ ...item!, unitPrice: total, total }],
    fundShares: [{ source: 'generalBudget', amount: total }],
  };
};

describe('every rule', () => {
  const regulation = readFileSync('assets/regulation/regulation.txt', 'utf8');
  const atSteps = Object.values(RULES_AT_STEP).flatMap((asked) => asked.map(({ rule }) => rule));
  const atRecords = Object.values(RULES_AT_RECORD)
    .flatMap(({ entry, record }) => [...entry, ...record])
    .map(({ rule }) => rule);
  const rules = [...new Map([...atSteps, ...atRecords].map((rule) => [`${rule.id} ${rule.title}`, rule])).values()];

  it.each(rules.filter(({ article }) => article !== OFFICE_POLICY).map((rule) => [rule.id, rule.title, rule.sentence]))(
    '%s（%s） quotes its article word for word',
    (_id, _title, sentence) => {
      expect(regulation).toContain(sentence);
    },
  );

  it('of the office names no article', () => {
    const own = rules.filter(({ id }) => id.startsWith('P'));
    expect(new Set(own.map(({ article }) => article))).toEqual(new Set([OFFICE_POLICY]));
  });

  it('answers a complete declaration without warning or refusal', () => {
    const answers = answerRules('declare', {
      content: sampleContent(),
      unitKind: 'bureau',
      stepDate: isoDate('2026-09-28'),
      policy: DEFAULT_POLICY,
    });
    expect(answers.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)).toEqual([
      'R01 pass',
      'R35 pass',
      'P01 pass',
      'P02 pass',
      'R06 pass',
      'R07 pass',
      'R08 notApplicable',
      'P03 pass',
    ]);
  });
});

describe('R01 一: the project is within the regulation', () => {
  it.each([
    ['bureau', 'pass'],
    ['subdistrict', 'pass'],
    ['affiliated', 'pass'],
    ['outside', 'block'],
  ] as const)('a unit of kind %s: %s', (unitKind, outcome) => {
    expect(declaring({}, { unitKind })('R01')?.outcome).toBe(outcome);
  });

  const amount = parseMoney('1', '万元');
  it.each([
    ['only own money', [{ source: 'selfRaised', amount }], 'block'],
    ['no source at all', [], 'block'],
    ['fiscal source of zero', [{ source: 'generalBudget', amount: fen(0) }], 'block'],
    [
      'one fen of fiscal money',
      [
        { source: 'higherGrant', amount: fen(1) },
        { source: 'selfRaised', amount },
      ],
      'pass',
    ],
  ] as const)('%s: %s', (_name, fundShares, outcome) => {
    expect(declaring({ fundShares })('R01')?.outcome).toBe(outcome);
  });
});

describe('R06 四（一）: declared for the next year', () => {
  it.each([
    [2026, 'warn'],
    [2027, 'pass'],
    [2028, 'warn'],
  ])('plan year %d declared in 2026: %s', (planYear, outcome) => {
    expect(declaring({ planYear })('R06')?.outcome).toBe(outcome);
  });
});

describe('R07 四（一）: performance goals', () => {
  it('warns at declaration, blocks the export to the finance bureau', () => {
    const content = sampleContent({ goals: [] });
    expect(declaring({ goals: [] })('R07')?.outcome).toBe('warn');
    expect(answerRules('exportFundingSummary', { content })).toMatchObject([
      { ruleId: 'R07', outcome: 'block', article: '四（一）' },
    ]);
  });
});

describe('R08 四（一）: 500万元 and more needs its argument', () => {
  const feasibility: ProjectContent['papers'] = [{ kind: 'feasibility', title: '可行性研究报告', copies: 1 }];
  it.each([
    ['one fen less', '4999999.99', [], 'notApplicable'],
    ['exactly 500万元', '5000000', [], 'warn'],
    ['more', '5000000.01', [], 'warn'],
    ['with the paper', '5000000', feasibility, 'pass'],
  ] as const)('%s: %s', (_name, yuan, papers, outcome) => {
    expect(declaring({ ...costing(yuan), papers })('R08')?.outcome).toBe(outcome);
  });

  it('follows the threshold that the office sets', () => {
    const policy = { ...DEFAULT_POLICY, largeProject: parseMoney('100', '万元') };
    expect(declaring({}, { policy })('R08')?.outcome).toBe('warn');
  });
});

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

describe('R35 附则: classified projects stay out', () => {
  it.each([
    [false, 'pass'],
    [true, 'block'],
  ])('classified %s: %s at registration and declaration', (classified, outcome) => {
    expect(answerRules('register', { content: sampleContent({ classified }) })[0]?.outcome).toBe(outcome);
    expect(declaring({ classified })('R35')?.outcome).toBe(outcome);
  });
});

describe('office policy', () => {
  it('P01 names what the declaration lacks', () => {
    const answer = declaring({ necessity: ' ', papers: [] })('P01');
    expect(answer).toMatchObject({ outcome: 'block', finding: '缺少：建设必要性、申报材料。' });
  });

  it.each([
    ['119999999', '相差 0.01 元'],
    ['120000001', '相差 0.01 元'],
  ])('P02 refuses funds of %s fen for 120 万元', (amount, named) => {
    const answer = declaring({ fundShares: [{ source: 'generalBudget', amount: fen(Number(amount)) }] })('P02');
    expect(answer).toMatchObject({ outcome: 'block', finding: expect.stringContaining(named) });
  });

  it('P02 refuses a declaration of nothing', () => {
    expect(declaring({ contentItems: [], fundShares: [] })('P02')?.outcome).toBe('block');
  });

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

  it.each([
    ['机密文件交换', 'warn'],
    ['绝密级', 'warn'],
    ['秘密★', 'warn'],
    ['保护商业秘密和国家秘密', 'pass'],
  ])('P03 a scheme that says “%s”: %s', (scheme, outcome) => {
    expect(declaring({ scheme })('P03')?.outcome).toBe(outcome);
  });
});
