import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { changeHandled } from './steps/changing.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { reviewed } from './steps/reviewing.ts';
import { cancelled } from './steps/standing.ts';

/** 入库后取消: its issued budget is given back by a change, then the project is cancelled (办法四（三）). */
export function cancelledLife(): Life {
  const project = projectOf(sampleOf('政务服务大厅叫号系统迁移'), 2025);
  const steps = [
    registered(project, '2024-09-12'),
    declared(project, '2024-09-13', '收〔2024〕107号'),
    letterIssued(project, '2024-09-20', { conclusion: 'qualified' }),
    ...reviewed(project, { formed: '2024-10-10', meeting: '2024-10-18', concluded: '2024-10-21' }),
    ...inclusion({
      planYear: 2025,
      batch: 8,
      envelope: yuan('16000000'),
      entries: [{ project, reason: '大厅搬迁配套', amount: yuan('306400') }],
      submittedOn: '2024-11-06',
      decidedOn: '2024-11-14',
    }),
    ...wholeYearFunded(2025, { requested: '2024-11-20', arranged: '2024-12-24', issued: '2025-01-22' }, [
      [project, [share('generalBudget', '306400')]],
    ]),
    ...changeHandled(project, {
      receiptNumber: '收变〔2025〕11',
      kind: 'cancel',
      reason: '新大厅统一使用市级排队叫号平台，不再迁移原系统。',
      year: 2025,
      after: [share('generalBudget', '0')],
      agreement: 'agree',
      days: { applied: '2025-03-03', office: '2025-03-05', finance: '2025-03-10', decided: '2025-03-14' },
    }),
    cancelled(project, '2025-03-17', 'leadingGroup', '领导小组审定取消，年度资金已收回。'),
  ];
  return { name: '入库后取消', projects: [project], steps };
}
