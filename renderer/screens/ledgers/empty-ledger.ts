import type { LedgerViewId } from '../../../src/domain/ledgers/ledger-views.ts';

/** What would appear in a view that has no lines at all. */
export const EMPTY_LEDGERS: Readonly<Record<LedgerViewId, { readonly title: string; readonly text: string }>> = {
  projects: { title: '还没有项目', text: '登记项目后会列在这里，各项金额随办理逐步填上。' },
  yearFunding: {
    title: '该年度还没有资金记录',
    text: '申请、安排、下达年度资金或登记支付后，会按项目和资金来源列在这里。',
  },
  contractsDue: { title: '没有待备案的合同', text: '合同登记签订后、备案之前会列在这里，并显示备案期限。' },
  withoutMonitoring: {
    title: '没有欠报绩效监控的项目',
    text: '监控期已满、超过期限仍未报送监控报告的项目会列在这里。',
  },
  lowUseResources: { title: '没有低利用率的资源', text: '登记资源使用情况后，利用率低于界限的资源会列在这里。' },
  unitHistory: { title: '还没有项目', text: '各单位历年项目及其绩效评价会列在这里，供下一年审查参考。' },
};
