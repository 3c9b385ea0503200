import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { builtToTheEnd } from './steps/course.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { mergedInto } from './steps/dividing.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { reviewed } from './steps/reviewing.ts';

/** 合并: a small project goes into the larger one that it belongs to (办法四（二）). */
export function mergedLife(): Life {
  const campus = sampleOf('教育专网改造');
  const target = projectOf(campus, 2025);
  const source = projectOf(
    sampleOf('教育专网改造', {
      name: '校园互联网出口扩容',
      items: [
        ['出口防火墙', '吞吐 40G', 'hardware', 2, '台', 186000],
        ['出口链路扩容', '万兆双上联', 'integration', 1, '项', 113000.55],
      ],
      goals: [...campus.goals, ['annual', 'quantity', '出口带宽', '≥20', 'Gbps']],
      fundSources: { generalBudget: 80, fiscalAccount: 20 },
      necessity: '校园互联网出口带宽不足，晚自习时段在线课堂卡顿。',
    }),
    2025,
  );
  const steps = [
    registered(source, '2024-09-09'),
    declared(source, '2024-09-10', '收〔2024〕97号'),
    letterIssued(source, '2024-09-14', { conclusion: 'merge' }),
    registered(target, '2024-09-19'),
    mergedInto(source, target, '2024-09-20', '与教育专网改造共用核心设备和链路，合并建设。'),
    declared(target, '2024-09-24', '收〔2024〕121号'),
    letterIssued(target, '2024-09-29', { conclusion: 'qualified' }),
    ...reviewed(
      target,
      { formed: '2024-10-11', meeting: '2024-10-16', concluded: '2024-10-17' },
      { cuts: { 汇聚交换机: '94800', 出口链路扩容: '13000.55' } },
    ),
    ...inclusion({
      planYear: 2025,
      batch: 5,
      envelope: yuan('16000000'),
      entries: [{ project: target, reason: '教育专网承载能力不足', amount: yuan('2800000') }],
      submittedOn: '2024-11-05',
      decidedOn: '2024-11-13',
    }),
    ...wholeYearFunded(2025, { requested: '2024-11-19', arranged: '2024-12-23', issued: '2025-01-21' }, [
      [target, [share('generalBudget', '2702999.89'), share('fiscalAccount', '97000.11')]],
    ]),
    ...builtToTheEnd(target, {
      lot: {
        name: '教育专网及互联网出口改造',
        contractNumber: 'GS-2025-501',
        method: 'openTender',
        ceiling: yuan('2780000'),
        award: yuan('2654321.09'),
      },
      budget: yuan('2800000'),
      supervised: true,
      payments: [
        ['generalBudget', yuan('1300000')],
        ['fiscalAccount', yuan('97000.11')],
        ['generalBudget', yuan('1257320.98')],
      ],
      weeks: 1,
    }),
  ];
  return { name: '合并', projects: [source, target], steps };
}
