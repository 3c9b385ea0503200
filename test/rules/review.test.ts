import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { SAMPLE_EXPERTS, SAMPLE_PANEL } from '../support/records/samples/panel.ts';
import { ITEM_NAME, wan } from '../support/records/samples/sample-type.ts';
import { policy } from '../support/rules/budgets.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, outcomes, recordAnswers } from '../support/rules/record-answers.ts';

type Member = RecordFields<'reviewMeeting'>['members'][number];
type Conclusion = RecordFields<'reviewConclusion'>;

const [BUREAU, FINANCE, OUTSIDE, INSIDE, INSTITUTION] = SAMPLE_PANEL as readonly [
  Member,
  Member,
  Member,
  Member,
  Member,
];
const reviewed = [record('reviewMeeting'), record('expertOpinions')];

function forming(changes: Partial<RecordFields<'reviewMeeting'>>, facts = {}) {
  const answers = recordAnswers(projectFile(), record('reviewMeeting', changes), facts);
  return (ruleId: string) => answersOf(ruleId, answers);
}

function concluding(changes: Partial<Conclusion>, before = reviewed) {
  const answers = recordAnswers(projectFile(before), record('reviewConclusion', changes));
  return (ruleId: string) => answersOf(ruleId, answers);
}

it('a panel as the regulation wants it is formed, the regulation asked first', () => {
  expect(outcomes(recordAnswers(projectFile(), record('reviewMeeting')))).toEqual([
    'R11 pass',
    'R34 notApplicable',
    'P05 pass',
    'R05 pass',
    'R12 pass',
    'P10 pass',
    'P13 pass',
    'P14 pass',
    'P15 pass',
    'P16 pass',
    'P07 pass',
  ]);
});

it('a conclusion that answers everything is made', () => {
  expect(outcomes(recordAnswers(projectFile(reviewed), record('reviewConclusion')))).toEqual([
    'P05 pass',
    'P17 pass',
    'R13 pass',
    'P18 notApplicable',
    'P19 pass',
    'P20 pass',
    'P07 pass',
    'P06 pass',
  ]);
});

describe('R05 二（四）: experts are independent', () => {
  const named = (changes: Partial<Member>): Member => ({ ...OUTSIDE, ...changes });
  it.each([
    ['an independent person', {}, null],
    ['not confirmed', { independent: false }, '专家“样例丙”未确认与项目无利害关系'],
    ['employed by the unit', { employer: '区城管局' }, '专家“样例丙”属于项目建设单位区城管局'],
    ['employed by the unit under another name', { employer: '区城市管理局' }, '属于项目建设单位'],
    ['employed by the unit, written with spaces', { employer: ' 区城管 局' }, '属于项目建设单位'],
    ['the unit itself as an institution', { role: 'institution', name: '区城管局' }, '第三方机构“区城管局”属于'],
    ['employed by a unit of a similar name', { employer: '区城管局信息中心' }, null],
  ] as const)('%s', (_name, changes, finding) => {
    const [answer] = forming({ members: [BUREAU, FINANCE, named(changes)] })('R05');
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding ?? '');
  });

  it('asks nothing of the bureaus, which sit there by their office', () => {
    const members = [{ ...BUREAU, independent: false, employer: '区城管局' }, FINANCE, OUTSIDE];
    expect(forming({ members })('R05')).toMatchObject([{ outcome: 'pass' }]);
  });

  it('has nobody to ask on a panel without experts', () => {
    expect(forming({ members: [BUREAU, FINANCE] })('R05')).toMatchObject([{ outcome: 'notApplicable' }]);
  });
});

describe('R11 四（二）: reviewed once the pre-review says 合格', () => {
  it.each([
    ['qualified', 'pass'],
    ['improve', 'block'],
    ['cancel', 'block'],
    ['split', 'block'],
    ['merge', 'block'],
    [null, 'block'],
  ] as const)('a letter of %s: %s', (letter, outcome) => {
    const answers = recordAnswers(projectFile([], { letter }), record('reviewMeeting'));
    expect(answersOf('R11', answers)).toMatchObject([{ outcome }]);
  });
});

