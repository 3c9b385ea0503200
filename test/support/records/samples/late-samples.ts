import { ACCEPTANCE_CONTENTS } from '../../../../src/domain/glossary-of-records.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import type { Samples } from './sample-type.ts';
import { day, wan } from './sample-type.ts';
import { SAMPLE_EXPERTS } from './panel.ts';

const OTHER_PROJECT = 2 as ProjectId;
const THIRD_PROJECT = 3 as ProjectId;

/** Acceptance, operation, evaluation, and every way in which a project ends or stands still. */
export const LATE_SAMPLES = {
  acceptanceRequest: () => ({
    requestedOn: day('2027-10-09'),
    completedOn: day('2027-09-30'),
    papers: '竣工报告、测试报告、监理总结报告',
  }),
  acceptance: () => ({
    acceptedOn: day('2027-10-20'),
    reinspectionOf: null,
    organisedByOffice: true,
    experts: SAMPLE_EXPERTS,
    contents: keysOf(ACCEPTANCE_CONTENTS).map((content) => ({ content, finding: '符合要求。', result: 'conforming' })),
    trial: '试运行一个月，运行稳定。',
    defects: [],
    opinion: '同意通过验收。',
    conclusion: 'pass',
  }),
  inUse: () => ({ inUseOn: day('2027-10-25'), users: '区城管局及各街道', note: '' }),
  operationRecord: () => ({
    reportedOn: day('2028-01-05'),
    periodFrom: day('2027-10-25'),
    periodTo: day('2027-12-31'),
    operation: '运行正常，处置工单十二件。',
    security: '完成漏洞扫描一次，无高危漏洞。',
    securityInStep: true,
  }),
  inspection: () => ({ inspectedOn: day('2028-02-01'), findings: '弱口令一处。', seriousFlaw: true }),
  rectificationOrder: (idOf) => ({
    orderedOn: day('2028-02-02'),
    inspection: idOf('inspection'),
    requirements: '更换弱口令，启用双因素认证。',
    dueOn: day('2028-02-16'),
  }),
  rectificationClosed: (idOf) => ({
    closedOn: day('2028-02-14'),
    order: idOf('rectificationOrder'),
    result: '已更换并复测。',
  }),
  evaluation: () => ({
    evaluatedOn: day('2028-03-15'),
    institution: '样例评估有限公司',
    score: 885,
    grade: 'good',
    filing: '按期备案。',
    opinion: '绩效目标基本实现。',
    advice: '下一年应加强数据回流。',
  }),
  archive: () => ({ archivedOn: day('2028-04-10'), place: '档案室三号柜', papers: '全套项目资料' }),
  withdrawal: () => ({ withdrawnOn: day('2026-10-10'), reason: '需求调整，另行申报。', receiptNumber: '' }),
  suspension: () => ({ suspendedOn: day('2026-10-12'), reason: '机构改革，职能待定。' }),
  resumption: () => ({ resumedOn: day('2026-10-20'), reason: '职能已明确。' }),
  cancellation: () => ({
    cancelledOn: day('2026-11-20'),
    ground: 'unit',
    reason: '职能划转，不再建设。',
    documentNumber: '',
  }),
  split: () => ({
    splitOn: day('2026-10-12'),
    reason: '软件与硬件分开建设。',
    parts: [
      { project: OTHER_PROJECT, amount: wan('80') },
      { project: THIRD_PROJECT, amount: wan('40') },
    ],
  }),
  splitFrom: () => ({ splitOn: day('2026-10-12'), source: OTHER_PROJECT, amount: wan('80') }),
  merge: () => ({
    mergedOn: day('2026-10-12'),
    target: OTHER_PROJECT,
    amount: wan('120'),
    reason: '与全区统一平台合并建设。',
  }),
  mergeReceived: () => ({ mergedOn: day('2026-10-12'), source: OTHER_PROJECT, amount: wan('60') }),
  earlierProject: () => ({
    registeredOn: day('2026-09-28'),
    source: '信息化项目台账（2019—2023）.xlsx',
    year: 2023,
    oldNumber: 'XXH-2023-014',
    documentNumber: '拱数〔2023〕14号',
    approvedOn: day('2023-05-10'),
    approved: wan('96'),
    contracted: wan('92.5'),
    paid: wan('92.5'),
    contractor: '杭州某某科技有限公司',
    acceptedOn: day('2024-01-12'),
    finalState: 'inUse',
    note: '',
  }),
} satisfies Partial<Samples>;
