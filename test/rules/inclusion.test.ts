import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { fen } from '../../src/domain/money.ts';
import type { EntryFacts } from '../../src/rules/rules-at-record.ts';
import { RULES_AT_RECORD } from '../../src/rules/rules-at-record.ts';
import { wan } from '../support/records/samples/sample-type.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

const reviewed = [record('reviewMeeting'), record('expertOpinions'), record('reviewConclusion')];
const listed = [...reviewed, record('listing')];
const included = [...listed, record('inclusionDecision')];
const urgent = [record('urgentApplication'), record('urgentOpinions'), record('urgentApproval')];

function asked(ruleId: string, before: readonly DraftMaker[], next: DraftMaker, facts: Partial<EntryFacts> = {}) {
  return answersOf(ruleId, recordAnswers(projectFile(before), next, facts));
}

const general = (amount: string) => ({ source: 'generalBudget', amount: wan(amount) }) as const;

describe('R14 四（二）: only what the review permits', () => {
  const revise = record('reviewConclusion', { conclusion: 'revise', revisions: '补充数据归集方案。' });
  const failed = record('reviewConclusion', { conclusion: 'fail' });
  const passed = record('reviewConclusion');
  const cases = [
    ['not reviewed', [], 'block', '项目尚未作出方案审查结论。'],
    ['a panel that has not concluded', [record('reviewMeeting')], 'block', '项目尚未作出方案审查结论。'],
    ['passed', [passed], 'pass', ''],
    ['to be revised', [revise], 'block', '2026年10月16日的审查结论为“修改后通过”，修改后的方案尚未确认。'],
    ['revised and confirmed', [revise, record('revisionConfirmed')], 'pass', ''],
    ['failed', [failed], 'block', '2026年10月16日的审查结论为“不通过”。'],
    ['failed, then reviewed again and passed', [failed, record('reviewMeeting'), passed], 'pass', ''],
    [
      'revised once, failed, then to be revised again',
      [revise, record('revisionConfirmed'), failed, revise],
      'block',
      '修改后的方案尚未确认',
    ],
    ['urgent, agreed to by the district government', urgent, 'notApplicable', '突发紧急项目经区政府同意'],
    ['urgent, refused', [record('urgentApproval', { agreement: 'refuse', amount: null })], 'block', '尚未作出'],
  ] as const;

  it.each(cases)('%s', (_name, before, outcome, finding) => {
    expect(asked('R14', before, record('listing'))).toMatchObject([
      { outcome, finding: expect.stringContaining(finding) },
    ]);
  });

  it.each([
    'listing',
    'inclusionDecision',
    'tenderRequirements',
    'priceCeiling',
    'award',
    'contract',
    'implementationStart',
  ] as const)('is asked before %s is begun', (kind) => {
    expect(RULES_AT_RECORD[kind].entry.map(({ rule }) => rule.id)).toContain('R14');
  });
});

describe('R15 四（三）: rank, reason and conclusion', () => {
  it.each([
    ['all there', reviewed, {}, ''],
    ['no rank', reviewed, { rank: 0 }, '没有排序。'],
    ['no reason', reviewed, { reason: ' ' }, '没有排序理由。'],
    ['no review', [], {}, '没有方案审查结论。'],
    ['nothing', [], { rank: 0, reason: '' }, '没有排序；没有排序理由；没有方案审查结论。'],
  ] as const)('%s', (_name, before, changes, finding) => {
    const outcome = finding === '' ? 'pass' : 'block';
    expect(asked('R15', before, record('listing', changes))).toMatchObject([{ outcome, finding }]);
  });
});

describe('R16 四（三）: the leading group decides', () => {
  it.each([
    ['agree', wan('110'), ''],
    ['agree', null, '决定为“同意入库”，没有入库金额。'],
    ['agree', fen(0), '决定为“同意入库”，没有入库金额。'],
    ['defer', null, ''],
    ['defer', wan('1'), '决定为“暂缓”，不应有入库金额。'],
    ['refuse', null, ''],
    ['refuse', fen(1), '决定为“不同意入库”，不应有入库金额。'],
  ] as const)('decided %s with %s fen', (decision, amount, finding) => {
    const outcome = finding === '' ? 'pass' : 'block';
    expect(asked('R16', listed, record('inclusionDecision', { decision, amount }))).toMatchObject([
      { outcome, finding },
    ]);
  });

  const deferred = record('inclusionDecision', { decision: 'defer', amount: null });
  describe.each(['fundingRequest', 'fundingArrangement', 'budgetIssue'] as const)('before %s', (kind) => {
    it.each([
      ['nothing decided', listed, 'block', '领导小组尚未研究决定。'],
      ['deferred', [...listed, deferred], 'block', '领导小组 2026年11月10日 的决定为“暂缓”。'],
      ['agreed', included, 'pass', ''],
      ['deferred, then agreed', [...listed, deferred, record('listing'), record('inclusionDecision')], 'pass', ''],
      ['urgent, agreed to by the district government', urgent, 'notApplicable', '突发紧急项目经区政府同意'],
    ] as const)('%s', (_name, before, outcome, finding) => {
      expect(asked('R16', before, record(kind))).toMatchObject([
        { outcome, finding: expect.stringContaining(finding) },
      ]);
    });
  });
});