describe('R12 四（二）: both bureaus and experts sit on the panel', () => {
  it.each([
    ['both and an expert', [BUREAU, FINANCE, OUTSIDE], ''],
    ['both and an institution', [BUREAU, FINANCE, INSTITUTION], ''],
    ['no 发改经信局', [FINANCE, OUTSIDE], '评审专家组中没有区发改经信局人员。'],
    ['no 财政局', [BUREAU, OUTSIDE], '评审专家组中没有区财政局人员。'],
    ['no expert', [BUREAU, FINANCE], '评审专家组中没有专家或第三方机构。'],
    [
      'an expert of the data bureau alone',
      [{ ...INSIDE, role: 'dataBureau' as const }],
      '没有区发改经信局人员、区财政局人员、',
    ],
    ['nobody', [], '评审专家组中没有区发改经信局人员、区财政局人员、专家或第三方机构。'],
  ])('%s', (_name, members, finding) => {
    const [answer] = forming({ members })('R12');
    expect(answer?.outcome).toBe(finding === '' ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding);
  });
});

describe("the office's own checks of a panel", () => {
  const many = (count: number): Member[] =>
    Array.from({ length: count }, (_each, index) => ({ ...OUTSIDE, name: `样例${String(index + 1)}` }));

  it.each([
    [2, 3, 'block'],
    [3, 3, 'pass'],
    [4, 5, 'block'],
    [5, 5, 'pass'],
  ])('P10: %d members where %d are needed: %s', (count, panelMinimum, outcome) => {
    expect(forming({ members: many(count) }, policy({ panelMinimum }))('P10')).toMatchObject([{ outcome }]);
  });

  it.each([
    [3, true, 'pass'],
    [4, true, 'block'],
    [4, false, 'notApplicable'],
  ])('P13: %d members, odd asked %s: %s', (count, panelOdd, outcome) => {
    expect(forming({ members: many(count) }, policy({ panelOdd }))('P13')).toMatchObject([{ outcome }]);
  });

  // A third of the experts: 33 % of one or two needs one, of four needs two.
  it.each([
    [0, 1, 33, 'block'],
    [1, 1, 33, 'pass'],
    [1, 2, 33, 'pass'],
    [1, 3, 33, 'pass'],
    [1, 4, 33, 'block'],
    [2, 4, 33, 'pass'],
    [0, 3, 0, 'pass'],
    [2, 3, 100, 'block'],
  ])('P14: %d of %d experts from outside, %d %% asked: %s', (outside, all, outsidePercent, outcome) => {
    const experts = many(all).map((member, index) => ({ ...member, outside: index < outside }));
    const answers = forming({ members: [BUREAU, FINANCE, ...experts] }, policy({ outsidePercent }));
    expect(answers('P14')).toMatchObject([{ outcome }]);
  });

  it('P14 says how many are needed', () => {
    const experts = many(4).map((member) => ({ ...member, outside: false }));
    expect(forming({ members: experts })('P14')).toMatchObject([
      {
        finding: '专家和第三方机构共 4 名，其中区外 0 名，低于 33%。',
        remedy: '请使区外的专家和第三方机构不少于 2 名。',
      },
    ]);
  });

  it.each([
    ['each once, the chair among them', SAMPLE_PANEL, '样例丙', ''],
    ['somebody twice', [...SAMPLE_PANEL, OUTSIDE], '样例丙', '“样例丙”列出了不止一次。'],
    ['somebody twice, written with a space', [...SAMPLE_PANEL, { ...OUTSIDE, name: '样例 丙' }], '样例丙', '不止一次'],
    ['a chair from elsewhere', SAMPLE_PANEL, '样例庚', '组长“样例庚”不在专家组成员中。'],
  ] as const)('P15: %s', (_name, members, chair, finding) => {
    const [answer] = forming({ members, chair })('P15');
    expect(answer?.outcome).toBe(finding === '' ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding);
  });

  it.each([
    ['2026-10-12', 'pass'],
    ['2026-10-11', 'block'],
  ])('P16: formed on 12 October, meeting on %s: %s', (meetingOn, outcome) => {
    expect(forming({ meetingOn: isoDate(meetingOn) })('P16')).toMatchObject([{ outcome }]);
  });
});

