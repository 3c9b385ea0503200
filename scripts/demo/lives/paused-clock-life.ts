import type { Life, LifeStep } from './life.ts';
import { share, yuan } from './life-money.ts';
import type { LifeProject } from './life-project.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { builtToTheEnd } from './steps/course.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { reviewed } from './steps/reviewing.ts';
import { papersAsked, papersReceived, resumed, suspended } from './steps/standing.ts';

/** The last day for the letter, as the office counts it; null while its clock stands still. */
function letterDue(project: LifeProject, on: string, due: string | null): LifeStep {
  return {
    on,
    what: '核对预审期限',
    about: [project],
    async take(office) {
      const { deadline } = await office.call('preReviews.get', { projectId: project.id });
      if (deadline.count.due === due) return;
      throw new Error(`the letter is due on ${String(deadline.count.due)}, by the regulation on ${String(due)}`);
    },
  };
}

/** 停表: papers are owed twice, the clock stops once; the project stands still; a small one goes without a ceiling. */
export function pausedClockLife(): Life {
  const project = projectOf(sampleOf('档案数字化加工'), 2025);
  const steps = [
    registered(project, '2024-09-10'),
    declared(project, '2024-09-11', '收〔2024〕103号'),
    letterDue(project, '2024-09-11', '2024-09-19'),
    papersAsked(project, '2024-09-12', '档案加工量清单和安全保密方案', '2024-09-25'),
    letterDue(project, '2024-09-12', null),
    papersReceived(project, '2024-09-23', '档案加工量清单、安全保密方案'),
    suspended(project, '2024-09-24', '档案用房调整，加工场地待定。'),
    letterDue(project, '2024-09-24', null),
    resumed(project, '2024-10-09', '加工场地已落实。'),
    papersAsked(project, '2024-10-10', '场地平面图', '2024-10-14', { P22: '场地调整后须补充平面图，期限继续计算。' }),
    papersReceived(project, '2024-10-11', '场地平面图'),
    // Counted: 23 September, 9 to 12 October, the last a working Saturday.
    letterDue(project, '2024-10-11', '2024-10-12'),
    letterIssued(project, '2024-10-12', { conclusion: 'qualified' }),
    ...reviewed(project, { formed: '2024-10-16', meeting: '2024-10-23', concluded: '2024-10-24' }),
    ...inclusion({
      planYear: 2025,
      batch: 10,
      envelope: yuan('16000000'),
      entries: [{ project, reason: '到期档案移交进馆', amount: yuan('470000') }],
      submittedOn: '2024-11-06',
      decidedOn: '2024-11-14',
    }),
    ...wholeYearFunded(
      2025,
      { requested: '2024-11-20', arranged: '2024-12-24', issued: '2025-01-22' },
      [[project, [share('generalBudget', '470000')]]],
      { R31: '首次申请档案加工经费，没有既往运维记录。' },
    ),
    ...builtToTheEnd(project, {
      lot: {
        name: '档案数字化加工服务',
        contractNumber: 'GS-2025-001',
        method: 'inquiry',
        ceiling: null,
        award: yuan('455555.55'),
      },
      budget: yuan('470000'),
      supervised: false,
      payments: [
        ['generalBudget', yuan('200000')],
        ['generalBudget', yuan('255555.55')],
      ],
      weeks: 2,
    }),
  ];
  return { name: '补充资料停表', projects: [project], steps };
}
