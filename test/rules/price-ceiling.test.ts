import { describe, expect, it } from 'vitest';
import type { Fen } from '../../src/domain/money.ts';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { AROUND_50_WAN, arranged, policy } from '../support/rules/budgets.ts';
import type { DraftMaker } from '../support/rules/project-file.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';
import { wan } from '../support/records/samples/sample-type.ts';

const secondLot = record('tenderRequirements', { lot: '二标段' });
const confirmed = [record('reviewConclusion'), arranged('1100000'), record('tenderRequirements')];
const oneFenMore = (amount: string) => (wan(amount) + 1) as Fen;

function r21(before: readonly DraftMaker[], next: DraftMaker, facts = {}) {
  return answersOf('R21', recordAnswers(projectFile(before), next, facts));
}

const estimates = (roles: readonly RecordFields<'priceCeiling'>['estimates'][number]['role'][]) =>
  roles.map((role) => ({ party: '样例', role, amount: wan('98') }));

describe('R21 五（二）: the ceiling is estimated together', () => {
  it.each([
    ['both bureaus and an expert', ['development', 'finance', 'expert'], null],
    ['both bureaus and an institution', ['development', 'finance', 'institution'], null],
    ['others asked as well', ['development', 'finance', 'expert', 'otherDepartment'], null],
    ['no 发改经信局', ['finance', 'expert'], '缺少区发改经信局的估算'],
    ['no 财政局', ['development', 'expert'], '缺少区财政局的估算'],
    ['no expert', ['development', 'finance', 'dataBureau'], '缺少专家或第三方机构的估算'],
    [
      'nobody who has to',
      ['otherDepartment'],
      '缺少区发改经信局的估算；缺少区财政局的估算；缺少专家或第三方机构的估算',
    ],
  ] as const)('%s', (_name, roles, missing) => {
    const [answer] = r21(confirmed, record('priceCeiling', { estimates: estimates(roles) }));
    expect(answer?.outcome).toBe(missing === null ? 'pass' : 'block');
    expect(answer?.finding).toContain(missing ?? '');
  });

  it.each([
    ['exactly what is arranged', [], wan('110'), null],
    ['one fen more', [], oneFenMore('110'), '超过安排资金 1100000.00 元，超出 0.01 元'],
    ['a second lot up to it', [record('priceCeiling', { amount: wan('60') }), secondLot], wan('50'), null],
    [
      'the same lot, fixed anew after a failed tender',
      [record('priceCeiling', { amount: wan('60') })],
      wan('110'),
      null,
    ],
    [
      'a second lot one fen above it',
      [record('priceCeiling', { amount: wan('60') }), secondLot],
      oneFenMore('50'),
      '采购最高限价合计 1100000.01 元',
    ],
  ] as const)('a ceiling of %s', (_name, before, amount, finding) => {
    const [answer] = r21([...confirmed, ...before], record('priceCeiling', { amount }));
    expect(answer?.outcome).toBe(finding === null ? 'pass' : 'block');
    expect(answer?.finding).toContain(finding ?? '');
  });

  it('rests on requirements that experts confirmed, not on any', () => {
    const refused = record('tenderRequirements', { conclusion: 'deviating', lot: '二标段' });
    const answers = r21([...confirmed, refused], record('priceCeiling'));
    expect(answers).toMatchObject([{ outcome: 'block', finding: '选定的招标需求未经专家确认为“符合”。' }]);
  });

  it.each(AROUND_50_WAN)('%s of budget, estimated by nobody', (_name, yuan, limitInclusive, isReached) => {
    const before = [record('reviewConclusion'), arranged(yuan), record('tenderRequirements')];
    const ceiling = record('priceCeiling', { estimates: estimates(['dataBureau']), amount: wan('10') });
    expect(r21(before, ceiling, policy({ limitInclusive }))).toMatchObject([
      { outcome: isReached ? 'block' : 'notApplicable' },
    ]);
  });
});

describe('R21 五（二）: the award stays within the ceiling', () => {
  const fixed = [...confirmed, record('priceCeiling')];

  it('waits for a ceiling to be fixed', () => {
    expect(r21(confirmed, record('award', { ceiling: null }))).toMatchObject([
      { title: '采购最高限价已确定', outcome: 'block', finding: '采购最高限价尚未确定。' },
      { title: '成交金额不超过采购最高限价', outcome: 'block' },
    ]);
  });

  it.each([
    ['no ceiling chosen', [], { ceiling: null }, '没有选定采购最高限价。'],
    ['exactly the ceiling', [], { amount: wan('98') }, null],
    ['one fen above it', [], { amount: oneFenMore('98') }, '超过采购最高限价 980000.00 元，超出 0.01 元'],
    ['two awards up to it', [record('award', { amount: wan('48') })], { amount: wan('50') }, null],
    [
      'two awards one fen above it',
      [record('award', { amount: wan('48') })],
      { amount: oneFenMore('50') },
      '该限价下 2 次成交合计 980000.01 元',
    ],
  ] as const)('%s', (_name, before, changes, finding) => {
    const [begun, within] = r21([...fixed, ...before], record('award', changes));
    expect(begun?.outcome).toBe('pass');
    expect(within?.outcome).toBe(finding === null ? 'pass' : 'block');
    expect(within?.finding).toContain(finding ?? '');
  });

  it('counts each ceiling for itself', () => {
    const second = [record('award', { amount: wan('60') }), record('priceCeiling', { amount: wan('12') })];
    expect(r21([...fixed, ...second], record('award', { amount: wan('12') }))).toMatchObject([
      { outcome: 'pass' },
      { outcome: 'pass' },
    ]);
  });

  it.each(AROUND_50_WAN)('%s of budget, without a ceiling', (_name, yuan, limitInclusive, isReached) => {
    const award = record('award', { ceiling: null, amount: wan('10') });
    const answers = r21([record('reviewConclusion'), arranged(yuan)], award, policy({ limitInclusive }));
    const outcome = isReached ? 'block' : 'notApplicable';
    expect(answers).toMatchObject([{ outcome }, { outcome }]);
  });
});
