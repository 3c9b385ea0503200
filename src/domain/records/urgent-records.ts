import { AGREEMENTS } from '../glossary-of-records.ts';
import { choice, date, line, money, optional, rows, text } from './field.ts';
import { defineRecord } from './record-definition.ts';

// 办法四（三）: 对于突发性、紧急性的信息化项目，由项目单位直接报区政府审批，领导小组办公室会同区财政局及有关单位出具意见，
// 并经区政府同意后，纳入年度建设计划。

export const urgentApplication = defineRecord({
  label: '按突发紧急项目办理',
  phase: 'urgent',
  article: '四（三）',
  on: 'appliedOn',
  fields: {
    appliedOn: date('单位报区政府日期'),
    event: text('突发紧急情况'),
    basis: line('报批文号', 80),
  },
});

export const urgentOpinions = defineRecord({
  label: '会同出具紧急项目意见',
  phase: 'urgent',
  article: '四（三）',
  on: 'givenOn',
  fields: {
    givenOn: date('出具日期'),
    officeAgreement: choice('办公室意见', AGREEMENTS),
    officeOpinion: text('办公室意见内容'),
    financeAgreement: choice('区财政局意见', AGREEMENTS),
    financeOpinion: text('区财政局意见内容'),
    others: optional(
      rows('有关单位意见', {
        party: line('单位', 80),
        agreement: choice('意见', AGREEMENTS),
        opinion: optional(line('内容', 300)),
      }),
    ),
  },
});

export const urgentApproval = defineRecord({
  label: '区政府审批紧急项目',
  phase: 'urgent',
  article: '四（三）',
  on: 'decidedOn',
  fields: {
    decidedOn: date('审批日期'),
    agreement: choice('审批结果', AGREEMENTS),
    documentNumber: line('批示或批复文号', 80),
    amount: optional(money('同意金额')),
  },
});

export const URGENT_RECORDS = { urgentApplication, urgentOpinions, urgentApproval };