describe("R17 四（三）: the year's money is of included projects and reconciles to the fen", () => {
  const requested = record('fundingRequest');
  const arranged = record('fundingArrangement');
  it.each([
    ['a request of exactly what was agreed', included, requested, ''],
    [
      'a request of one fen more',
      included,
      record('fundingRequest', { shares: [{ source: 'generalBudget', amount: fen(wan('110') + 1) }] }),
      '各年申请（已安排的年度按安排数）合计 1100000.01 元，超过入库金额 1100000.00 元，相差 0.01 元。',
    ],
    [
      'an arrangement of one fen more',
      [...included, requested],
      record('fundingArrangement', { shares: [{ source: 'generalBudget', amount: fen(wan('110') + 1) }] }),
      '各年安排合计 1100000.01 元，超过入库金额 1100000.00 元，相差 0.01 元。',
    ],
    [
      'an issue that differs from the arrangement by source',
      [...included, requested, arranged],
      record('budgetIssue', { shares: [general('109'), { source: 'higherGrant', amount: wan('1') }] }),
      '2027 年一般公共预算下达 1090000.00 元，与2027 年一般公共预算安排 1100000.00 元不一致，相差 10000.00 元。',
    ],
    ['an issue of what was arranged', [...included, requested, arranged], record('budgetIssue'), ''],
    ['a request of an urgent project within what was agreed', urgent, requested, ''],
    ['a request for a project that is only listed', listed, requested, '项目没有入库金额，不是入库项目。'],
  ] as const)('%s', (_name, before, next, finding) => {
    const [answer] = asked('R17', before, next);
    expect(answer?.outcome).toBe(finding === '' ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding);
  });
});

describe('P36: what is arranged for a year stays within what was asked for', () => {
  const asking = (amount: string) => record('fundingRequest', { shares: [general(amount)] });
  const arranging = (amount: string) => record('fundingArrangement', { shares: [general(amount)] });
  it.each([
    ['as much as was asked for', asking('90'), arranging('90'), 'pass', ''],
    ['less', asking('90'), arranging('80'), 'pass', ''],
    [
      'more, though within what was agreed',
      asking('90'),
      arranging('100'),
      'warn',
      '安排 1000000.00 元，比 2027 年申请的 900000.00 元多 100000.00 元。',
    ],
  ] as const)('%s', (_name, before, next, outcome, finding) => {
    expect(asked('P36', [...included, before], next)).toMatchObject([{ outcome, finding }]);
  });
});

describe('R07 四（一）: no request without performance goals', () => {
  it.each([
    [projectFile(included), 'pass'],
    [projectFile(included, { content: { goals: [] } }), 'block'],
  ])('goals complete or not', (file, outcome) => {
    expect(answersOf('R07', recordAnswers(file, record('fundingRequest')))).toMatchObject([{ outcome }]);
  });
});

describe('R31 六（一）: money for operation rests on records of it', () => {
  it.each([
    ['operate', 0, 'warn'],
    ['maintain', 0, 'warn'],
    ['operate', 1, 'pass'],
    ['build', 0, 'notApplicable'],
    ['upgrade', 0, 'notApplicable'],
  ] as const)('to %s, the unit has handed in %d records: %s', (constructionType, unitOperationRecords, outcome) => {
    const file = projectFile(included, { content: { constructionType } });
    const answers = recordAnswers(file, record('fundingRequest'), { unitOperationRecords: () => unitOperationRecords });
    expect(answersOf('R31', answers)).toMatchObject([{ outcome }]);
  });
});

it("R34 六（三）: the unit's last evaluation is shown where its project is reviewed", () => {
  const lastEvaluation = {
    projectName: '智慧城管二期',
    evaluatedOn: isoDate('2026-03-15'),
    score: 900,
    grade: 'excellent',
  } as const;
  expect(asked('R34', [], record('reviewMeeting'), { lastEvaluation: () => lastEvaluation })).toMatchObject([
    { outcome: 'record', finding: expect.stringContaining('项目“智慧城管二期”得 90 分，等级为“优”') },
  ]);
});
