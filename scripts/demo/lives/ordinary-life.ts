import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { builtToTheEnd } from './steps/course.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { inspected } from './steps/operating.ts';
import { reviewed } from './steps/reviewing.ts';

/** 一般项目: declared, judged, reviewed, included, funded, built, accepted, used, evaluated, archived. */
export function ordinaryLife(): Life {
  const project = projectOf(sampleOf('河道水质监测物联网'), 2025);
  const shares = [share('generalBudget', '1280000'), share('governmentFund', '320000')];
  const steps = [
    registered(project, '2024-09-10'),
    declared(project, '2024-09-11', '收〔2024〕101号'),
    letterIssued(project, '2024-09-18', { conclusion: 'qualified' }),
    ...reviewed(
      project,
      { formed: '2024-10-10', meeting: '2024-10-15', concluded: '2024-10-16' },
      { cuts: { 水质监测站: '61200' } },
    ),
    ...inclusion({
      planYear: 2025,
      batch: 1,
      envelope: yuan('20000000'),
      entries: [{ project, reason: '五水共治年度重点任务', amount: yuan('1600000') }],
      submittedOn: '2024-11-04',
      decidedOn: '2024-11-12',
    }),
    ...wholeYearFunded(2025, { requested: '2024-11-18', arranged: '2024-12-20', issued: '2025-01-20' }, [
      [project, shares],
    ]),
    ...builtToTheEnd(project, {
      lot: {
        name: '河道水质监测物联网建设',
        contractNumber: 'GS-2025-101',
        method: 'openTender',
        ceiling: yuan('1580000'),
        award: yuan('1523456.78'),
      },
      budget: yuan('1600000'),
      supervised: true,
      payments: [
        ['generalBudget', yuan('457037.03')],
        ['governmentFund', yuan('300000')],
        ['generalBudget', yuan('766419.75')],
      ],
      weeks: 0,
    }),
    inspected(project, '2026-02-04', false),
  ];
  return { name: '一般项目', projects: [project], steps };
}
