import { approvedAfterChanges } from '../domain/money-ledger.ts';
import { reconciles } from './money-reconciles.ts';
import type { Rule } from './rule.ts';
import { fail } from './rule.ts';

/** The year's money is of included projects only, and reconciles with what was agreed to the fen. */
export const fundingReconciles: Rule<'file' | 'ledgerFaults', 'fundingRequest' | 'fundingArrangement' | 'budgetIssue'> =
  {
    id: 'R17',
    title: '资金对应入库项目，金额一致',
    article: '四（三）',
    sentence:
      '领导小组办公室根据入库项目总体投入统一向区财政局申请年度信息化项目资金，区财政局根据入库项目总体投入、项目排序等情况，在各部门预算中安排下一年度信息化项目资金',
    kind: 'block',
    check({ file, ledgerFaults }) {
      if (approvedAfterChanges(file) === null) {
        return fail('项目没有入库金额，不是入库项目。', '请先将项目列入入库草案，登记领导小组的决定。');
      }
      return reconciles(ledgerFaults);
    },
  };
