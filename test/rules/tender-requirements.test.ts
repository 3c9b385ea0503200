import { describe, expect, it } from 'vitest';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { AROUND_50_WAN, arranged, policy } from '../support/rules/budgets.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';
import { ITEM_NAME, wan } from '../support/records/samples/sample-type.ts';
import { SAMPLE_EXPERTS } from '../support/records/samples/panel.ts';

type Item = RecordFields<'tenderRequirements'>['items'][number];

const review = record('reviewConclusion');
const item = (changes: Partial<Item> = {}): Item => ({
  name: ITEM_NAME,
  reviewed: wan('110'),
  tendered: wan('110'),
  result: 'conforming',
  note: '',
  ...changes,
});

function confirming(changes: Partial<RecordFields<'tenderRequirements'>>, before: readonly DraftMaker[] = []) {
  const file = projectFile([review, arranged('1100000'), ...before]);
  return answersOf('R20', recordAnswers(file, record('tenderRequirements', changes)));
}

describe('R20 五（一）: experts confirm the tender requirements as agreeing with the review', () => {
  it.each([
    [
      'an item that experts find deviating',
      { items: [item({ result: 'deviating' })] },
      `“${ITEM_NAME}”与审定意见不符合`,
    ],
    [
      'an item tendered for one fen more than reviewed',
      { items: [item({ tendered: (wan('110') + 1) as Item['tendered'] })] },
      `“${ITEM_NAME}”招标需求金额超过审定金额 0.01 元`,
    ],
    [
      'an item written with more than the review granted',
      { items: [item({ reviewed: wan('111'), tendered: wan('111') })] },
      `“${ITEM_NAME}”所填审定金额超过审查结论 10000.00 元`,
    ],
    [
      'one item in two rows, together more than the review granted',
      { items: [item(), item({ reviewed: wan('1'), tendered: wan('1') })] },
      '超过审查结论 10000.00 元',
    ],
    [
      'an item that was never reviewed',
      {
        items: [item({ reviewed: wan('100'), tendered: wan('100') }), item({ name: '会议平板', tendered: wan('10') })],
      },
      '“会议平板”不在审查结论的内容之列',
    ],
    ['nobody but the bureaus', { experts: [{ ...SAMPLE_EXPERTS[0]!, role: 'finance' }] }, '没有专家或第三方机构'],
  ] as const)('%s stands in the way of 符合', (_name, changes, finding) => {
    expect(confirming(changes)).toMatchObject([{ outcome: 'block', finding: expect.stringContaining(finding) }]);
  });

  it.each([
    ['all as reviewed', {}],
    ['a lot of less than was reviewed', { items: [item({ reviewed: wan('60'), tendered: wan('60') })] }],
    ['one expert', { experts: [SAMPLE_EXPERTS[0]!] }],
    ['one institution', { experts: [SAMPLE_EXPERTS[2]!] }],
    ['a deviating item, concluded 不符合', { items: [item({ result: 'deviating' })], conclusion: 'deviating' }],
  ] as const)('%s is accepted', (_name, changes) => {
    expect(confirming(changes)).toMatchObject([{ outcome: 'pass' }]);
  });

  it('lets an approved change of the content stand in place of the review', () => {
    const changed = [record('changeApplication', { changeKind: 'content' }), record('changeDecision')];
    const items = [item({ name: '会议平板', reviewed: wan('10'), tendered: wan('10') })];
    expect(confirming({ items }, changed)).toMatchObject([{ outcome: 'pass' }]);
  });

  it.each(AROUND_50_WAN)('%s of budget', (_name, yuan, limitInclusive, isReached) => {
    const file = projectFile([review, arranged(yuan)]);
    const answers = recordAnswers(file, record('tenderRequirements', { experts: [] }), policy({ limitInclusive }));
    expect(answersOf('R20', answers)).toMatchObject([{ outcome: isReached ? 'block' : 'notApplicable' }]);
  });
});

describe.each(['priceCeiling', 'award', 'contract'] as const)('R20 五（一）: before %s', (kind) => {
  const r20 = (before: readonly DraftMaker[], facts = {}) =>
    answersOf('R20', recordAnswers(projectFile(before), record(kind), facts));

  it.each(AROUND_50_WAN)('%s of budget, no requirements confirmed', (_name, yuan, limitInclusive, isReached) => {
    const answers = r20([review, arranged(yuan)], policy({ limitInclusive }));
    expect(answers).toMatchObject([{ outcome: isReached ? 'block' : 'notApplicable' }]);
  });

  it.each([
    ['confirmed as 符合', [record('tenderRequirements')], 'pass'],
    ['confirmed as 不符合', [record('tenderRequirements', { conclusion: 'deviating' })], 'block'],
    [
      'first 不符合, then 符合',
      [record('tenderRequirements', { conclusion: 'deviating' }), record('tenderRequirements')],
      'pass',
    ],
    // Such a record can stand on file only if the budget was small when it was made.
    [
      'called 符合 in spite of a deviating item',
      [record('tenderRequirements', { items: [item({ result: 'deviating' })] })],
      'block',
    ],
  ] as const)('requirements %s: %s', (_name, requirements, outcome) => {
    expect(r20([review, arranged('1100000'), ...requirements])).toMatchObject([{ outcome }]);
  });

  it('follows the limit that the office sets', () => {
    const before = [review, arranged('1100000')];
    expect(r20(before, policy({ procurementLimit: wan('200') }))).toMatchObject([{ outcome: 'notApplicable' }]);
  });
});

describe('the budget that the limits speak of', () => {
  const declaredOnly: DraftMaker[] = [];
  const reviewedAt40 = record('reviewConclusion', {
    items: [{ name: ITEM_NAME, costClass: 'development', declared: wan('120'), reviewed: wan('40'), reason: '核减' }],
  });
  const agreedAt60 = record('inclusionDecision', { amount: wan('60') });
  it.each([
    ['declared at 120, nothing else', declaredOnly, true],
    ['reviewed at 40', [reviewedAt40], false],
    ['reviewed at 40, agreed at 60', [reviewedAt40, agreedAt60], true],
    ['agreed at 60, arranged at 45', [reviewedAt40, agreedAt60, arranged('450000')], true],
    ['reviewed at 40, arranged at 55', [reviewedAt40, arranged('550000')], true],
  ] as const)('%s 万元', (_name, before, isReached) => {
    const answers = answersOf('R20', recordAnswers(projectFile(before), record('award')));
    expect(answers).toMatchObject([{ outcome: isReached ? 'block' : 'notApplicable' }]);
  });
});
