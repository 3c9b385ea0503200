import type { TableName, TableRows } from '../model/registration-values.ts';
import { CONTENT_COLUMNS } from './content-columns.ts';
import { DATA_RESOURCE_COLUMNS } from './data-resource-columns.ts';
import { GOAL_COLUMNS } from './goal-columns.ts';
import { PAPER_COLUMNS } from './paper-columns.ts';
import type { TableColumn } from './table-column.ts';

/** The columns of each table of the form. */
export const TABLE_COLUMNS: { readonly [Name in TableName]: readonly TableColumn<TableRows[Name]>[] } = {
  contentItems: CONTENT_COLUMNS,
  goals: GOAL_COLUMNS,
  dataResources: DATA_RESOURCE_COLUMNS,
  papers: PAPER_COLUMNS,
};
