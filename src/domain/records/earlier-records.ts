import { EARLIER_STATES } from '../glossary-of-records.ts';
import { choice, date, line, money, optional, text, year } from './field.ts';
import { defineRecord } from './record-definition.ts';

/**
 * A project of an earlier year as an old ledger has it. It was declared, reviewed and paid before the office kept this
 * library, so it has none of the records of those steps; see decision 0013.
 */
export const earlierProject = defineRecord({
  label: '登记历史项目',
  phase: 'intake',
  article: '办公室规定',
  on: 'registeredOn',
  from: 'deed',
  fields: {
    registeredOn: date('登记日期'),
    source: line('来源台账', 300),
    year: year('项目年度'),
    oldNumber: optional(line('原编号', 60)),
    documentNumber: optional(line('批复文号', 80)),
    approvedOn: optional(date('批复日期')),
    approved: optional(money('审定金额')),
    contracted: optional(money('合同金额')),
    paid: optional(money('已支付金额')),
    contractor: optional(line('承建单位', 100)),
    acceptedOn: optional(date('验收日期')),
    finalState: optional(choice('项目状态', EARLIER_STATES)),
    note: optional(text('备注', 1000)),
  },
});

export const EARLIER_RECORDS = { earlierProject };
