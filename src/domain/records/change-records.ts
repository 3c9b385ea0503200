import { AGREEMENTS, CHANGE_KINDS } from '../glossary-of-records.ts';
import { choice, date, fundShareRows, line, optional, recordRef, text, withHint, year } from './field.ts';
import { defineRecord } from './record-definition.ts';

// 办法四（三）: 项目建设单位提出项目变更申报，领导小组办公室受理并提出初步意见，经征求区财政局意见，报领导小组审定。

export const changeApplication = defineRecord({
  label: '受理项目变更申报',
  phase: 'change',
  article: '四（三）',
  on: 'appliedOn',
  fields: {
    appliedOn: date('申报日期'),
    receiptNumber: line('收文编号', 40),
    changeKind: choice('变更种类', CHANGE_KINDS),
    reason: text('变更理由'),
    year: year('预算年度'),
    shares: withHint(fundShareRows('变更后该年度资金'), '不涉及资金的变更照原数填写；取消项目的填 0'),
  },
});

const opinion = (label: string, of: string) =>
  ({
    application: recordRef('变更申报', of),
    agreement: choice(`${label}意见`, AGREEMENTS),
    opinion: text('意见内容'),
  }) as const;

export const changeOfficeOpinion = defineRecord({
  label: '办公室提出变更初步意见',
  phase: 'change',
  article: '四（三）',
  on: 'givenOn',
  fields: { givenOn: date('提出日期'), ...opinion('办公室', 'changeApplication') },
});

export const changeFinanceOpinion = defineRecord({
  label: '区财政局变更意见',
  phase: 'change',
  article: '四（三）',
  on: 'givenOn',
  fields: {
    givenOn: date('复函日期'),
    ...opinion('区财政局', 'changeApplication'),
    documentNumber: optional(line('复函文号', 80)),
  },
});

export const changeDecision = defineRecord({
  label: '领导小组审定变更',
  phase: 'change',
  article: '四（三）',
  on: 'decidedOn',
  fields: {
    decidedOn: date('审定日期'),
    application: recordRef('变更申报', 'changeApplication'),
    agreement: choice('审定结果', AGREEMENTS),
    minutes: line('会议纪要或批示文号', 80),
  },
});

export const CHANGE_RECORDS = { changeApplication, changeOfficeOpinion, changeFinanceOpinion, changeDecision };
