import type { Stage } from '../../../../src/domain/glossary.ts';

/** What to know about the next step where its button alone does not say it. */
export const NEXT_WORDS: Readonly<Partial<Record<Stage, string>>> = {
  draft: '下一步：登记申报。下面是按今天登记申报时各条款的检查结果。',
  declared: '下一步：预审并出具预审意见书。下面是按今天出具时各条款的检查结果。',
  supplementing: '等待建设单位补齐资料，预审期限停表。',
  preReviewImprove: '建设单位完善需求方案后修改登记，再次登记申报。下面是按今天再次申报时各条款的检查结果。',
  preReviewQualified: '预审合格，可列入本年度资金汇总表；方案审查先组成评审专家组。',
  preReviewCancel: '预审建议取消，本项目的预审已办结；决定取消的，登记取消项目。',
  preReviewSplit: '预审建议拆分，由建设单位拆分后分别申报。',
  preReviewMerge: '预审建议合并，由建设单位合并后申报。',
  reviewPassed: '方案审查已通过，等待列入项目入库草案。',
  listed: '已列入项目入库草案，等待领导小组研究。',
  deferred: '领导小组暂缓入库，可列入以后批次的草案。',
  included: '已入库，等待申请、安排和下达年度资金。',
  suspended: '项目暂停办理，期限停表；恢复后继续。',
  withdrawn: '申报已撤回，修改登记后可再次申报。下面是按今天再次申报时各条款的检查结果。',
  archived: '项目已归档，全过程办结。',
  earlier: '由历史台账导入的往年项目，只计入台账，不再办理申报、审查和资金；可以登记绩效评价。',
};
