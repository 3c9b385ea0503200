import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';
import { recordKept } from './keep-record.ts';

export const SUPERVISOR = '样例工程监理有限公司';

export function started(project: LifeProject, on: string, plannedEnd: string, isSupervised: boolean): LifeStep {
  return recordKept(project, {
    on,
    kind: 'implementationStart',
    stage: 'implementing',
    fields: {
      startedOn: on as IsoDate,
      responsiblePerson: '样例负责人',
      post: '信息科科长',
      plannedEnd: plannedEnd as IsoDate,
      supervisor: isSupervised ? SUPERVISOR : '',
      milestones: [{ name: '系统初验', plannedOn: plannedEnd as IsoDate }],
      securityInStep: true,
    },
  });
}

export function milestoneReached(project: LifeProject, on: string, name = '完成开发和部署'): LifeStep {
  return recordKept(project, {
    on,
    kind: 'milestone',
    fields: { reachedOn: on as IsoDate, name, plannedOn: null, note: '按计划完成，进入试运行准备。' },
  });
}

export function supervised(project: LifeProject, on: string, paperKind: 'plan' | 'summary'): LifeStep {
  const title = paperKind === 'plan' ? '监理规划' : '监理总结报告';
  return recordKept(project, {
    on,
    kind: 'supervisionPaper',
    paper: title,
    fields: { filedOn: on as IsoDate, paperKind, title, supervisor: SUPERVISOR },
  });
}

interface Monitored {
  readonly from: string;
  readonly to: string;
  readonly budget: Fen;
  readonly executed: Fen;
}

/** 双监控 of a half-year, to the office and the finance bureau. */
export function monitored(project: LifeProject, on: string, { from, to, budget, executed }: Monitored): LifeStep {
  return recordKept(project, {
    on,
    kind: 'monitoringReport',
    paper: '绩效监控报告',
    fields: ({ goals = [] }) => ({
      reportedOn: on as IsoDate,
      periodFrom: from as IsoDate,
      periodTo: to as IsoDate,
      goals: goals.map((goal) => ({ ...goal, actual: '按计划推进', completion: 450, likelihood: 'certain' })),
      budget,
      executed,
      deviation: '支付进度与合同约定一致，没有偏差。',
      measures: '按月调度。',
      toOffice: true,
      toFinance: true,
    }),
  });
}

const CLOUD = { resourceKind: 'cloud', name: '政务云主机' } as const;
const SHARING = { resourceKind: 'dataSharing', name: '人口基础信息接口' } as const;

interface ResourceDays {
  readonly requested: string;
  readonly evaluated: string;
  readonly allocated: string;
}

/** Resources are applied for, evaluated and allocated (办法五（六）). */
export function resourcesAllocated(project: LifeProject, days: ResourceDays): LifeStep[] {
  return [
    recordKept(project, {
      on: days.requested,
      kind: 'resourceRequest',
      fields: {
        requestedOn: days.requested as IsoDate,
        resources: [
          { ...CLOUD, requested: '8 核 32G 四台，系统盘 200G' },
          { ...SHARING, requested: '日调用量一万次' },
        ],
      },
    }),
    recordKept(project, {
      on: days.evaluated,
      kind: 'resourceEvaluation',
      fields: {
        evaluatedOn: days.evaluated as IsoDate,
        resources: [
          { ...CLOUD, evaluated: '8 核 32G 三台，系统盘 200G', note: '按并发测算核减一台。' },
          { ...SHARING, evaluated: '日调用量一万次', note: '' },
        ],
      },
    }),
    recordKept(project, {
      on: days.allocated,
      kind: 'resourceAllocation',
      paper: '资源分配表',
      fields: {
        allocatedOn: days.allocated as IsoDate,
        number: `拱数资〔${days.allocated.slice(0, 4)}〕${days.allocated.slice(5, 7)}号`,
        resources: [
          { ...CLOUD, allocated: '8 核 32G 三台，系统盘 200G' },
          { ...SHARING, allocated: '日调用量一万次' },
        ],
      },
    }),
  ];
}

/** Use over some weeks, in tenths of a percent. */
export function used(project: LifeProject, on: string, from: string, rate = 486): LifeStep {
  return recordKept(project, {
    on,
    kind: 'resourceUsage',
    fields: {
      measuredFrom: from as IsoDate,
      measuredTo: on as IsoDate,
      usages: [
        { ...CLOUD, rate },
        { ...SHARING, rate: 352 },
      ],
    },
  });
}

export function wentLive(project: LifeProject, on: string, trialUntil: string, stage: Stage = 'live'): LifeStep {
  return recordKept(project, {
    on,
    kind: 'goLive',
    stage,
    fields: {
      wentLiveOn: on as IsoDate,
      basicServices: true,
      sharingInterface: true,
      noDirectLink: true,
      catalogue: true,
      dataHub: true,
      supportPlatform: true,
      securityInStep: true,
      trialUntil: trialUntil as IsoDate,
    },
  });
}
