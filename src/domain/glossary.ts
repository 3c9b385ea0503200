/** The field's standard terms: identifier → the label that screens, papers and messages show. */

export const UNIT_KINDS = {
  bureau: '区属单位',
  subdistrict: '街道',
  affiliated: '下属单位',
  outside: '区外单位',
} as const;
export type UnitKind = keyof typeof UNIT_KINDS;

/** 办法一: the listed construction types. */
export const CONSTRUCTION_TYPES = {
  build: '新建',
  rebuild: '改建',
  extend: '扩建',
  upgrade: '升级',
  migrate: '迁移',
  maintain: '维护',
  operate: '运维',
} as const;
export type ConstructionType = keyof typeof CONSTRUCTION_TYPES;

/** 办法一: what a project is about. */
export const CONTENT_CATEGORIES = {
  network: '信息网络',
  application: '信息应用',
  resource: '信息资源开发',
  infrastructure: '基础设施',
} as const;
export type ContentCategory = keyof typeof CONTENT_CATEGORIES;

export const CONTINUITIES = { new: '新增', continued: '延续' } as const;
export type Continuity = keyof typeof CONTINUITIES;

export const FUND_SOURCES = {
  generalBudget: '一般公共预算',
  governmentFund: '政府性基金',
  stateCapital: '国有资本经营',
  fiscalAccount: '财政专户',
  carryOver: '上年结余',
  higherGrant: '上级补助',
  selfRaised: '自筹',
} as const;
export type FundSource = keyof typeof FUND_SOURCES;

/** Every source but 自筹 is fiscal money (办法一: 全部或部分使用各级财政资金). */
export function isFiscal(source: FundSource): boolean {
  return source !== 'selfRaised';
}

/** Classes of construction content, then of other fees, then the reserve. */
export const COST_CLASSES = {
  hardware: '硬件购置',
  software: '软件购置',
  development: '应用开发',
  dataResource: '数据资源',
  integration: '系统集成',
  room: '机房布线',
  operation: '运维服务',
  other: '其他',
  management: '建设管理费',
  consulting: '咨询费',
  design: '设计费',
  supervision: '监理费',
  tenderAgency: '招标代理费',
  testing: '第三方测试费',
  reserve: '预备费',
} as const;
export type CostClass = keyof typeof COST_CLASSES;

export const SECURITY_LEVELS = {
  undetermined: '未定级',
  one: '一级',
  two: '二级',
  three: '三级',
  four: '四级',
} as const;
export type SecurityLevel = keyof typeof SECURITY_LEVELS;

export const GOAL_TERMS = { longTerm: '长期', annual: '年度' } as const;
export type GoalTerm = keyof typeof GOAL_TERMS;

/** 绩效目标表: 产出 (数量 质量 时效 成本), 效益 (经济 社会 生态 可持续), 满意度. */
export const GOAL_KINDS = {
  quantity: '产出—数量',
  quality: '产出—质量',
  timeliness: '产出—时效',
  cost: '产出—成本',
  economic: '效益—经济',
  social: '效益—社会',
  ecological: '效益—生态',
  sustainable: '效益—可持续',
  satisfaction: '服务对象满意度',
} as const;
export type GoalKind = keyof typeof GOAL_KINDS;

/** 政务信息资源目录: share types; the last needs its legal basis. */
export const SHARE_TYPES = { unconditional: '无条件共享', conditional: '有条件共享', none: '不予共享' } as const;
export type ShareType = keyof typeof SHARE_TYPES;

export const SHARE_MODES = { interface: '接口', database: '库表', file: '文件' } as const;
export type ShareMode = keyof typeof SHARE_MODES;

export const OPEN_ATTRIBUTES = { open: '开放', conditional: '有条件开放', closed: '不开放' } as const;
export type OpenAttribute = keyof typeof OPEN_ATTRIBUTES;

export const UPDATE_CYCLES = {
  realTime: '实时',
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季度',
  yearly: '每年',
  irregular: '不定期',
} as const;
export type UpdateCycle = keyof typeof UPDATE_CYCLES;

/** Papers that a unit hands in with its declaration. */
export const DECLARATION_PAPERS = {
  letter: '申报函',
  declarationForm: '项目申报表',
  scheme: '项目实施方案',
  feasibility: '前期咨询、论证或可行性分析材料',
  budget: '投资概算明细',
  goalTable: '绩效目标表',
  catalogue: '政务信息资源目录',
  security: '安全保障方案',
  other: '其他材料',
} as const;
export type DeclarationPaperKind = keyof typeof DECLARATION_PAPERS;

