import { FUND_SOURCES } from '../glossary.ts';
import { CHECK_RESULTS, PANEL_ROLES, PROCUREMENT_METHODS } from '../glossary-of-records.ts';
import { alternatives, choice, date, line, money, optional, recordRef, rows, text, withHint, year } from './field.ts';
import { panelMembers } from './panel-members.ts';
import { defineRecord } from './record-definition.ts';

/** Experts confirm the tender requirements against the review (办法五（一）). */
export const tenderRequirements = defineRecord({
  label: '确认招标需求',
  phase: 'procurement',
  article: '五（一）',
  on: 'confirmedOn',
  fields: {
    confirmedOn: date('确认日期'),
    lot: line('标段名称', 80),
    experts: panelMembers('确认专家'),
    items: rows('与审定意见一致性', {
      name: line('内容名称', 100),
      reviewed: money('审定金额'),
      tendered: money('招标需求金额'),
      result: choice('是否一致', CHECK_RESULTS),
      note: optional(line('说明', 200)),
    }),
    conclusion: choice('确认结论', CHECK_RESULTS),
    opinion: text('专家意见'),
  },
});

/** The ceiling is estimated by the bureaus and experts together (办法五（二）). */
export const priceCeiling = defineRecord({
  label: '确定采购最高限价',
  phase: 'procurement',
  article: '五（二）',
  on: 'fixedOn',
  fields: {
    fixedOn: date('确定日期'),
    requirements: recordRef('招标需求', 'tenderRequirements'),
    estimates: alternatives(
      rows('各方估算', {
        party: line('单位或专家', 60),
        role: choice('身份', PANEL_ROLES),
        amount: money('估算金额'),
      }),
    ),
    amount: money('采购最高限价'),
  },
});

export const award = defineRecord({
  label: '登记采购成交',
  phase: 'procurement',
  article: '五（二）',
  on: 'awardedOn',
  fields: {
    awardedOn: date('成交日期'),
    ceiling: withHint(optional(recordRef('采购最高限价', 'priceCeiling')), '预算 50 万元以上的项目必须选定'),
    lot: line('标段名称', 80),
    method: choice('采购方式', PROCUREMENT_METHODS),
    supplier: line('成交供应商', 100),
    amount: money('成交金额'),
    noticeNumber: optional(line('成交通知书编号', 80)),
  },
});

export const contract = defineRecord({
  label: '登记合同签订',
  phase: 'procurement',
  article: '五（三）',
  on: 'signedOn',
  fields: {
    signedOn: date('签订日期'),
    award: recordRef('采购成交', 'award'),
    contractNumber: line('合同编号', 80),
    supplier: line('承建单位', 100),
    amount: money('合同金额'),
    content: text('合同主要内容'),
    completeBy: optional(date('约定完成日期')),
  },
});

/** The contract is filed with the office within 5 working days of signing (办法五（三）). */
export const contractFiling = defineRecord({
  label: '合同备案',
  phase: 'procurement',
  article: '五（三）',
  on: 'filedOn',
  fields: {
    filedOn: date('备案日期'),
    contract: recordRef('合同', 'contract'),
    filingNumber: optional(line('备案编号', 80)),
  },
});

export const payment = defineRecord({
  label: '登记资金支付',
  phase: 'procurement',
  article: '五（四）',
  on: 'paidOn',
  fields: {
    paidOn: date('支付日期'),
    contract: recordRef('合同', 'contract'),
    year: year('预算年度'),
    source: choice('资金来源', FUND_SOURCES),
    amount: money('支付金额'),
    voucher: optional(line('支付凭证号', 80)),
  },
});

export const PROCUREMENT_RECORDS = { tenderRequirements, priceCeiling, award, contract, contractFiling, payment };
