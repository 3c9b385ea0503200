import { FUNDING_STEPS } from '../domain/glossary-of-records.ts';
import { nextFundingStep, RECORD_OF_FUNDING_STEP } from '../domain/year-funding.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** A year's money is requested, arranged and issued in this order, each once. */
export const fundingInTurn: Rule<'file' | 'stage' | 'record', 'fundingRequest' | 'fundingArrangement' | 'budgetIssue'> =
  {
    id: 'P12',
    title: '年度资金依次办理',
    article: OFFICE_POLICY,
    sentence: '每个项目每个预算年度的资金按申请、安排、下达的顺序各办理一次，下达后的调整按项目变更办理',
    kind: 'block',
    check({ file, stage, record }) {
      const { year } = record.fields;
      const next = nextFundingStep(file, stage, year);
      if (next !== null && RECORD_OF_FUNDING_STEP[next] === record.kind) return pass;
      return next === null
        ? fail(
            `该项目 ${String(year)} 年没有待办理的资金：已下达，或入库金额已全部申请、安排。`,
            '需要调整已下达预算的，按项目变更办理；前面登记有误的，在项目页面更正。',
          )
        : fail(`该项目 ${String(year)} 年的资金下一步是“${FUNDING_STEPS[next]}”。`, '请先办理这一步。');
    },
  };
