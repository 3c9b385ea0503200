import { CANCELLATION_GROUNDS } from '../glossary-of-records.ts';
import { choice, date, line, money, optional, projectRef, rows, text } from './field.ts';
import { defineRecord } from './record-definition.ts';

/** The unit takes its declaration back; it may declare again. */
export const withdrawal = defineRecord({
  label: '撤回申报',
  phase: 'standing',
  article: '办公室规定',
  on: 'withdrawnOn',
  fields: { withdrawnOn: date('撤回日期'), reason: text('撤回理由'), receiptNumber: optional(line('收文编号', 40)) },
});

export const suspension = defineRecord({
  label: '暂停办理',
  phase: 'standing',
  article: '办公室规定',
  on: 'suspendedOn',
  fields: { suspendedOn: date('暂停日期'), reason: text('暂停理由') },
});

export const resumption = defineRecord({
  label: '恢复办理',
  phase: 'standing',
  article: '办公室规定',
  on: 'resumedOn',
  fields: { resumedOn: date('恢复日期'), reason: text('恢复理由') },
});

export const cancellation = defineRecord({
  label: '取消项目',
  phase: 'standing',
  article: '四（二）',
  on: 'cancelledOn',
  fields: {
    cancelledOn: date('取消日期'),
    ground: choice('取消依据', CANCELLATION_GROUNDS),
    reason: text('取消理由'),
    documentNumber: optional(line('依据文号', 80)),
  },
});

/** The project went on as several; their declared sums are together what it declared. */
export const split = defineRecord({
  label: '拆分项目',
  phase: 'standing',
  article: '四（二）',
  on: 'splitOn',
  from: 'deed',
  fields: {
    splitOn: date('拆分日期'),
    reason: text('拆分理由'),
    parts: rows('拆分后的项目', { project: projectRef('项目'), amount: money('申报金额') }),
  },
});

export const splitFrom = defineRecord({
  label: '由项目拆分而来',
  phase: 'standing',
  article: '四（二）',
  on: 'splitOn',
  from: 'deed',
  fields: { splitOn: date('拆分日期'), source: projectRef('原项目'), amount: money('分得金额') },
});

/** The project went into another. */
export const merge = defineRecord({
  label: '并入其他项目',
  phase: 'standing',
  article: '四（二）',
  on: 'mergedOn',
  from: 'deed',
  fields: {
    mergedOn: date('合并日期'),
    target: projectRef('并入的项目'),
    amount: money('并入金额'),
    reason: text('合并理由'),
  },
});

export const mergeReceived = defineRecord({
  label: '接收合并项目',
  phase: 'standing',
  article: '四（二）',
  on: 'mergedOn',
  from: 'deed',
  fields: { mergedOn: date('合并日期'), source: projectRef('被并入的项目'), amount: money('并入金额') },
});

export const STANDING_RECORDS = {
  withdrawal,
  suspension,
  resumption,
  cancellation,
  split,
  splitFrom,
  merge,
  mergeReceived,
};
