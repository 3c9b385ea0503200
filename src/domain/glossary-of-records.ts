/** The glossary's terms for what happens to a project after its pre-review: identifier → label. */

/** Parts of a project's life, in the order in which the 项目 screen groups its steps. */
export const PHASES = {
  intake: '申报与预审',
  review: '方案审查',
  inclusion: '入库与资金',
  change: '项目变更',
  urgent: '突发紧急',
  procurement: '采购与合同',
  implementation: '项目实施',
  resources: '基础资源与上线',
  acceptance: '竣工验收与使用',
  operation: '运维与绩效评价',
  standing: '撤回、暂停与终止',
} as const;
export type Phase = keyof typeof PHASES;

/** Who sits on a panel (办法四（二）); the first two and one of the last two are mandatory (R12). */
export const PANEL_ROLES = {
  development: '区发改经信局',
  finance: '区财政局',
  dataBureau: '区数据资源局',
  otherDepartment: '其他部门',
  expert: '专家',
  institution: '第三方机构',
} as const;
export type PanelRole = keyof typeof PANEL_ROLES;

/** Conclusions of the 方案审查. */
export const REVIEW_CONCLUSIONS = { pass: '通过', revise: '修改后通过', fail: '不通过' } as const;
export type ReviewConclusion = keyof typeof REVIEW_CONCLUSIONS;

export const ADOPTIONS = { adopted: '采纳', declined: '不采纳' } as const;

/** What the leading group decides about a project of an inclusion draft (办法四（三）). */
export const INCLUSION_DECISIONS = { agree: '同意入库', defer: '暂缓', refuse: '不同意入库' } as const;
export type InclusionDecision = keyof typeof INCLUSION_DECISIONS;

/** Where a 项目入库草案 stands. */
export const INCLUSION_STATES = { draft: '编制中', submitted: '已提交领导小组', decided: '已研究决定' } as const;
export type InclusionState = keyof typeof INCLUSION_STATES;

/** The year's money, in the order of 办法四（三）: 申请, 安排, 下达. */
export const FUNDING_STEPS = { request: '申请资金', arrange: '安排资金', issue: '预算下达' } as const;
export type FundingStep = keyof typeof FUNDING_STEPS;

/** 变更种类. */
export const CHANGE_KINDS = {
  increase: '调增预算',
  decrease: '调减预算',
  content: '调整建设内容',
  schedule: '调整进度',
  cancel: '取消项目',
} as const;

export const AGREEMENTS = { agree: '同意', refuse: '不同意' } as const;
export type Agreement = keyof typeof AGREEMENTS;

/** Verdict of a check that the office or its experts make. */
export const CHECK_RESULTS = { conforming: '符合', deviating: '不符合' } as const;

/** 采购方式 (政府采购法第二十六条 and 框架协议采购). */
export const PROCUREMENT_METHODS = {
  openTender: '公开招标',
  invitedTender: '邀请招标',
  competitiveNegotiation: '竞争性谈判',
  competitiveConsultation: '竞争性磋商',
  inquiry: '询价',
  singleSource: '单一来源',
  framework: '框架协议',
  direct: '自行采购',
} as const;

export const SUPERVISION_PAPERS = {
  plan: '监理规划',
  rules: '监理实施细则',
  monthly: '监理月报',
  notice: '监理通知',
  summary: '监理总结报告',
  other: '其他监理材料',
} as const;

/** Resources that a unit applies for at the data bureau (办法五（六）). */
export const RESOURCE_KINDS = { cloud: '政务云', basicService: '基础服务', dataSharing: '数据共享' } as const;

export const RESOURCE_ACTIONS = { adjust: '调配', reclaim: '收回' } as const;

/** The five contents of 竣工验收 (办法五（五）). */
export const ACCEPTANCE_CONTENTS = {
  papers: '项目资料完备性、规范性',
  contract: '履行合同和招标投标文件情况',
  technical: '功能、性能、安全性及各项技术指标完成情况',
  sharing: '信息资源共享落实情况',
  other: '合同规定的其他情况',
} as const;
export type AcceptanceContent = keyof typeof ACCEPTANCE_CONTENTS;

export const ACCEPTANCE_CONCLUSIONS = { pass: '合格', fail: '不合格' } as const;

/** 绩效目标实现可能性, as the finance bureau's monitoring form asks. */
export const LIKELIHOODS = { certain: '确定能', possible: '有可能', impossible: '完全不可能' } as const;

/** 绩效评价等级. */
export const EVALUATION_GRADES = { excellent: '优', good: '良', fair: '中', poor: '差' } as const;
export type EvaluationGrade = keyof typeof EVALUATION_GRADES;

/** How an earlier year's project ended, as its old ledger has it. */
export const EARLIER_STATES = { inUse: '在用', completed: '已完成', terminated: '已终止' } as const;
export type EarlierState = keyof typeof EARLIER_STATES;

/** What a cancellation rests on. */
export const CANCELLATION_GROUNDS = {
  preReview: '预审建议取消',
  review: '方案审查不通过',
  leadingGroup: '领导小组决定',
  unit: '建设单位申请',
} as const;
