import type { LedgerFault } from '../domain/ledger-faults.ts';
import type { Finding, Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** What does not reconcile, word for word; passes when everything does. */
export function reconciles(ledgerFaults: readonly LedgerFault[]): Finding {
  if (ledgerFaults.length === 0) return pass;
  const finding = ledgerFaults.map(({ what }) => what).join('');
  return fail(finding, '请核对金额；前一环节的金额有误的，先更正前一环节的记录。');
}

/** 申报、审定、安排、限价、成交、合同、支付 agree to the fen, per source and year. */
export const moneyReconciles: Rule<'ledgerFaults'> = {
  id: 'P06',
  title: '各环节金额衔接一致',
  article: OFFICE_POLICY,
  sentence: '申报、审定、入库、安排、限价、成交、合同和支付金额应当逐级衔接，分资金来源和年度核对一致，精确到分',
  kind: 'block',
  check({ ledgerFaults }) {
    return reconciles(ledgerFaults);
  },
};
