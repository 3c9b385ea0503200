import type { ProjectContent } from '../../../src/domain/project.ts';
import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { projectOf, sampleOf } from './life-project.ts';
import { builtAndUsed } from './steps/course.ts';
import { changed, declared, letterIssued, registered } from './steps/declaring.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { reviewed, revisionConfirmed } from './steps/reviewing.ts';

/** The price of one item is measured anew; the money follows. */
function repriced(content: ProjectContent, name: string, total: string): ProjectContent {
  const contentItems = content.contentItems.map((item) =>
    item.name === name
      ? { ...item, quantityMilli: 1000, measure: '项', unitPrice: yuan(total), total: yuan(total) }
      : item,
  );
  const whole = contentItems.reduce((sum, item) => sum + item.total, 0);
  return { ...content, contentItems, fundShares: [{ source: 'generalBudget', amount: yuan(String(whole / 100)) }] };
}

/** 两次退回完善: mended and declared anew each time, passed with revisions, put off once, then included. */
export function returnedTwiceLife(): Life {
  const project = projectOf(sampleOf('基层治理四平台运维'), 2025);
  const amount = yuan('690000');
  const entry = { project, reason: '平台须持续运行', amount };
  const inclusionOf = { planYear: 2025, envelope: yuan('15000000'), entries: [entry] };
  const steps = [
    registered(project, '2024-09-10'),
    declared(project, '2024-09-11', '收〔2024〕102号'),
    letterIssued(project, '2024-09-18', { conclusion: 'improve', mendBy: '2024-10-10' }),
    changed(project, '2024-10-08', (content) => repriced(content, '驻场运维服务', '480000')),
    declared(project, '2024-10-09', '收〔2024〕131号'),
    letterIssued(project, '2024-10-15', { conclusion: 'improve', mendBy: '2024-10-25' }),
    changed(project, '2024-10-21', (content) => repriced(content, '应用维护与小版本升级', '170123.45')),
    declared(project, '2024-10-22', '收〔2024〕140号'),
    letterIssued(project, '2024-10-28', { conclusion: 'qualified' }),
    ...reviewed(
      project,
      { formed: '2024-10-30', meeting: '2024-11-05', concluded: '2024-11-06' },
      { conclusion: 'revise', cuts: { 驻场运维服务: '18123.45' } },
    ),
    revisionConfirmed(project, '2024-11-13'),
    ...inclusion({
      ...inclusionOf,
      batch: 2,
      submittedOn: '2024-11-15',
      decidedOn: '2024-11-22',
      decision: 'defer',
    }),
    ...inclusion({ ...inclusionOf, batch: 3, submittedOn: '2024-12-02', decidedOn: '2024-12-10' }),
    ...wholeYearFunded(
      2025,
      { requested: '2024-12-12', arranged: '2024-12-25', issued: '2025-01-22' },
      [[project, [share('generalBudget', '690000')]]],
      { R31: '运维记录由原承建单位保管，已责成年内补报。' },
    ),
    ...builtAndUsed(project, {
      lot: {
        name: '基层治理四平台年度运维',
        contractNumber: 'GS-2025-301',
        method: 'competitiveConsultation',
        ceiling: yuan('680000'),
        award: yuan('671000.01'),
      },
      budget: amount,
      supervised: false,
      payments: [
        ['generalBudget', yuan('335500')],
        ['generalBudget', yuan('335500.01')],
      ],
      weeks: 1,
    }),
  ];
  return { name: '两次退回完善', projects: [project], steps };
}
