import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { accepted, putInUse } from './steps/accepting.ts';
import { built } from './steps/course.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { evaluated, inspected, operationReported, rectified } from './steps/operating.ts';
import { reviewed } from './steps/reviewing.ts';

/** 验收不合格后复验: mended and passed the second time; a serious flaw in operation is ordered to be mended (办法五（五）, 六（一）). */
export function failedAcceptanceLife(): Life {
  const project = projectOf(sampleOf('智慧城管一体化平台升级'), 2025);
  const steps = [
    registered(project, '2024-09-11'),
    declared(project, '2024-09-12', '收〔2024〕105号'),
    letterIssued(project, '2024-09-20', { conclusion: 'qualified' }),
    ...reviewed(
      project,
      { formed: '2024-10-10', meeting: '2024-10-18', concluded: '2024-10-21' },
      { cuts: { 事件智能分拨模块开发: '36999.99' } },
    ),
    ...inclusion({
      planYear: 2025,
      batch: 7,
      envelope: yuan('16000000'),
      entries: [{ project, reason: '城市运行“一网统管”', amount: yuan('1040000.01') }],
      submittedOn: '2024-11-05',
      decidedOn: '2024-11-13',
    }),
    ...wholeYearFunded(2025, { requested: '2024-11-19', arranged: '2024-12-23', issued: '2025-01-21' }, [
      [project, [share('generalBudget', '1040000.01')]],
    ]),
    ...built(project, {
      lot: {
        name: '智慧城管一体化平台升级',
        contractNumber: 'GS-2025-701',
        method: 'openTender',
        ceiling: yuan('1040000'),
        award: yuan('998800'),
      },
      budget: yuan('1040000.01'),
      supervised: true,
      payments: [
        ['generalBudget', yuan('299640')],
        ['generalBudget', yuan('399520')],
      ],
      weeks: 0,
    }),
    accepted(project, '2025-10-23', 'fail', '2025-11-14'),
    accepted(project, '2025-11-20', 'pass'),
    putInUse(project, '2025-11-25'),
    operationReported(project, '2026-01-08', '2025-11-25', '2025-12-31'),
    inspected(project, '2026-02-04', true),
    ...rectified(project, { ordered: '2026-02-05', due: '2026-02-27', closed: '2026-02-26' }),
    evaluated(project, '2026-03-18', 765, 'fair'),
  ];
  return { name: '验收不合格后复验', projects: [project], steps };
}
