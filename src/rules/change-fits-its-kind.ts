import { FUND_SOURCES, keysOf } from '../domain/glossary.ts';
import { CHANGE_KINDS } from '../domain/glossary-of-records.ts';
import type { Fen } from '../domain/money.ts';
import { formatYuan } from '../domain/money.ts';
import { moneyOfYear, shareOf, sumShares } from '../domain/money-ledger.ts';
import type { FundShare } from '../domain/project.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

function sameShares(one: readonly FundShare[], other: readonly FundShare[]): boolean {
  return keysOf(FUND_SOURCES).every((source) => shareOf(one, source) === shareOf(other, source));
}

interface Sums {
  readonly before: Fen;
  readonly after: Fen;
  readonly paid: Fen;
}

function isRight(kind: RecordFields<'changeApplication'>['changeKind'], sums: Sums, same: boolean): boolean {
  switch (kind) {
    case 'increase':
      return sums.after > sums.before;
    case 'decrease':
      return sums.after < sums.before;
    case 'content':
    case 'schedule':
      return same;
    case 'cancel':
      return sums.after === sums.paid;
  }
}

const ASKED = {
  increase: '调增的，变更后的金额应当大于变更前',
  decrease: '调减的，变更后的金额应当小于变更前',
  content: '不涉及资金的，各资金来源照变更前的金额填写',
  schedule: '不涉及资金的，各资金来源照变更前的金额填写',
  cancel: '取消项目的，变更后的金额应当等于已支付的金额，没有支付的填 0',
} as const;

/** An application's money says the same as its kind; what was paid for a cancelled project stays spent. */
export const changeFitsItsKind: Rule<'record' | 'file', 'changeApplication'> = {
  id: 'P23',
  title: '变更种类与金额相符',
  article: OFFICE_POLICY,
  sentence: '变更后的年度资金应当与变更种类相符：调增的增加，调减的减少，不涉及资金的不变，取消项目的减至已支付数',
  kind: 'block',
  check({ record: { fields }, file }) {
    const { changeKind, year, shares } = fields;
    const { issued, paid } = moneyOfYear(file, year);
    const sums = { before: sumShares(issued), after: sumShares(shares), paid: sumShares(paid) };
    if (isRight(changeKind, sums, sameShares(issued, shares))) return pass;
    return fail(
      `变更种类为“${CHANGE_KINDS[changeKind]}”，${String(year)} 年资金变更前 ${formatYuan(sums.before)} 元，` +
        `变更后 ${formatYuan(sums.after)} 元，已支付 ${formatYuan(sums.paid)} 元。`,
      `请核对变更种类和金额：${ASKED[changeKind]}。`,
    );
  },
};
