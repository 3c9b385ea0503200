import { EVALUATION_GRADES } from '../glossary-of-records.ts';
import { choice, confirm, date, line, optional, recordRef, tenths, text } from './field.ts';
import { defineRecord } from './record-definition.ts';

/** The unit's record of operation and security, sent to the data bureau (办法六（一）). */
export const operationRecord = defineRecord({
  label: '报送运维安全保障记录',
  phase: 'operation',
  article: '六（一）',
  on: 'reportedOn',
  fields: {
    reportedOn: date('报送日期'),
    periodFrom: date('记录期起'),
    periodTo: date('记录期止'),
    operation: text('运维情况'),
    security: text('安全保障情况'),
    securityInStep: confirm('信息安全保障系统正常运行'),
  },
});

/** The data bureau's check of operation and security (办法六（一）). */
export const inspection = defineRecord({
  label: '运维安全检查',
  phase: 'operation',
  article: '六（一）',
  on: 'inspectedOn',
  fields: {
    inspectedOn: date('检查日期'),
    findings: text('检查情况'),
    seriousFlaw: confirm('存在重大安全漏洞或运维保障不到位'),
  },
});

export const rectificationOrder = defineRecord({
  label: '责令整改',
  phase: 'operation',
  article: '六（一）',
  on: 'orderedOn',
  fields: {
    orderedOn: date('通知日期'),
    inspection: recordRef('检查', 'inspection'),
    requirements: text('整改要求'),
    dueOn: date('整改期限'),
  },
});

export const rectificationClosed = defineRecord({
  label: '整改销号',
  phase: 'operation',
  article: '六（一）',
  on: 'closedOn',
  fields: {
    closedOn: date('销号日期'),
    order: recordRef('整改通知', 'rectificationOrder'),
    result: text('整改结果'),
  },
});

/** 绩效评价 by a third party (办法六（三）). */
export const evaluation = defineRecord({
  label: '绩效评价',
  phase: 'operation',
  article: '六（三）',
  on: 'evaluatedOn',
  fields: {
    evaluatedOn: date('评价日期'),
    institution: line('第三方机构', 100),
    score: tenths('得分', 100, '分'),
    grade: choice('等级', EVALUATION_GRADES),
    filing: optional(text('合同备案情况')),
    opinion: text('评价意见'),
    advice: optional(text('对下一年项目审查的建议')),
  },
});

export const archive = defineRecord({
  label: '归档',
  phase: 'operation',
  article: '二（四）',
  on: 'archivedOn',
  fields: { archivedOn: date('归档日期'), place: line('档案位置', 100), papers: optional(text('归档材料')) },
});

export const OPERATION_RECORDS = {
  operationRecord,
  inspection,
  rectificationOrder,
  rectificationClosed,
  evaluation,
  archive,
};
