import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { RecordId } from '../../src/domain/ids.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { wan } from '../support/records/samples/sample-type.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

const included = [
  record('reviewMeeting'),
  record('expertOpinions'),
  record('reviewConclusion'),
  record('listing'),
  record('inclusionDecision'),
];
const issued = [...included, record('fundingRequest'), record('fundingArrangement'), record('budgetIssue')];
const applied = record('changeApplication');
const office = record('changeOfficeOpinion');
const finance = record('changeFinanceOpinion');
const decided = record('changeDecision');

function asked(ruleId: string, before: readonly DraftMaker[], next: DraftMaker) {
  return answersOf(ruleId, recordAnswers(projectFile(before), next));
}

/** Findings of what stands in the way. */
function blocking(ruleId: string, before: readonly DraftMaker[], next: DraftMaker) {
  return asked(ruleId, before, next).flatMap(({ outcome, finding }) => (outcome === 'block' ? [finding] : []));
}

describe('R18 四（三）: a change alters an issued budget', () => {
  it.each([
    ['issued', issued, {}, []],
    ['issued on the day of the application', issued, { appliedOn: isoDate('2027-01-20') }, []],
    [
      'issued a day later',
      issued,
      { appliedOn: isoDate('2027-01-19') },
      ['申报日期 2027年1月19日 早于 2027 年预算下达日期 2027年1月20日。'],
    ],
    ['issued for another year', issued, { year: 2028 }, ['该项目 2028 年的预算没有下达。']],
    ['arranged, not issued', issued.slice(0, -1), {}, ['该项目的年度预算尚未下达。', '该项目 2027 年的预算没有下达。']],
  ] as const)('%s', (_name, before, changes, findings) => {
    expect(blocking('R18', before, record('changeApplication', changes))).toEqual(findings);
  });
});

describe('R18 四（三）: application, office, finance bureau, leading group, in this order', () => {
  const on = (kind: 'changeOfficeOpinion' | 'changeFinanceOpinion', givenOn: string) =>
    record(kind, { givenOn: isoDate(givenOn) });
  it.each([
    ['the office after the application', [applied], office],
    ['the office on the day of the application', [applied], on('changeOfficeOpinion', '2027-02-01')],
    ['the finance bureau after the office', [applied, office], finance],
    ['the finance bureau on the day of the office', [applied, office], on('changeFinanceOpinion', '2027-02-03')],
    ['the leading group after both', [applied, office, finance], decided],
    ['a second change after the first', [applied, office, finance, decided, applied], office],
  ])('takes %s', (_name, before, next) => {
    expect(blocking('R18', [...issued, ...before], next)).toEqual([]);
  });

  it.each([
    ['the office without an application', [], office, '没有等待“办公室提出变更初步意见”的变更申报。'],
    ['the finance bureau before the office', [applied], finance, '尚未登记“办公室提出变更初步意见”。'],
    ['the leading group before anybody', [applied], decided, '尚未登记“办公室提出变更初步意见”。'],
    ['the leading group before the finance bureau', [applied, office], decided, '尚未登记“区财政局变更意见”。'],
    [
      'the office twice',
      [applied, office],
      office,
      '2027年2月1日的变更申报（收文编号 收〔2027〕8号）已于 2027年2月3日 登记“办公室提出变更初步意见”。',
    ],
    ['the finance bureau twice', [applied, office, finance], finance, '已于 2027年2月8日 登记“区财政局变更意见”。'],
    [
      'the leading group twice',
      [applied, office, finance, decided],
      decided,
      '已于 2027年2月10日 登记“领导小组审定变更”。',
    ],
    [
      'the office before the day of the application',
      [applied],
      on('changeOfficeOpinion', '2027-01-31'),
      '办理日期 2027年1月31日 早于“受理项目变更申报”的日期 2027年2月1日。',
    ],
    [
      'the finance bureau before the day of the office',
      [applied, office],
      on('changeFinanceOpinion', '2027-02-02'),
      '办理日期 2027年2月2日 早于“办公室提出变更初步意见”的日期 2027年2月3日。',
    ],
    [
      'the leading group before the day of the finance bureau',
      [applied, office, finance],
      record('changeDecision', { decidedOn: isoDate('2027-02-07') }),
      '早于“区财政局变更意见”的日期 2027年2月8日。',
    ],
  ])('refuses %s', (_name, before, next, finding) => {
    expect(blocking('R18', [...issued, ...before], next).join('')).toContain(finding);
  });

  it('refuses a decision that the leading group declines, too, before the opinions are there', () => {
    const declined = record('changeDecision', { agreement: 'refuse' });
    expect(blocking('R18', [...issued, applied, office], declined).join('')).toContain('区财政局变更意见');
  });

  it('tells on an older application what it waits for, whatever became of the newer one', () => {
    const before = [...issued, applied, applied, office];
    const older: DraftMaker = (idOf) =>
      record('changeFinanceOpinion', { application: (idOf('changeApplication') - 1) as RecordId })(idOf);
    expect(blocking('R18', before, older).join('')).toContain('尚未登记“办公室提出变更初步意见”');
  });
});

