import { LIKELIHOODS, SUPERVISION_PAPERS } from '../glossary-of-records.ts';
import { choice, confirm, date, line, money, optional, rows, tenths, text, withHint } from './field.ts';
import { defineRecord } from './record-definition.ts';

export const implementationStart = defineRecord({
  label: '项目开工',
  phase: 'implementation',
  article: '五（四）',
  on: 'startedOn',
  fields: {
    startedOn: date('开工日期'),
    responsiblePerson: optional(line('专人（项目负责人）', 30)),
    post: optional(line('职务', 60)),
    plannedEnd: date('计划完成日期'),
    supervisor: withHint(optional(line('监理单位', 100)), '经费预算 100 万元以上的项目必须填写'),
    milestones: optional(rows('里程碑', { name: line('里程碑', 100), plannedOn: date('计划日期') })),
    securityInStep: confirm('信息安全保障系统与项目同步建设'),
  },
});

export const milestone = defineRecord({
  label: '登记里程碑完成',
  phase: 'implementation',
  article: '五（四）',
  on: 'reachedOn',
  fields: {
    reachedOn: date('完成日期'),
    name: line('里程碑', 100),
    plannedOn: optional(date('计划日期')),
    note: optional(text('完成情况')),
  },
});

/** A paper of the supervision is handed to the office (办法五（四）). */
export const supervisionPaper = defineRecord({
  label: '提交监理材料',
  phase: 'implementation',
  article: '五（四）',
  on: 'filedOn',
  fields: {
    filedOn: date('提交日期'),
    paperKind: choice('材料类别', SUPERVISION_PAPERS),
    title: line('材料名称', 120),
    supervisor: line('监理单位', 100),
  },
});

/** 双监控: goals and budget of one period, reported to the office and the finance bureau (办法五（四）). */
export const monitoringReport = defineRecord({
  label: '报送绩效监控报告',
  phase: 'implementation',
  article: '五（四）',
  on: 'reportedOn',
  fields: {
    reportedOn: date('报送日期'),
    periodFrom: date('监控期起'),
    periodTo: date('监控期止'),
    goals: rows('绩效目标实现程度', {
      indicator: line('指标', 100),
      target: line('指标值', 60),
      actual: line('实际完成', 60),
      completion: tenths('完成率', 1000, '%'),
      likelihood: choice('全年完成可能性', LIKELIHOODS),
    }),
    budget: money('预算数'),
    executed: money('执行数'),
    deviation: optional(text('偏差原因')),
    measures: optional(text('改进措施')),
    toOffice: confirm('已报领导小组办公室'),
    toFinance: confirm('已报区财政局'),
  },
});

export const IMPLEMENTATION_RECORDS = { implementationStart, milestone, supervisionPaper, monitoringReport };
