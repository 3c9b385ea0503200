import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES } from '../../domain/glossary.ts';
import { readMoneyProjects } from '../../storage/ledgers/ledger-projects.ts';
import { selectProjects } from '../../storage/project-list.ts';
import { choiceColumn, CODE, column, NAME, STAGE, UNIT, unsorted } from './columns.ts';
import { overviewSort } from './overview-sort.ts';
import type { LedgerView } from './ledger-view.ts';
import { planYears, projectFilter } from './ledger-view.ts';

/** 项目台账: every project with its money from the declaration to the payments. */
export const projectsLedger: LedgerView = {
  columns: [
    CODE,
    NAME,
    UNIT,
    column('planYear', '计划年度', 'year'),
    unsorted(choiceColumn('constructionType', '建设类型', CONSTRUCTION_TYPES, 9)),
    unsorted(choiceColumn('contentCategory', '内容类别', CONTENT_CATEGORIES, 13)),
    STAGE,
    column('declared', '申报', 'money'),
    column('reviewed', '审定', 'money'),
    column('reduced', '核减', 'money'),
    column('reductionRate', '核减率', 'percent'),
    column('approved', '入库', 'money'),
    column('arranged', '安排', 'money'),
    column('ceiling', '限价', 'money'),
    column('awarded', '成交', 'money'),
    column('contracted', '合同', 'money'),
    column('paid', '已支付', 'money'),
    column('declaredOn', '申报日期', 'date'),
  ],
  filters: ['query', 'unitId', 'year', 'stages', 'constructionTypes', 'contentCategories'],
  yearLabel: '计划年度',
  needsYear: false,
  sort: { by: 'code', descending: true },
  note: () => '各项金额按已登记的记录汇总，随办理更新。',
  years: planYears,
  select({ reader }, filter, sort) {
    const selection = selectProjects(reader, projectFilter(filter, filter.year));
    return {
      total: selection.total,
      sums: { ...reader.overview.moneySums(selection) },
      superseded: selection.superseded,
      groups: [],
      rows: (skip, size) => {
        const ids = reader.overview.page(selection, overviewSort(sort), skip, size);
        return readMoneyProjects(reader, ids).map(({ projectId, ...values }) => ({
          id: String(projectId),
          projectId,
          values,
        }));
      },
    };
  },
};
