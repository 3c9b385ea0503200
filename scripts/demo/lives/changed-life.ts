import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { changeHandled } from './steps/changing.ts';
import { builtAndUsed } from './steps/course.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { evaluated } from './steps/operating.ts';
import { reviewed } from './steps/reviewing.ts';

/** 项目变更: an increase is refused, a decrease of the issued budget agreed to, and built for less (办法四（三）). */
export function changedLife(): Life {
  const project = projectOf(sampleOf('社区养老服务管理系统新建'), 2025);
  const steps = [
    registered(project, '2024-09-11'),
    declared(project, '2024-09-12', '收〔2024〕104号'),
    letterIssued(project, '2024-09-19', { conclusion: 'qualified' }),
    ...reviewed(
      project,
      { formed: '2024-10-10', meeting: '2024-10-16', concluded: '2024-10-17' },
      { cuts: { 数据治理: '16000' } },
    ),
    ...inclusion({
      planYear: 2025,
      batch: 6,
      envelope: yuan('16000000'),
      entries: [{ project, reason: '为老服务民生实事', amount: yuan('870000') }],
      submittedOn: '2024-11-05',
      decidedOn: '2024-11-13',
    }),
    ...wholeYearFunded(2025, { requested: '2024-11-19', arranged: '2024-12-23', issued: '2025-01-21' }, [
      [project, [share('generalBudget', '870000')]],
    ]),
    ...changeHandled(project, {
      receiptNumber: '收变〔2025〕01',
      kind: 'increase',
      reason: '拟增加适老化改造管理模块。',
      year: 2025,
      after: [share('generalBudget', '950000')],
      agreement: 'refuse',
      days: { applied: '2025-01-23', office: '2025-01-24', finance: '2025-02-06', decided: '2025-02-07' },
    }),
    ...changeHandled(project, {
      receiptNumber: '收变〔2025〕02',
      kind: 'decrease',
      reason: '助餐点管理改用省统建系统，核减相应开发费用。',
      year: 2025,
      after: [share('generalBudget', '741234.56')],
      agreement: 'agree',
      days: { applied: '2025-02-10', office: '2025-02-12', finance: '2025-02-17', decided: '2025-02-20' },
    }),
    ...builtAndUsed(project, {
      lot: {
        name: '社区养老服务管理系统建设',
        contractNumber: 'GS-2025-601',
        method: 'competitiveConsultation',
        ceiling: yuan('741000'),
        award: yuan('728000.99'),
      },
      budget: yuan('741234.56'),
      supervised: false,
      payments: [
        ['generalBudget', yuan('364000')],
        ['generalBudget', yuan('218400')],
        ['generalBudget', yuan('145600.99')],
      ],
      weeks: 1,
    }),
    evaluated(project, '2026-03-12', 893, 'good'),
  ];
  return { name: '项目变更', projects: [project], steps };
}
