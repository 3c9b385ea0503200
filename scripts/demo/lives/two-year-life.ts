import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { accepted, acceptanceRequested, putInUse } from './steps/accepting.ts';
import { milestoneReached, monitored, resourcesAllocated, started, supervised, wentLive } from './steps/building.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { funded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import type { Lot } from './steps/procuring.ts';
import { paid, procured } from './steps/procuring.ts';
import { reviewed } from './steps/reviewing.ts';

/** What is built in the first year. */
const FIRST_YEAR = ['数据标准与目录梳理', '主索引去重服务', '质控规则开发', '数据质量监测平台'];

/** 跨年度延续: the finance bureau arranges a part, the rest is asked for again; two lots, two contracts (办法四（三）). */
export function twoYearLife(): Life {
  const project = projectOf(sampleOf('全民健康信息平台数据治理', { feasibility: true }), 2025);
  const lots: { readonly first: Lot; readonly second: Lot } = {
    first: {
      name: '数据治理一期',
      contractNumber: 'GS-2025-901',
      method: 'openTender',
      ceiling: yuan('2790000'),
      award: yuan('2700000.33'),
      days: {
        confirmed: '2025-02-17',
        fixed: '2025-02-24',
        awarded: '2025-03-17',
        signed: '2025-03-24',
        filed: '2025-03-26',
      },
      completeBy: '2025-12-31',
      items: FIRST_YEAR,
    },
    second: {
      name: '数据治理二期',
      contractNumber: 'GS-2026-902',
      method: 'openTender',
      ceiling: yuan('2390000'),
      award: yuan('2345678.9'),
      days: {
        confirmed: '2026-02-09',
        fixed: '2026-02-12',
        awarded: '2026-03-12',
        signed: '2026-03-18',
        filed: '2026-03-20',
      },
      completeBy: '2026-09-30',
      further: true,
      items: ['数据库与中间件许可', '治理服务'],
    },
  };
  const all = [share('generalBudget', '3240000'), share('higherGrant', '1350000'), share('carryOver', '810000')];
  const in2025 = [share('generalBudget', '1800000'), share('higherGrant', '750000'), share('carryOver', '450000')];
  const in2026 = [share('generalBudget', '1440000'), share('higherGrant', '600000'), share('carryOver', '360000')];
  const steps = [
    registered(project, '2024-09-12'),
    declared(project, '2024-09-13', '收〔2024〕108号'),
    letterIssued(project, '2024-09-20', { conclusion: 'qualified' }),
    ...reviewed(
      project,
      { formed: '2024-10-10', meeting: '2024-10-22', concluded: '2024-10-23' },
      { cuts: { 治理服务: '236000', 主索引去重服务: '38000' } },
    ),
    ...inclusion({
      planYear: 2025,
      batch: 9,
      envelope: yuan('20000000'),
      entries: [{ project, reason: '健康数据归集基础工程', amount: yuan('5400000') }],
      submittedOn: '2024-11-06',
      decidedOn: '2024-11-14',
    }),
    funded({ on: '2024-11-20', year: 2025, step: 'request', money: [[project, all]] }),
    funded({ on: '2024-12-24', year: 2025, step: 'arrange', money: [[project, in2025]] }),
    funded({ on: '2025-01-22', year: 2025, step: 'issue', money: [[project, in2025]], stage: 'budgetIssued' }),
    ...procured(project, lots.first),
    started(project, '2025-03-27', '2026-09-30', true),
    supervised(project, '2025-04-02', 'plan'),
    ...resourcesAllocated(project, { requested: '2025-04-07', evaluated: '2025-04-10', allocated: '2025-04-14' }),
    paid(project, {
      lot: lots.first,
      on: '2025-04-16',
      year: 2025,
      source: 'generalBudget',
      amount: yuan('1080000.13'),
    }),
    monitored(project, '2025-07-04', {
      from: '2025-03-27',
      to: '2025-06-30',
      budget: yuan('3000000'),
      executed: yuan('1080000.13'),
    }),
    paid(project, { lot: lots.first, on: '2025-09-16', year: 2025, source: 'higherGrant', amount: yuan('750000') }),
    paid(project, { lot: lots.first, on: '2025-11-18', year: 2025, source: 'carryOver', amount: yuan('450000') }),
    funded({ on: '2025-11-20', year: 2026, step: 'request', money: [[project, in2026]] }),
    milestoneReached(project, '2025-12-10', '一期完成，监测平台试运行'),
    funded({ on: '2025-12-23', year: 2026, step: 'arrange', money: [[project, in2026]] }),
    monitored(project, '2026-01-07', {
      from: '2025-07-01',
      to: '2025-12-31',
      budget: yuan('3000000'),
      executed: yuan('2280000.13'),
    }),
    funded({ on: '2026-01-21', year: 2026, step: 'issue', money: [[project, in2026]] }),
    ...procured(project, lots.second),
    paid(project, {
      lot: lots.first,
      on: '2026-03-26',
      year: 2026,
      source: 'generalBudget',
      amount: yuan('420000.2'),
    }),
    paid(project, { lot: lots.second, on: '2026-04-15', year: 2026, source: 'higherGrant', amount: yuan('600000') }),
    monitored(project, '2026-07-07', {
      from: '2026-01-01',
      to: '2026-06-30',
      budget: yuan('2400000'),
      executed: yuan('1020000.2'),
    }),
    wentLive(project, '2026-08-18', '2026-09-17'),
    supervised(project, '2026-09-18', 'summary'),
    acceptanceRequested(project, '2026-09-21'),
    accepted(project, '2026-10-15', 'pass'),
    putInUse(project, '2026-10-20'),
    paid(project, { lot: lots.second, on: '2026-11-05', year: 2026, source: 'carryOver', amount: yuan('360000') }),
    paid(project, {
      lot: lots.second,
      on: '2026-11-05',
      year: 2026,
      source: 'generalBudget',
      amount: yuan('1019999.8'),
    }),
  ];
  return { name: '跨年度延续', projects: [project], steps };
}
