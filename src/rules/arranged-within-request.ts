import { fen, formatYuan } from '../domain/money.ts';
import { sumShares } from '../domain/money-ledger.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** Finance arranges no more than was asked for; 四（三） lets it look at the ranking and names no limit of its own. */
export const arrangedWithinRequest: Rule<'record' | 'ledger', 'fundingArrangement'> = {
  id: 'P36',
  title: '安排不超过申请',
  article: OFFICE_POLICY,
  sentence: '安排的年度资金一般不超过该年度申请的资金，确需多安排的应当说明理由',
  kind: 'warn',
  check({ record, ledger }) {
    const { year, shares } = record.fields;
    const arranged = sumShares(shares);
    const requested = sumShares(ledger.years.find((each) => each.year === year)?.requested ?? []);
    if (arranged <= requested) return pass;
    const more = formatYuan(fen(arranged - requested));
    return fail(
      `安排 ${formatYuan(arranged)} 元，比 ${String(year)} 年申请的 ${formatYuan(requested)} 元多 ${more} 元。`,
      '请核对申请和安排的金额；确需多安排的，说明理由。',
    );
  },
};
