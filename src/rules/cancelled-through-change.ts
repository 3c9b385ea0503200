import { fen, formatYuan } from '../domain/money.ts';
import { approvedChanges, sumShares } from '../domain/money-ledger.ts';
import { recordsOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

/**
 * Once a budget is issued, only a change alters it (办法四（三）): a project is cancelled after the leading group agreed
 * to give its money back. What was paid stays spent.
 */
export const cancelledThroughChange: Rule<'file' | 'ledger'> = {
  id: 'P21',
  title: '已下达预算的项目先办理取消变更',
  article: OFFICE_POLICY,
  sentence: '预算下达后取消项目的，应当先经领导小组审定“取消项目”变更，将年度资金减至已支付数，没有支付的减为 0',
  kind: 'block',
  check({ file, ledger }) {
    if (recordsOf(file, 'budgetIssue').length === 0) return notApplicable('该项目没有下达预算。');
    const agreed = approvedChanges(file).some(({ fields }) => fields.changeKind === 'cancel');
    const left = ledger.years.flatMap(({ year, issued, paid }) => {
      const rest = fen(Math.max(0, sumShares(issued) - sumShares(paid)));
      return rest > 0 ? [`${String(year)} 年预算尚有 ${formatYuan(rest)} 元没有收回`] : [];
    });
    const faults = [...(agreed ? [] : ['没有经领导小组审定的“取消项目”变更']), ...left];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请先按项目变更办理“取消项目”，经领导小组审定后再登记取消。');
  },
};