describe('R13 四（二）: a conclusion answers all that is asked', () => {
  it.each([
    ['necessity', '“建设必要性”没有填写。'],
    ['scale', '“建设内容及规模”没有填写。'],
    ['planning', '“是否符合全区数据资源统一规划和年度实施任务”没有填写。'],
    ['cost', '“经费是否合理”没有填写。'],
    ['sharing', '“数据资源归集与共享”没有填写。'],
    ['performance', '“绩效评估意见”没有填写。'],
  ] as const)('without %s', (question, finding) => {
    expect(concluding({ [question]: ' ' })('R13')).toMatchObject([{ outcome: 'block', finding }]);
  });

  it('names all that is open', () => {
    expect(concluding({ cost: '', performance: '' })('R13')).toMatchObject([
      { finding: '“经费是否合理”、“绩效评估意见”没有填写。' },
    ]);
  });
});

describe("the office's own checks of a conclusion", () => {
  it.each([
    ['revise', '', 'block'],
    ['revise', '补充数据归集方案。', 'pass'],
    ['pass', '', 'notApplicable'],
    ['fail', '', 'notApplicable'],
  ] as const)('P18: concluded %s with revisions “%s”: %s', (conclusion, revisions, outcome) => {
    expect(concluding({ conclusion, revisions })('P18')).toMatchObject([{ outcome }]);
  });

  const opinionsOf = (members: readonly Member[]) =>
    record('expertOpinions', {
      opinions: members.map(({ name }) => ({ member: name, score: null, opinion: '同意。' })),
    });

  it.each([
    ['each expert was heard', [record('reviewMeeting'), opinionsOf(SAMPLE_EXPERTS)], null],
    ['in two records', [record('reviewMeeting'), opinionsOf([OUTSIDE]), opinionsOf([INSIDE, INSTITUTION])], null],
    ['nobody was heard', [record('reviewMeeting')], '没有登记“样例丙”、“样例丁”、“样例评估有限公司”的个人意见。'],
    ['one was not', [record('reviewMeeting'), opinionsOf([OUTSIDE, INSTITUTION])], '没有登记“样例丁”的个人意见。'],
    [
      'only the panel before this one was',
      [record('reviewMeeting'), opinionsOf(SAMPLE_EXPERTS), record('reviewMeeting')],
      '没有登记“样例丙”、',
    ],
  ] as const)('P17: %s', (_name, before, finding) => {
    const [answer] = concluding({}, [...before])('P17');
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding ?? '');
  });

  it.each([
    ['adopted', '', 'pass'],
    ['declined', '与省级平台重复。', 'pass'],
    ['declined', ' ', 'block'],
  ] as const)('P19: an opinion %s for the reason “%s”: %s', (adoption, reason, outcome) => {
    const adoptions = [{ member: '样例丙', opinion: '增加移动端', adoption, reason }];
    expect(concluding({ adoptions })('P19')).toMatchObject([{ outcome }]);
  });

  it.each([
    ['120', '', 'pass', ''],
    ['119.999999', '', 'block', `“${ITEM_NAME}”核减 0.01 元，没有理由。`],
    ['110', '', 'block', `“${ITEM_NAME}”核减 100000.00 元，没有理由。`],
    ['110', '单价偏高', 'pass', ''],
  ] as const)('P20: 120 reviewed at %s 万元 for the reason “%s”: %s', (amount, reason, outcome, finding) => {
    const item = {
      name: ITEM_NAME,
      costClass: 'development',
      declared: wan('120'),
      reviewed: wan(amount),
      reason,
    } as const;
    expect(concluding({ items: [item] })('P20')).toMatchObject([{ outcome, finding }]);
  });
});