/** The items of pre-review (办法四（二）). */
export const PRE_REVIEW_TOPICS = {
  necessity: '建设必要性',
  currentState: '现状与需求',
  standards: '省市规范符合性',
  integration: '资源整合共享与业务协同',
  catalogue: '数据归集共享目录',
  security: '安全保障三同步',
  investment: '投资合理性',
  goals: '绩效目标',
  similarity: '与库内项目相似度',
} as const;
export type PreReviewTopic = keyof typeof PRE_REVIEW_TOPICS;

export const VERDICTS = { pass: '通过', fail: '不通过', doubt: '存疑', notApplicable: '不适用' } as const;
export type Verdict = keyof typeof VERDICTS;

/** Conclusions that 办法四（二） names: 预审合格, 完善需求方案, 取消, 拆分, 合并. */
export const PRE_REVIEW_CONCLUSIONS = {
  qualified: '预审合格',
  improve: '完善需求方案',
  cancel: '建议取消',
  split: '建议拆分',
  merge: '建议合并',
} as const;
export type PreReviewConclusion = keyof typeof PRE_REVIEW_CONCLUSIONS;

export const STAGES = {
  draft: '草稿',
  declared: '已申报',
  supplementing: '补充资料',
  preReviewQualified: '预审合格',
  preReviewImprove: '退回完善',
  preReviewCancel: '建议取消',
  preReviewSplit: '建议拆分',
  preReviewMerge: '建议合并',
  urgent: '突发紧急',
  urgentRefused: '紧急未获同意',
  reviewing: '方案审查',
  reviewRevise: '修改后通过',
  reviewPassed: '审查通过',
  reviewFailed: '审查不通过',
  listed: '拟入库',
  deferred: '暂缓入库',
  notIncluded: '不予入库',
  included: '已入库',
  budgetIssued: '预算已下达',
  requirementsConfirmed: '需求已确认',
  ceilingFixed: '限价已确定',
  awarded: '已成交',
  contractSigned: '已签合同',
  contractFiled: '合同已备案',
  implementing: '实施中',
  live: '已上线',
  acceptanceFailed: '验收不合格',
  accepted: '验收合格',
  inUse: '投入使用',
  operating: '运维中',
  evaluated: '已评价',
  archived: '已归档',
  suspended: '暂停',
  withdrawn: '已撤回',
  cancelled: '已取消',
  splitUp: '已拆分',
  mergedAway: '已并入',
  earlier: '历史项目',
} as const;
export type Stage = keyof typeof STAGES;

/** Papers of the office that the register keeps. */
export const DOCUMENT_KINDS = {
  preReviewLetter: '预审意见书',
  expertOpinionForms: '专家个人意见书',
  reviewOpinion: '方案评审意见',
  drawRecord: '专家抽取记录表',
  meetingNotice: '评审会议通知',
  attendanceSheet: '评审会议签到表',
  inclusionDraft: '项目入库草案',
  inclusionTable: '项目入库草案排序表',
  fundingSummary: '信息化项目资金汇总表',
  changeOpinion: '项目变更审核意见',
  urgentOpinion: '突发紧急项目会同意见',
  tenderConfirmation: '招标需求确认意见',
  ceilingConfirmation: '采购最高限价确认单',
  contractFilingForm: '合同备案表',
  monitoringTable: '项目绩效监控表',
  resourceAllocationTable: '资源分配表',
  acceptanceReport: '竣工验收报告',
  rectificationNotice: '整改通知书',
  evaluationNotice: '绩效评价结果通知',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

const WORKBOOKS: ReadonlySet<DocumentKind> = new Set(['inclusionTable', 'fundingSummary', 'monitoringTable']);

/** Papers that are workbooks: printed from Excel or WPS, not by the application. */
export function isWorkbook(kind: DocumentKind): boolean {
  return WORKBOOKS.has(kind);
}

/** Ordered identifiers of a glossary entry or another table, for selects and schemas: `keysOf(STAGES)`. */
export function keysOf<Key extends string>(terms: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  return Object.keys(terms) as [Key, ...Key[]];
}
