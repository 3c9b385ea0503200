import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { fen, parseMoney } from '../../src/domain/money.ts';
import { DEFAULT_POLICY } from '../../src/domain/office-policy.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { answerRules } from '../../src/rules/answer-rules.ts';
import { sampleContent as builtContent } from '../../src/services/sample-library/sample-content.ts';
import { SAMPLE_PROJECTS } from '../../src/services/sample-library/sample-data.ts';
import { declarationAnswers, declaring } from '../support/rules/declaring.ts';
import { outcomes } from '../support/rules/record-answers.ts';
import { sampleContent } from '../support/sample-content.ts';

const costing = (yuan: string): Partial<ProjectContent> => {
  const [item] = sampleContent().contentItems;
  const total = parseMoney(yuan, '元');
  return {
    contentItems: [{ ...item!, unitPrice: total, total }],
    fundShares: [{ source: 'generalBudget', amount: total }],
  };
};

describe('a complete declaration', () => {
  it('is answered without warning or refusal, the regulation first', () => {
    expect(outcomes(declarationAnswers())).toEqual([
      'R01 pass',
      'R02 pass',
      'R03 notApplicable',
      'R04 pass',
      'R06 pass',
      'R07 pass',
      'R08 notApplicable',
      'R34 notApplicable',
      'R35 pass',
      'P01 pass',
      'P02 pass',
      'P03 pass',
      'P35 pass',
    ]);
  });
});

it.each(SAMPLE_PROJECTS.map((project) => [project.name, project] as const))(
  'the sample project %s is declared without refusal',
  (_name, project) => {
    const content = builtContent(project, 1 as UnitId, 2027);
    expect(declarationAnswers(content).filter(({ outcome }) => outcome === 'block')).toEqual([]);
  },
);

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

describe('R02 二（二）: connected to the data hub and the support platform, with a catalogue', () => {
  const unplanned = { connectsDataHub: false, connectsSupportPlatform: false, dataResources: [] } as const;
  it.each([
    ['everything planned', {}, ''],
    ['no data hub', { connectsDataHub: false }, '没有计划与区数据中枢对接。'],
    ['no support platform', { connectsSupportPlatform: false }, '没有计划与公共基础支撑平台对接。'],
    ['no catalogue', { dataResources: [] }, '没有提供政务资源目录。'],
    ['nothing planned', unplanned, '没有计划与区数据中枢对接；没有计划与公共基础支撑平台对接；没有提供政务资源目录。'],
    ['a blank for a secrecy law', { ...unplanned, secrecyBasis: '  ' }, '没有提供政务资源目录。'],
  ] as const)('%s', (_name, content, finding) => {
    const answer = declaring(content)('R02');
    expect(answer?.outcome).toBe(finding === '' ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding);
  });

  it('a law that demands secrecy releases, and is named', () => {
    const answer = declaring({ ...unplanned, secrecyBasis: '《个人信息保护法》第二十八条' })('R02');
    expect(answer).toMatchObject({
      outcome: 'notApplicable',
      finding: '依据“《个人信息保护法》第二十八条”保密，不予对接。',
    });
  });

  it.each([
    ['application', 'build', 'block'],
    ['application', 'operate', 'block'],
    ['resource', 'maintain', 'block'],
    ['network', 'rebuild', 'notApplicable'],
    ['infrastructure', 'extend', 'notApplicable'],
    ['infrastructure', 'operate', 'notApplicable'],
  ] as const)('of %s, to %s, with nothing planned: %s', (contentCategory, constructionType, outcome) => {
    expect(declaring({ ...unplanned, contentCategory, constructionType })('R02')?.outcome).toBe(outcome);
  });

  it('infrastructure that brings data resources is asked all the same', () => {
    expect(declaring({ contentCategory: 'infrastructure', connectsDataHub: false })('R02')?.outcome).toBe('block');
  });
});

describe('R03 二（二）: the data formats of a new system', () => {
  it.each([
    ['build', 'application', true, 'pass'],
    ['build', 'application', false, 'warn'],
    ['build', 'resource', false, 'warn'],
    ['build', 'network', false, 'notApplicable'],
    ['build', 'infrastructure', false, 'notApplicable'],
    ['upgrade', 'application', false, 'notApplicable'],
    ['operate', 'application', false, 'notApplicable'],
  ] as const)('%s of %s, formats followed %s: %s', (constructionType, contentCategory, followsDataFormats, outcome) => {
    const content = { constructionType, contentCategory, followsDataFormats };
    expect(declaring(content)('R03')?.outcome).toBe(outcome);
  });
});

describe('R04 二（三）: security planned in step', () => {
  it.each([
    ['同步规划、同步建设、同步运行。', 'pass'],
    ['', 'warn'],
    [' \n', 'warn'],
  ])('a security plan of %j: %s', (securityPlan, outcome) => {
    expect(declaring({ securityPlan })('R04')?.outcome).toBe(outcome);
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

describe('R34 六（三）: the last evaluation of the unit', () => {
  it('is noted with project, day, score and grade', () => {
    const lastEvaluation = {
      projectName: '智慧城管二期',
      evaluatedOn: isoDate('2026-03-15'),
      score: 725,
      grade: 'fair',
    } as const;
    expect(declaring({}, { lastEvaluation: () => lastEvaluation })('R34')).toMatchObject({
      outcome: 'record',
      finding: '该建设单位最近一次绩效评价：2026年3月15日，项目“智慧城管二期”得 72.5 分，等级为“中”。',
    });
  });

  it('is not missed where no project was evaluated', () => {
    expect(declaring({}, { lastEvaluation: () => null })('R34')?.outcome).toBe('notApplicable');
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
    ['机密文件交换', 'warn'],
    ['绝密级', 'warn'],
    ['秘密★', 'warn'],
    ['保护商业秘密和国家秘密', 'pass'],
  ])('P03 a scheme that says “%s”: %s', (scheme, outcome) => {
    expect(declaring({ scheme })('P03')?.outcome).toBe(outcome);
  });
});
