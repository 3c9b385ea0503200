import { RESOURCE_ACTIONS, RESOURCE_KINDS } from '../glossary-of-records.ts';
import { choice, confirm, date, line, optional, recordRef, rows, tenths, text, withHint } from './field.ts';
import { defineRecord } from './record-definition.ts';

const resource = {
  resourceKind: choice('资源类别', RESOURCE_KINDS),
  name: line('资源名称', 100),
} as const;

// 办法五（六）: 向区数据资源局申请政务云、基础服务、数据共享等资源，区数据资源局对资源申请要求评估后，分配相关资源，并下达资源分配表。

export const resourceRequest = defineRecord({
  label: '申请基础资源',
  phase: 'resources',
  article: '五（六）',
  on: 'requestedOn',
  fields: {
    requestedOn: date('申请日期'),
    resources: rows('申请资源', { ...resource, requested: line('申请规格和数量', 200) }),
  },
});

export const resourceEvaluation = defineRecord({
  label: '评估资源申请',
  phase: 'resources',
  article: '五（六）',
  on: 'evaluatedOn',
  fields: {
    evaluatedOn: date('评估日期'),
    request: recordRef('资源申请', 'resourceRequest'),
    resources: rows('评估意见', {
      ...resource,
      evaluated: line('评估规格和数量', 200),
      note: optional(line('意见', 200)),
    }),
  },
});

export const resourceAllocation = defineRecord({
  label: '下达资源分配表',
  phase: 'resources',
  article: '五（六）',
  on: 'allocatedOn',
  fields: {
    allocatedOn: date('分配日期'),
    evaluation: recordRef('资源评估', 'resourceEvaluation'),
    number: optional(line('分配表编号', 80)),
    resources: rows('分配资源', { ...resource, allocated: line('分配规格和数量', 200) }),
  },
});

export const resourceUsage = defineRecord({
  label: '登记资源使用情况',
  phase: 'resources',
  article: '五（六）',
  on: 'measuredTo',
  fields: {
    measuredFrom: date('监测期起'),
    measuredTo: date('监测期止'),
    usages: rows('使用情况', { ...resource, rate: tenths('利用率', 100, '%') }),
  },
});

export const resourceReclaim = defineRecord({
  label: '调配或收回资源',
  phase: 'resources',
  article: '五（六）',
  on: 'actedOn',
  fields: {
    actedOn: date('办理日期'),
    ...resource,
    action: choice('办理方式', RESOURCE_ACTIONS),
    reason: text('理由'),
  },
});

/** 上线: only once the connections are made (办法五（六）, 六（二）). */
export const goLive = defineRecord({
  label: '上线核查',
  phase: 'resources',
  article: '五（六）',
  on: 'wentLiveOn',
  fields: {
    wentLiveOn: date('上线日期'),
    basicServices: confirm('与基础服务完成对接'),
    sharingInterface: confirm('完成数据共享接口对接'),
    noDirectLink: confirm('无系统与系统间直接对接'),
    catalogue: confirm('数据资源目录已明确'),
    dataHub: confirm('已接入区数据中枢'),
    supportPlatform: confirm('已对接公共基础支撑平台'),
    secrecyBasis: withHint(optional(line('不予对接的保密法律依据', 200)), '确有法律法规明确要保密的，写明依据条款'),
    securityInStep: confirm('信息安全保障系统与项目同步运行'),
    trialUntil: optional(date('试运行至')),
  },
});

export const RESOURCE_RECORDS = {
  resourceRequest,
  resourceEvaluation,
  resourceAllocation,
  resourceUsage,
  resourceReclaim,
  goLive,
};
