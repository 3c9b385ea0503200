import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { accepted, acceptanceRequested, putInUse } from './steps/accepting.ts';
import { resourcesAllocated, started, wentLive } from './steps/building.ts';
import { declared, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { evaluated, operationReported } from './steps/operating.ts';
import type { Lot } from './steps/procuring.ts';
import { paid, procured } from './steps/procuring.ts';
import { urgentlyApproved } from './steps/urgent.ts';

/** 突发紧急项目: straight to the district government, into the year's plan, built within the summer (办法四（三）). */
export function urgentLife(): Life {
  const sample = sampleOf('应急指挥中心机房改造', { missingGoals: false });
  const project = projectOf(sample, 2025);
  const lot: Lot = {
    name: '应急指挥中心机房改造',
    contractNumber: 'GS-2025-201',
    method: 'singleSource',
    ceiling: yuan('890000'),
    award: yuan('876500.5'),
    days: {
      confirmed: '2025-06-27',
      fixed: '2025-06-30',
      awarded: '2025-07-04',
      signed: '2025-07-07',
      filed: '2025-07-09',
    },
    completeBy: '2025-08-15',
  };
  const steps = [
    registered(project, '2025-06-16'),
    declared(project, '2025-06-16', '收〔2025〕63号', { R06: '汛期机房进水受损，按突发紧急项目列入当年计划。' }),
    ...urgentlyApproved(
      project,
      { applied: '2025-06-17', opinions: '2025-06-19', approved: '2025-06-20' },
      '6 月 14 日强降雨致指挥中心机房进水，供电和空调设备损毁，指挥调度系统带险运行，须在主汛期前恢复。',
      yuan('900000'),
    ),
    ...wholeYearFunded(2025, { requested: '2025-06-23', arranged: '2025-06-25', issued: '2025-06-26' }, [
      [project, [share('generalBudget', '900000')]],
    ]),
    ...procured(project, lot),
    started(project, '2025-07-10', '2025-08-15', false),
    ...resourcesAllocated(project, { requested: '2025-07-11', evaluated: '2025-07-14', allocated: '2025-07-15' }),
    paid(project, { lot, on: '2025-07-16', year: 2025, source: 'generalBudget', amount: yuan('438250.25') }),
    wentLive(project, '2025-08-08', '2025-08-18'),
    acceptanceRequested(project, '2025-08-19'),
    accepted(project, '2025-08-22', 'pass'),
    putInUse(project, '2025-08-25'),
    paid(project, { lot, on: '2025-09-02', year: 2025, source: 'generalBudget', amount: yuan('438250.25') }),
    operationReported(project, '2026-01-06', '2025-08-25', '2025-12-31'),
    evaluated(project, '2026-03-20', 872, 'good'),
  ];
  return { name: '突发紧急', projects: [project], steps };
}
