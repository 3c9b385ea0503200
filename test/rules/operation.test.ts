import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import { definitionOf, RECORD_KINDS } from '../../src/domain/records/record-kinds.ts';
import { RULES_AT_RECORD } from '../../src/rules/rules-at-record.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';
import { wan } from '../support/records/samples/sample-type.ts';

function asked(ruleId: string, before: readonly DraftMaker[], next: DraftMaker) {
  return answersOf(ruleId, recordAnswers(projectFile(before), next));
}

const flaw = record('inspection', { inspectedOn: isoDate('2028-02-01') });
const order = record('rectificationOrder', { orderedOn: isoDate('2028-02-02'), dueOn: isoDate('2028-02-16') });
const closed = (on: string) => record('rectificationClosed', { closedOn: isoDate(on) });

describe('R32 六（一）: a serious flaw is rectified', () => {
  it.each([
    [true, 'record'],
    [false, 'notApplicable'],
  ])('an inspection with a serious flaw %s: %s, never in its way', (seriousFlaw, outcome) => {
    expect(asked('R32', [], record('inspection', { seriousFlaw }))).toMatchObject([{ outcome }]);
  });

  it.each([
    ['2028-02-16', 'pass', ''],
    ['2028-02-17', 'warn', '整改期限为 2028年2月16日，销号日期为 2028年2月17日，逾期 1 天。'],
    ['2028-03-01', 'warn', '整改期限为 2028年2月16日，销号日期为 2028年3月1日，逾期 14 天。'],
  ])('due on 16 February, closed on %s: %s', (on, outcome, finding) => {
    expect(asked('R32', [flaw, order], closed(on))).toMatchObject([{ outcome, finding }]);
  });

  describe.each(['evaluation', 'archive'] as const)('at %s', (kind) => {
    it.each([
      ['no inspection', [], ''],
      ['an inspection without serious flaw', [record('inspection', { seriousFlaw: false })], ''],
      ['a flaw that nobody ordered to rectify', [flaw], '2028年2月1日检查发现的问题未责令整改。'],
      ['an open order', [flaw, order], '2028年2月2日责令的整改（期限 2028年2月16日）未销号。'],
      ['a closed order', [flaw, order, closed('2028-02-14')], ''],
      [
        'a closed order and a newer flaw',
        [flaw, order, closed('2028-02-14'), flaw],
        '2028年2月1日检查发现的问题未责令整改。',
      ],
    ] as const)('%s', (_name, before, finding) => {
      expect(asked('R32', before, record(kind))).toMatchObject([
        { outcome: finding === '' ? 'pass' : 'warn', finding },
      ]);
    });
  });
});

describe('P33: archived when evaluated and paid', () => {
  const contract = [record('award'), record('contract', { amount: wan('95') })];
  const paid = (amount: string) => record('payment', { amount: wan(amount) });
  it.each([
    ['evaluated, paid to the fen', [...contract, paid('95'), record('evaluation')], ''],
    ['evaluated, no contract', [record('evaluation')], ''],
    ['not evaluated', [...contract, paid('95')], '没有登记绩效评价。'],
    [
      'evaluated, 65万元 open',
      [...contract, paid('30'), record('evaluation')],
      '合同 HT-2027-01 尚有 650000.00 元未支付。',
    ],
    ['neither', contract, '没有登记绩效评价；合同 HT-2027-01 尚有 950000.00 元未支付。'],
  ] as const)('%s', (_name, before, finding) => {
    expect(asked('P33', before, record('archive'))).toMatchObject([
      { outcome: finding === '' ? 'pass' : 'warn', finding },
    ]);
  });
});

describe('P34: nothing happens before what it rests on', () => {
  const award = record('award', { awardedOn: isoDate('2027-03-15') });
  const contract = record('contract', { signedOn: isoDate('2027-03-22') });
  const signedOn = (on: string) => record('contract', { signedOn: isoDate(on) });
  const filedOn = (on: string) => record('contractFiling', { filedOn: isoDate(on) });
  const paidOn = (on: string) => record('payment', { paidOn: isoDate(on) });
  it.each([
    ['signed on the day of the award', [award], signedOn('2027-03-15'), 'pass'],
    ['signed the day before the award', [award], signedOn('2027-03-14'), 'block'],
    ['filed on the day of signing', [award, contract], filedOn('2027-03-22'), 'pass'],
    ['filed the day before signing', [award, contract], filedOn('2027-03-21'), 'block'],
    ['paid on the day of signing', [award, contract], paidOn('2027-03-22'), 'pass'],
    ['paid the day before signing', [award, contract], paidOn('2027-03-21'), 'block'],
    ['signed without any award on file', [], signedOn('2027-03-22'), 'block'],
    ['awarded under no ceiling', [], record('award', { ceiling: null }), 'notApplicable'],
  ] as const)('%s: %s', (_name, before, next, outcome) => {
    expect(asked('P34', before, next)).toMatchObject([{ outcome }]);
  });

  it('names both days', () => {
    expect(asked('P34', [award], signedOn('2027-03-14'))).toMatchObject([
      { finding: '办理日期 2027年3月14日 早于所依据的“登记采购成交” 2027年3月15日。' },
    ]);
  });

  it.each(
    RECORD_KINDS.filter((kind) => Object.values(definitionOf(kind).fields).some((field) => field.kind === 'record')),
  )('is asked of %s, which names an earlier record', (kind) => {
    const ids = RULES_AT_RECORD[kind].record.map(({ rule }) => rule.id);
    expect(ids).toContain('P34');
  });
});
