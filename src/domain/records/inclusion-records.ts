import { INCLUSION_DECISIONS } from '../glossary-of-records.ts';
import { choice, confirm, date, fundShareRows, line, money, optional, text, whole, year } from './field.ts';
import { defineRecord } from './record-definition.ts';

/** The project stands in a submitted inclusion draft (办法四（三）: 确定项目排序，编制项目入库草案). */
export const listing = defineRecord({
  label: '列入项目入库草案',
  phase: 'inclusion',
  article: '四（三）',
  on: 'submittedOn',
  from: 'year',
  fields: {
    submittedOn: date('提交日期'),
    year: year('计划年度'),
    batch: whole('批次', 99, '批'),
    version: whole('草案版本', 999, '版'),
    rank: whole('排序', 9999, '位'),
    reason: line('排序理由', 300),
    amount: money('建议入库金额'),
    withinEnvelope: confirm('在资金盘子以内'),
  },
});

/** The leading group decided about the project (办法四（三）: 经提交领导小组研究明确后排入项目库). */
export const inclusionDecision = defineRecord({
  label: '领导小组研究决定',
  phase: 'inclusion',
  article: '四（三）',
  on: 'decidedOn',
  from: 'year',
  fields: {
    decidedOn: date('研究日期'),
    minutes: line('会议纪要或批示文号', 80),
    decision: choice('决定', INCLUSION_DECISIONS),
    amount: optional(money('入库金额')),
    note: optional(text('说明')),
  },
});

/** The office asks the finance bureau for the year's money (办法四（三）). */
export const fundingRequest = defineRecord({
  label: '申请年度资金',
  phase: 'inclusion',
  article: '四（三）',
  on: 'requestedOn',
  from: 'year',
  fields: { requestedOn: date('申请日期'), year: year('预算年度'), shares: fundShareRows('申请资金') },
});

/** The finance bureau arranges money in the unit's budget (办法四（三）). */
export const fundingArrangement = defineRecord({
  label: '安排年度资金',
  phase: 'inclusion',
  article: '四（三）',
  on: 'arrangedOn',
  from: 'year',
  fields: { arrangedOn: date('安排日期'), year: year('预算年度'), shares: fundShareRows('安排资金') },
});

/** The year's budget is issued; from now on only a change alters it (办法四（三）: 一经下达，原则上不予调整). */
export const budgetIssue = defineRecord({
  label: '预算下达',
  phase: 'inclusion',
  article: '四（三）',
  on: 'issuedOn',
  from: 'year',
  fields: {
    issuedOn: date('下达日期'),
    year: year('预算年度'),
    documentNumber: line('下达文号', 80),
    shares: fundShareRows('下达资金'),
  },
});

export const INCLUSION_RECORDS = { listing, inclusionDecision, fundingRequest, fundingArrangement, budgetIssue };
