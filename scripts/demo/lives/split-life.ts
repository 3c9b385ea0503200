import type { Life } from './life.ts';
import { share, yuan } from './life-money.ts';
import { LifeProject, projectOf, sampleOf } from './life-project.ts';
import { builtAndUsed, builtToTheEnd } from './steps/course.ts';
import { declared, letterIssued, registered } from './steps/declaring.ts';
import { splitUp } from './steps/dividing.ts';
import { wholeYearFunded } from './steps/funding.ts';
import { inclusion } from './steps/including.ts';
import { reviewed } from './steps/reviewing.ts';

/** 拆分: equipment and software go on as two projects, each with its part of the money (办法四（二）). */
export function splitLife(): Life {
  const sample = sampleOf('区级视频共享平台扩容');
  const whole = projectOf(sample, 2025);
  const notRegistered = (): never => {
    throw new Error('a part is made by splitting');
  };
  const equipment = new LifeProject(sample.unit, notRegistered);
  const software = new LifeProject(sample.unit, notRegistered);
  const steps = [
    registered(whole, '2024-09-09'),
    declared(whole, '2024-09-10', '收〔2024〕99号'),
    letterIssued(whole, '2024-09-14', { conclusion: 'split' }),
    splitUp(whole, '2024-09-20', '设备更新与软件开发分别评审和采购。', [
      {
        project: equipment,
        name: '区级视频接入与存储设备扩容（示例）',
        items: ['视频接入网关', '存储扩容'],
        shares: [share('generalBudget', '1660400'), share('higherGrant', '711600')],
      },
      {
        project: software,
        name: '区级视频汇聚软件与集成（示例）',
        items: ['视频汇聚软件授权', '系统集成与割接', '建设监理', '预备费'],
        shares: [share('generalBudget', '1435700'), share('higherGrant', '615300')],
      },
    ]),
    declared(equipment, '2024-09-23', '收〔2024〕118号'),
    declared(software, '2024-09-23', '收〔2024〕119号'),
    letterIssued(equipment, '2024-09-27', { conclusion: 'qualified' }),
    letterIssued(software, '2024-09-29', { conclusion: 'qualified' }),
    ...reviewed(
      equipment,
      { formed: '2024-10-11', meeting: '2024-10-17', concluded: '2024-10-18' },
      { cuts: { 存储扩容: '72000' } },
    ),
    ...reviewed(
      software,
      { formed: '2024-10-11', meeting: '2024-10-17', concluded: '2024-10-18' },
      { cuts: { 系统集成与割接: '51000.01' } },
    ),
    ...inclusion({
      planYear: 2025,
      batch: 4,
      envelope: yuan('18000000'),
      entries: [
        { project: equipment, reason: '视频接入能力已满', amount: yuan('2300000') },
        { project: software, reason: '与设备扩容配套', amount: yuan('1999999.99') },
      ],
      submittedOn: '2024-11-04',
      decidedOn: '2024-11-12',
    }),
    ...wholeYearFunded(2025, { requested: '2024-11-18', arranged: '2024-12-20', issued: '2025-01-20' }, [
      [equipment, [share('generalBudget', '1610000'), share('higherGrant', '690000')]],
      [software, [share('generalBudget', '1400000'), share('higherGrant', '599999.99')]],
    ]),
    ...builtToTheEnd(equipment, {
      lot: {
        name: '视频接入与存储设备',
        contractNumber: 'GS-2025-401',
        method: 'openTender',
        ceiling: yuan('2290000'),
        award: yuan('2188000'),
      },
      budget: yuan('2300000'),
      supervised: true,
      payments: [
        ['generalBudget', yuan('1000000')],
        ['higherGrant', yuan('690000')],
        ['generalBudget', yuan('498000')],
      ],
      weeks: 0,
    }),
    ...builtAndUsed(software, {
      lot: {
        name: '视频汇聚软件与集成',
        contractNumber: 'GS-2025-402',
        method: 'openTender',
        ceiling: yuan('1999999.99'),
        award: yuan('1876543.21'),
      },
      budget: yuan('1999999.99'),
      supervised: true,
      payments: [
        ['generalBudget', yuan('700000')],
        ['higherGrant', yuan('599999.99')],
        ['generalBudget', yuan('576543.22')],
      ],
      weeks: 2,
    }),
  ];
  return { name: '拆分', projects: [whole, equipment, software], steps };
}
