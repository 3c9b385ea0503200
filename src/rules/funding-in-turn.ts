import { formatChineseDate } from '../domain/dates.ts';
import type { FundingStep } from '../domain/glossary-of-records.ts';
import { FUNDING_STEPS } from '../domain/glossary-of-records.ts';
import type { ProjectFile, ProjectRecord } from '../domain/records/project-file.ts';
import { definitionOf } from '../domain/records/record-kinds.ts';
import { nextFundingStep, RECORD_OF_FUNDING_STEP } from '../domain/year-funding.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

type Step = 'fundingRequest' | 'fundingArrangement' | 'budgetIssue';

function isOfYear(record: ProjectRecord, kind: Step, year: number): boolean {
  return record.kind === kind && 'year' in record.fields && record.fields.year === year;
}

/** The record that a step of the year's money follows upon. */
function stepBefore({ records }: ProjectFile, step: FundingStep, year: number): ProjectRecord | undefined {
  switch (step) {
    case 'request':
      return records.findLast(({ kind }) => kind === 'inclusionDecision' || kind === 'urgentApproval');
    case 'arrange':
      return records.findLast((record) => isOfYear(record, 'fundingRequest', year));
    case 'issue':
      return records.findLast((record) => isOfYear(record, 'fundingArrangement', year));
  }
}

/** A year's money is requested, arranged and issued in this order, each once and none before the other. */
export const fundingInTurn: Rule<'file' | 'stage' | 'record' | 'stepDate', Step> = {
  id: 'P12',
  title: '年度资金依次办理',
  article: OFFICE_POLICY,
  sentence:
    '每个项目每个预算年度的资金在入库后按申请、安排、下达的顺序各办理一次，日期不早于前一环节，下达后的调整按项目变更办理',
  kind: 'block',
  check({ file, stage, record, stepDate }) {
    const { year } = record.fields;
    const next = nextFundingStep(file, stage, year);
    if (next === null) {
      return fail(
        `该项目 ${String(year)} 年没有待办理的资金：已下达，或入库金额已全部申请、安排。`,
        '需要调整已下达预算的，按项目变更办理；前面登记有误的，在项目页面更正。',
      );
    }
    if (RECORD_OF_FUNDING_STEP[next] !== record.kind) {
      return fail(`该项目 ${String(year)} 年的资金下一步是“${FUNDING_STEPS[next]}”。`, '请先办理这一步。');
    }
    const before = stepBefore(file, next, year);
    if (!before || before.on <= stepDate) return pass;
    return fail(
      `办理日期 ${formatChineseDate(stepDate)} 早于“${definitionOf(before.kind).label}” ${formatChineseDate(before.on)}。`,
      '请核对日期。',
    );
  },
};
