/** The 台账 that the office keeps, each a view on the same library: identifier → title. */
export const LEDGER_VIEWS = {
  projects: '项目台账',
  yearFunding: '年度资金台账',
  contractsDue: '待备案合同台账',
  withoutMonitoring: '未报送绩效监控台账',
  lowUseResources: '低利用率资源台账',
  unitHistory: '单位项目与评价台账',
} as const;
export type LedgerViewId = keyof typeof LEDGER_VIEWS;

/** What a 台账 can be narrowed down by. */
export const LEDGER_FILTERS = {
  query: '查找',
  unitId: '建设单位',
  year: '年度',
  stages: '阶段',
  constructionTypes: '建设类型',
  contentCategories: '内容类别',
  fundSources: '资金来源',
  lights: '期限状态',
  resourceKinds: '资源类别',
  handled: '处置情况',
} as const;
export type LedgerFilterName = keyof typeof LEDGER_FILTERS;

/** 处置情况 of a resource of low use: identifier → label. */
export const HANDLINGS = { open: '尚未处置', handled: '已调配或收回' } as const;

/** How an open deadline stands, in one word; how many days it is off has a column of its own. */
export const LEDGER_LIGHTS = {
  over: '已超期',
  today: '今日到期',
  soon: '临近',
  open: '正常',
  unknown: '日历未知',
} as const;
export type LedgerLight = keyof typeof LEDGER_LIGHTS;
