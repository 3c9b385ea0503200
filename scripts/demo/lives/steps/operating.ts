import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { EvaluationGrade } from '../../../../src/domain/glossary-of-records.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';

export function operationReported(project: LifeProject, on: string, from: string, to: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'operationRecord',
    stage: 'operating',
    paper: '运维安全保障记录',
    fields: {
      reportedOn: on as IsoDate,
      periodFrom: from as IsoDate,
      periodTo: to as IsoDate,
      operation: '系统可用率 99.9%，处理运维工单二十六件，均按时办结。',
      security: '完成漏洞扫描两次、应急演练一次，没有发生安全事件。',
      securityInStep: true,
    },
  });
}

export function inspected(project: LifeProject, on: string, seriousFlaw: boolean): LifeStep {
  return recordKept(project, {
    on,
    kind: 'inspection',
    fields: {
      inspectedOn: on as IsoDate,
      findings: seriousFlaw ? '后台存在弱口令，且管理端口对外开放。' : '安全策略落实到位，没有发现高危漏洞。',
      seriousFlaw,
    },
  });
}

/** A serious flaw is ordered to be mended, and closed in time. */
export function rectified(project: LifeProject, days: { ordered: string; due: string; closed: string }): LifeStep[] {
  return [
    recordKept(project, {
      on: days.ordered,
      kind: 'rectificationOrder',
      fields: {
        orderedOn: days.ordered as IsoDate,
        requirements: '修改弱口令、启用双因素认证，关闭对外管理端口。',
        dueOn: days.due as IsoDate,
      },
    }),
    recordKept(project, {
      on: days.closed,
      kind: 'rectificationClosed',
      paper: '整改报告',
      fields: { closedOn: days.closed as IsoDate, result: '已全部整改，复测没有发现同类问题。' },
    }),
  ];
}

export function evaluated(
  project: LifeProject,
  on: string,
  score = 905,
  grade: EvaluationGrade = 'excellent',
): LifeStep {
  return recordKept(project, {
    on,
    kind: 'evaluation',
    stage: 'evaluated',
    paper: '绩效评价报告',
    fields: {
      evaluatedOn: on as IsoDate,
      institution: '样例绩效评价有限公司',
      score,
      grade,
      filing: '合同在规定期限内备案。',
      opinion: '绩效目标基本实现，数据归集与共享落实。',
      advice: '下一年应加强数据质量治理。',
    },
  });
}

export function archived(project: LifeProject, on: string): LifeStep {
  return recordKept(project, {
    on,
    kind: 'archive',
    stage: 'archived',
    fields: {
      archivedOn: on as IsoDate,
      place: '办公室档案柜 3-2',
      papers: '申报、审查、采购、实施、验收和评价全套资料。',
    },
  });
}
