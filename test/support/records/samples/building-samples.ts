import type { Samples } from './sample-type.ts';
import { day, GRANTED, ITEM_NAME, PLAN_YEAR, wan } from './sample-type.ts';
import { SAMPLE_EXPERTS } from './panel.ts';

const CLOUD = { resourceKind: 'cloud', name: '云主机' } as const;
const SUPERVISOR = '样例监理有限公司';
const SUPPLIER = '样例信息技术有限公司';

/** Procurement, building, resources and going live. */
export const BUILDING_SAMPLES = {
  tenderRequirements: () => ({
    confirmedOn: day('2027-02-15'),
    lot: '智慧城管一体化平台升级',
    experts: SAMPLE_EXPERTS,
    items: [{ name: ITEM_NAME, reviewed: GRANTED, tendered: GRANTED, result: 'conforming', note: '' }],
    conclusion: 'conforming',
    opinion: '招标需求与审定意见一致。',
  }),
  priceCeiling: (idOf) => ({
    fixedOn: day('2027-02-18'),
    requirements: idOf('tenderRequirements'),
    estimates: [
      { party: '区发改经信局', role: 'development', amount: wan('99') },
      { party: '区财政局', role: 'finance', amount: wan('98') },
      { party: '样例丙', role: 'expert', amount: wan('97') },
    ],
    amount: wan('98'),
  }),
  award: (idOf) => ({
    awardedOn: day('2027-03-15'),
    ceiling: idOf('priceCeiling'),
    lot: '智慧城管一体化平台升级',
    method: 'openTender',
    supplier: SUPPLIER,
    amount: wan('95'),
    noticeNumber: '',
  }),
  contract: (idOf) => ({
    signedOn: day('2027-03-22'),
    award: idOf('award'),
    contractNumber: 'HT-2027-01',
    supplier: SUPPLIER,
    amount: wan('95'),
    content: '按招标文件完成三个模块的升级。',
    completeBy: day('2027-09-30'),
  }),
  contractFiling: (idOf) => ({ filedOn: day('2027-03-24'), contract: idOf('contract'), filingNumber: '备〔2027〕5号' }),
  payment: (idOf) => ({
    paidOn: day('2027-04-20'),
    contract: idOf('contract'),
    year: PLAN_YEAR,
    source: 'generalBudget',
    amount: wan('30'),
    voucher: '',
  }),
  implementationStart: () => ({
    startedOn: day('2027-03-26'),
    responsiblePerson: '王样例',
    post: '科长',
    plannedEnd: day('2027-09-30'),
    supervisor: SUPERVISOR,
    milestones: [{ name: '初验', plannedOn: day('2027-07-31') }],
    securityInStep: true,
  }),
  milestone: () => ({
    reachedOn: day('2027-07-30'),
    name: '初验',
    plannedOn: day('2027-07-31'),
    note: '三个模块通过初验。',
  }),
  supervisionPaper: () => ({
    filedOn: day('2027-10-08'),
    paperKind: 'summary',
    title: '监理总结报告',
    supervisor: SUPERVISOR,
  }),
  monitoringReport: () => ({
    reportedOn: day('2027-07-02'),
    periodFrom: day('2027-03-26'),
    periodTo: day('2027-06-30'),
    goals: [{ indicator: '升级模块数', target: '3个', actual: '1个', completion: 333, likelihood: 'certain' }],
    budget: GRANTED,
    executed: wan('30'),
    deviation: '',
    measures: '',
    toOffice: true,
    toFinance: true,
  }),
  resourceRequest: () => ({
    requestedOn: day('2027-04-01'),
    resources: [{ ...CLOUD, requested: '8核16G 两台' }],
  }),
  resourceEvaluation: (idOf) => ({
    evaluatedOn: day('2027-04-06'),
    request: idOf('resourceRequest'),
    resources: [{ ...CLOUD, evaluated: '8核16G 两台', note: '' }],
  }),
  resourceAllocation: (idOf) => ({
    allocatedOn: day('2027-04-08'),
    evaluation: idOf('resourceEvaluation'),
    number: '资〔2027〕6号',
    resources: [{ ...CLOUD, allocated: '8核16G 两台' }],
  }),
  resourceUsage: () => ({
    measuredFrom: day('2027-07-01'),
    measuredTo: day('2027-07-31'),
    usages: [{ ...CLOUD, rate: 455 }],
  }),
  resourceReclaim: () => ({ actedOn: day('2027-08-10'), ...CLOUD, action: 'adjust', reason: '利用率低，减为一台。' }),
  goLive: () => ({
    wentLiveOn: day('2027-09-15'),
    basicServices: true,
    sharingInterface: true,
    noDirectLink: true,
    catalogue: true,
    dataHub: true,
    supportPlatform: true,
    secrecyBasis: '',
    securityInStep: true,
    trialUntil: day('2027-10-15'),
  }),
} satisfies Partial<Samples>;
