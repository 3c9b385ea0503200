import { RECORD_LIMITS } from '../../../../src/domain/field-limits.ts';
import type { Sheet } from '../../../components/editable-table/sheet.ts';
import { BLANK_ROWS } from '../model/blank-rows.ts';
import type { TableName } from '../model/registration-values.ts';
import { CONTENT_COLUMNS } from './content-columns.ts';
import { DATA_RESOURCE_COLUMNS } from './data-resource-columns.ts';
import { GOAL_COLUMNS } from './goal-columns.ts';
import { PAPER_COLUMNS } from './paper-columns.ts';
import { TotalCell } from './total-cell.tsx';

/** The tables of the form. */
export const REGISTRATION_SHEETS: Readonly<Record<TableName, Sheet>> = {
  contentItems: {
    table: 'contentItems',
    label: '建设内容清单',
    columns: CONTENT_COLUMNS,
    blank: BLANK_ROWS.contentItems,
    mostRows: RECORD_LIMITS.contentItems,
    ownCells: { total: TotalCell },
  },
  goals: {
    table: 'goals',
    label: '绩效目标表',
    columns: GOAL_COLUMNS,
    blank: BLANK_ROWS.goals,
    mostRows: RECORD_LIMITS.goals,
  },
  dataResources: {
    table: 'dataResources',
    label: '数据资源目录',
    columns: DATA_RESOURCE_COLUMNS,
    blank: BLANK_ROWS.dataResources,
    mostRows: RECORD_LIMITS.dataResources,
  },
  papers: {
    table: 'papers',
    label: '申报材料清单',
    columns: PAPER_COLUMNS,
    blank: BLANK_ROWS.papers,
    mostRows: RECORD_LIMITS.papers,
  },
};
