import type { IsoDate } from '../../domain/dates.ts';
import { addDays } from '../../domain/dates.ts';
import { ACCEPTANCE_CONTENTS, PANEL_ROLES } from '../../domain/glossary-of-records.ts';
import { keysOf } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import { fen } from '../../domain/money.ts';
import type { RecordFields, RecordKind } from '../../domain/records/record-kinds.ts';

const member = (role: 'development' | 'finance' | 'expert', name: string, employer: string, outside: boolean) => ({
  name,
  employer,
  role,
  specialty: '信息化',
  outside,
  independent: true,
});

/** Invented people, recognisably so. */
const PANEL = [
  member('development', '样例甲', PANEL_ROLES.development, false),
  member('finance', '样例乙', PANEL_ROLES.finance, false),
  member('expert', '样例丙', '样例大学', true),
  member('expert', '样例丁', '样例研究院', true),
  member('expert', '样例戊', '样例协会', true),
];
const EXPERTS = PANEL.filter(({ role }) => role === 'expert');

/** Nine tenths of an amount, in whole fen. */
const reducedTo = (amount: Fen) => fen(Math.floor((amount * 9) / 10));

/** What a step fills in beside what its form knows already; `on` is its day, `budget` what was issued. */
type Filling<Kind extends RecordKind> = (
  on: IsoDate,
  budget: Fen,
  known: RecordFields<Kind>,
) => Partial<RecordFields<Kind>>;

const SUPPLIER = '样例信息技术有限公司';

/** Plausible invented records of the steps that are recorded on a project's own page. */
export const SAMPLE_FILLINGS: { readonly [Kind in RecordKind]?: Filling<Kind> } = {
  reviewMeeting: (formedOn) => ({
    formedOn,
    meetingOn: addDays(formedOn, 4),
    place: '一号会议室',
    chair: '样例丙',
    members: PANEL,
  }),
  expertOpinions: (givenOn, _budget, { opinions }) => ({
    givenOn,
    opinions: opinions.map((each) => ({ ...each, score: 865, opinion: '同意实施，建议核减部分单价。' })),
  }),
  reviewConclusion: (concludedOn, _budget, { items }) => ({
    concludedOn,
    necessity: '建设必要，现有条件不能满足业务需要。',
    scale: '建设内容及规模基本合理。',
    planning: '符合全区数据资源统一规划和年度实施任务。',
    cost: '部分单价偏高，予以核减。',
    sharing: '数据资源目录和归集、共享安排明确。',
    performance: '绩效目标可衡量、可实现。',
    items: items.map((item) => ({ ...item, reviewed: reducedTo(item.declared), reason: '单价偏高' })),
    conclusion: 'pass',
    revisions: '',
  }),
  tenderRequirements: (confirmedOn) => ({
    confirmedOn,
    experts: EXPERTS,
    conclusion: 'conforming',
    opinion: '招标需求与审定意见一致。',
  }),
  priceCeiling: (fixedOn, budget) => ({
    fixedOn,
    estimates: PANEL.slice(0, 3).map(({ name, role }) => ({ party: name, role, amount: reducedTo(budget) })),
    amount: reducedTo(budget),
  }),
  award: (awardedOn, budget) => ({
    awardedOn,
    method: 'competitiveConsultation',
    supplier: SUPPLIER,
    amount: reducedTo(reducedTo(budget)),
    noticeNumber: '样例成交1号',
  }),
  contract: (signedOn) => ({
    signedOn,
    contractNumber: `样例合同${signedOn}`,
    content: '按采购文件约定实施。',
    completeBy: null,
  }),
  contractFiling: (filedOn) => ({ filedOn, filingNumber: '' }),
  implementationStart: (startedOn) => ({
    startedOn,
    responsiblePerson: '样例负责人',
    post: '科长',
    plannedEnd: addDays(startedOn, 200),
    supervisor: '样例监理有限公司',
    milestones: [],
    securityInStep: true,
  }),
  supervisionPaper: (filedOn) => ({
    filedOn,
    paperKind: 'plan',
    title: '监理规划',
    supervisor: '样例监理有限公司',
  }),
  payment: (paidOn, budget) => ({ paidOn, source: 'generalBudget', amount: fen(Math.floor(budget / 4)), voucher: '' }),
  resourceRequest: (requestedOn) => ({
    requestedOn,
    resources: [
      { resourceKind: 'cloud', name: '云主机', requested: '8 核 16 GB 两台' },
      { resourceKind: 'dataSharing', name: '人口基础信息接口', requested: '日调用 1 万次' },
    ],
  }),
  resourceEvaluation: (evaluatedOn) => ({ evaluatedOn }),
  resourceAllocation: (allocatedOn) => ({ allocatedOn, number: '样例资源1号' }),
  resourceUsage: (measuredTo, _budget, { usages }) => ({
    measuredFrom: addDays(measuredTo, -45),
    measuredTo,
    usages: usages.map((each, index) => ({ ...each, rate: index === 0 ? 85 : 460 })),
  }),
  monitoringReport: (reportedOn, budget, { goals }) => ({
    reportedOn,
    periodFrom: addDays(reportedOn, -170),
    periodTo: addDays(reportedOn, -5),
    goals: goals.map((goal) => ({ ...goal, actual: '按计划完成', completion: 1000, likelihood: 'certain' })),
    budget,
    executed: fen(Math.floor(budget / 4)),
    deviation: '',
    measures: '',
    toOffice: true,
    toFinance: true,
  }),
  goLive: (wentLiveOn) => ({
    wentLiveOn,
    basicServices: true,
    sharingInterface: true,
    noDirectLink: true,
    catalogue: true,
    dataHub: true,
    supportPlatform: true,
    secrecyBasis: '',
    securityInStep: true,
    trialUntil: null,
  }),
  acceptanceRequest: (requestedOn) => ({
    requestedOn,
    completedOn: addDays(requestedOn, -5),
    papers: '竣工报告\n测试报告\n监理总结报告\n用户手册',
  }),
  acceptance: (acceptedOn) => ({
    acceptedOn,
    reinspectionOf: null,
    organisedByOffice: true,
    experts: EXPERTS,
    contents: keysOf(ACCEPTANCE_CONTENTS).map((content) => ({ content, finding: '符合要求。', result: 'conforming' })),
    trial: '试运行平稳。',
    defects: [],
    opinion: '项目按合同完成，同意通过竣工验收。',
    conclusion: 'pass',
  }),
  inUse: (inUseOn) => ({ inUseOn, users: '', note: '' }),
  operationRecord: (reportedOn) => ({
    reportedOn,
    periodFrom: addDays(reportedOn, -30),
    periodTo: addDays(reportedOn, -1),
    operation: '系统运行正常，无中断。',
    security: '完成漏洞扫描，无重大漏洞。',
    securityInStep: true,
  }),
  evaluation: (evaluatedOn) => ({
    evaluatedOn,
    institution: '样例评估有限公司',
    score: 885,
    grade: 'good',
    filing: '合同按期备案。',
    opinion: '绩效目标基本实现，使用率较高。',
    advice: '下一年加强数据回流。',
  }),
};
