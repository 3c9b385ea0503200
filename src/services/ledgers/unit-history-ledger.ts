import { EVALUATION_GRADES } from '../../domain/glossary-of-records.ts';
import type { LedgerRow, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import { recordsOf } from '../../domain/records/project-file.ts';
import { timelinessOf } from '../../domain/timeliness.ts';
import { countWorkingDays } from '../../domain/working-days.ts';
import type { HeldRecord } from '../../storage/ledgers/holding-records.ts';
import { listHeldRecordsOf } from '../../storage/ledgers/holding-records.ts';
import { readMoneyProjects } from '../../storage/ledgers/ledger-projects.ts';
import { policyOfRevision } from '../../storage/policy-revisions.ts';
import { selectProjects } from '../../storage/project-list.ts';
import { choiceColumn, CODE, column, NAME, STAGE, UNIT, unsorted } from './columns.ts';
import { evaluationOrder, latestEvaluation } from './evaluation-order.ts';
import type { LedgerContext, LedgerView } from './ledger-view.ts';
import { planYears, projectFilter } from './ledger-view.ts';
import { overviewSort } from './overview-sort.ts';

const KINDS = ['contract', 'contractFiling', 'monitoringReport', 'evaluation'] as const;
type HistoryRecord = HeldRecord<(typeof KINDS)[number]>;

/** How many contracts were filed late or are late by now, and the worst of them; a decided filing keeps its policy. */
function filings(context: LedgerContext, records: readonly HistoryRecord[]): LedgerValues {
  const { reader, calendar, policy, today } = context;
  const filed = records.filter((record) => record.kind === 'contractFiling');
  const late = recordsOf({ records }, 'contract').flatMap(({ id, on }) => {
    const filing = filed.find(({ fields }) => 'contract' in fields && fields.contract === id);
    const { filingDays } = filing ? policyOfRevision(reader, filing.policyRevisionId) : policy.policy;
    const timeliness = timelinessOf(countWorkingDays(on, filingDays, calendar), filing?.on ?? today(), calendar);
    return timeliness.result === 'late' ? [timeliness.workingDaysLate ?? 0] : [];
  });
  return { lateFilings: late.length, worstLate: late.length === 0 ? null : Math.max(...late) };
}

function historyOf(context: LedgerContext, records: readonly HistoryRecord[]): LedgerValues {
  const evaluation = latestEvaluation(recordsOf({ records }, 'evaluation'));
  return {
    ...filings(context, records),
    monitoringReports: recordsOf({ records }, 'monitoringReport').length,
    evaluatedOn: evaluation?.on ?? null,
    score: evaluation?.fields.score ?? null,
    grade: evaluation?.fields.grade ?? null,
    institution: evaluation?.fields.institution ?? null,
  };
}

function readRows(context: LedgerContext, ids: readonly number[]): LedgerRow[] {
  const histories = listHeldRecordsOf(context.reader, ids, KINDS);
  return readMoneyProjects(context.reader, ids).map(({ projectId, ...values }) => ({
    id: String(projectId),
    projectId,
    values: { ...values, ...historyOf(context, histories.get(projectId) ?? []) },
  }));
}

/** 单位项目与评价台账: a unit's projects with how they went and were evaluated (办法六（三）: 作为下一年项目审查参考依据). */
export const unitHistoryLedger: LedgerView = {
  columns: [
    UNIT,
    CODE,
    NAME,
    column('planYear', '计划年度', 'year'),
    STAGE,
    column('declared', '申报', 'money'),
    column('reviewed', '审定', 'money'),
    column('arranged', '安排', 'money'),
    column('contracted', '合同', 'money'),
    column('paid', '已支付', 'money'),
    unsorted(column('lateFilings', '备案逾期（份）', 'whole')),
    unsorted(column('worstLate', '最长逾期（工作日）', 'whole', 11)),
    unsorted(column('monitoringReports', '监控报告（份）', 'whole')),
    column('evaluatedOn', '评价日期', 'date'),
    column('score', '得分', 'tenths'),
    choiceColumn('grade', '等级', EVALUATION_GRADES, 7),
    unsorted(column('institution', '评价机构', 'text', 22)),
  ],
  filters: ['query', 'unitId', 'year', 'stages'],
  yearLabel: '计划年度',
  needsYear: false,
  sort: { by: 'unitName', descending: false },
  note: () => '各单位历年项目，评价取最近一次；供下一年项目审查参考（办法六（三））。备案逾期含至今未备案的合同。',
  years: planYears,
  select(context, filter, sort) {
    const { reader } = context;
    const selection = selectProjects(reader, projectFilter(filter, filter.year));
    const byEvaluation = evaluationOrder(context, sort);
    return {
      total: selection.total,
      sums: { ...reader.overview.moneySums(selection) },
      superseded: selection.superseded,
      groups: [],
      rows: (skip, size) =>
        readRows(
          context,
          byEvaluation
            ? byEvaluation(selection.passes, skip, size)
            : reader.overview.page(selection, overviewSort(sort), skip, size),
        ),
    };
  },
};