describe('P23: the money of a change says the same as its kind', () => {
  const general = (amount: string) => [{ source: 'generalBudget', amount: wan(amount) }] as const;
  const spent = [record('award'), record('contract'), record('payment', { amount: wan('30') })];
  it.each([
    ['increase', [], general('110.000001'), 'pass'],
    ['increase', [], general('110'), 'block'],
    ['decrease', [], general('109.999999'), 'pass'],
    ['decrease', [], general('110'), 'block'],
    ['content', [], general('110'), 'pass'],
    ['content', [], general('109'), 'block'],
    ['schedule', [], general('110'), 'pass'],
    ['schedule', [], [{ source: 'governmentFund', amount: wan('110') }], 'block'],
    ['cancel', [], [], 'pass'],
    ['cancel', [], general('0'), 'pass'],
    ['cancel', [], general('0.000001'), 'block'],
    ['cancel', spent, general('30'), 'pass'],
    ['cancel', spent, [], 'block'],
  ] as const)('%s, after %j, to %j: %s', (changeKind, before, shares, outcome) => {
    const changes: Partial<RecordFields<'changeApplication'>> = { changeKind, shares };
    expect(asked('P23', [...issued, ...before], record('changeApplication', changes))).toMatchObject([{ outcome }]);
  });

  it('names the sums', () => {
    const application = record('changeApplication', { changeKind: 'increase', shares: general('100') });
    expect(asked('P23', issued, application)).toMatchObject([
      {
        finding: '变更种类为“调增预算”，2027 年资金变更前 1100000.00 元，变更后 1000000.00 元，已支付 0.00 元。',
      },
    ]);
  });
});

describe('P06: a change and what the tender costs', () => {
  const upToAward = [...issued, record('tenderRequirements'), record('priceCeiling'), record('award')];
  const secondLot = [record('tenderRequirements', { lot: '二标段' }), record('priceCeiling', { amount: wan('10') })];
  const change = (changeKind: 'decrease' | 'cancel', amount: string) => [
    record('changeApplication', { changeKind, shares: [{ source: 'generalBudget', amount: wan(amount) }] }),
    office,
    finance,
  ];
  it.each([
    ['gives back what the tender saved', upToAward, change('decrease', '95'), 'pass'],
    ['takes one fen of the award', upToAward, change('decrease', '94.999999'), 'block'],
    ['takes of a ceiling that nothing is awarded under', upToAward.slice(0, -1), change('decrease', '97'), 'block'],
    ['keeps that ceiling', upToAward.slice(0, -1), change('decrease', '98'), 'pass'],
    [
      'leaves room for the award of one lot and the ceiling of another',
      [...upToAward, ...secondLot],
      change('decrease', '105'),
      'pass',
    ],
    ['leaves one fen too little for both', [...upToAward, ...secondLot], change('decrease', '104.999999'), 'block'],
    ['cancels what is awarded', upToAward, change('cancel', '0'), 'pass'],
  ] as const)('%s', (_name, before, steps, outcome) => {
    expect(asked('P06', [...before, ...steps], decided)).toMatchObject([{ outcome }]);
  });
});

describe('P21: cancelled after the leading group gave the money back', () => {
  const cancel = (agreement: 'agree' | 'refuse', amount = '0') => [
    record('changeApplication', {
      changeKind: 'cancel',
      shares: [{ source: 'generalBudget', amount: wan(amount) }],
    }),
    office,
    finance,
    record('changeDecision', { agreement }),
  ];
  const spent = [record('award'), record('contract'), record('payment', { amount: wan('30') })];
  it.each([
    ['no budget issued', included, 'notApplicable', ''],
    ['a budget issued', issued, 'block', '没有经领导小组审定的“取消项目”变更；2027 年预算尚有 1100000.00 元没有收回。'],
    ['a change that was only applied for', [...issued, ...cancel('agree').slice(0, -1)], 'block', '没有经领导小组'],
    ['a change that the leading group declined', [...issued, ...cancel('refuse')], 'block', '没有经领导小组'],
    ['a change that it agreed to', [...issued, ...cancel('agree')], 'pass', ''],
    [
      'a decrease, which is no cancellation',
      [...issued, applied, office, finance, decided],
      'block',
      '尚有 1000000.00 元',
    ],
    ['what was paid kept', [...issued, ...spent, ...cancel('agree', '30')], 'pass', ''],
    [
      'more kept than was paid',
      [...issued, ...cancel('agree', '30'), ...spent.slice(0, 2)],
      'block',
      '尚有 300000.00 元',
    ],
  ] as const)('%s', (_name, before, outcome, finding) => {
    expect(asked('P21', before, record('cancellation'))).toMatchObject([
      { outcome, finding: expect.stringContaining(finding) },
    ]);
  });
});
