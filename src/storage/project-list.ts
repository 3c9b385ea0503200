import type { IsoDate } from '../domain/dates.ts';
import type { ConstructionType, ContentCategory, Stage } from '../domain/glossary.ts';
import type { ProjectId, UnitId } from '../domain/ids.ts';
import type { Fen } from '../domain/money.ts';
import type { SqlValue } from './driver.ts';
import type { Page, PageRequest } from './page.ts';
import type { Reader } from './reader-writer.ts';
import { matchExpression } from './search-terms.ts';

/** Filters of the 项目库 list; empty arrays, null and an empty query filter nothing. */
export interface ProjectFilter {
  readonly query: string;
  readonly unitId: UnitId | null;
  readonly planYear: number | null;
  readonly stages: readonly Stage[];
  readonly constructionTypes: readonly ConstructionType[];
  readonly contentCategories: readonly ContentCategory[];
}

export const ALL_PROJECTS: ProjectFilter = {
  query: '',
  unitId: null,
  planYear: null,
  stages: [],
  constructionTypes: [],
  contentCategories: [],
};

export interface ProjectSort {
  readonly by:
    'code' | 'name' | 'unitName' | 'planYear' | 'stage' | 'declaredAmount' | 'declaredOn' | 'dueOn' | 'updatedAt';
  readonly descending: boolean;
}

/** A project in a list. */
export interface ProjectListRow {
  readonly id: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly planYear: number;
  readonly constructionType: ConstructionType;
  readonly contentCategory: ContentCategory;
  readonly stage: Stage;
  readonly declaredAmount: Fen;
  readonly declaredOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly updatedAt: string;
}

const SORT_COLUMNS: Readonly<Record<ProjectSort['by'], readonly string[]>> = {
  code: ['p.code_year', 'p.code_number'],
  name: ['p.name_sort'],
  unitName: ['u.name_sort'],
  planYear: ['p.plan_year'],
  stage: ['s.position'],
  declaredAmount: ['p.declared_amount_fen'],
  declaredOn: ['p.declared_on'],
  dueOn: ['p.due_on'],
  updatedAt: ['p.updated_at'],
};

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

function oneOf(column: string, values: readonly string[]): Condition[] {
  return values.length === 0 ? [] : [{ sql: `${column} IN (${values.map(() => '?').join(', ')})`, values }];
}

function conditionsOf(filter: ProjectFilter): Condition[] {
  const match = matchExpression(filter.query);
  return [
    ...(match === null
      ? []
      : [{ sql: 'p.id IN (SELECT rowid FROM project_search WHERE project_search MATCH ?)', values: [match] }]),
    ...(filter.unitId === null ? [] : [{ sql: 'p.unit_id = ?', values: [filter.unitId] }]),
    ...(filter.planYear === null ? [] : [{ sql: 'p.plan_year = ?', values: [filter.planYear] }]),
    ...oneOf('p.stage', filter.stages),
    ...oneOf('p.construction_type', filter.constructionTypes),
    ...oneOf('p.content_category', filter.contentCategories),
  ];
}

/** A page of the 项目库 with the count and the declared sum of everything that passes the filter. */
export function listProjects(
  reader: Reader,
  filter: ProjectFilter,
  sort: ProjectSort,
  { page, pageSize }: PageRequest,
): Page<ProjectListRow> & { readonly totalAmount: Fen } {
  const conditions = conditionsOf(filter);
  const where = ['true', ...conditions.map(({ sql }) => sql)].join(' AND ');
  const values = conditions.flatMap((condition) => condition.values);
  const direction = sort.descending ? 'DESC' : 'ASC';
  const order = [...SORT_COLUMNS[sort.by], 'p.id'].map((column) => `${column} ${direction}`).join(', ');
  const rows = reader.all<ProjectListRow>(
    `SELECT p.id, p.code, p.name, p.unit_id AS unitId, u.name AS unitName, p.plan_year AS planYear,
       p.construction_type AS constructionType, p.content_category AS contentCategory, p.stage,
       p.declared_amount_fen AS declaredAmount, p.declared_on AS declaredOn, p.due_on AS dueOn,
       p.updated_at AS updatedAt
     FROM project p JOIN unit u ON u.id = p.unit_id JOIN stage s ON s.stage = p.stage
     WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    [...values, pageSize, page * pageSize],
  );
  const sums = reader.get<{ total: number; totalAmount: Fen }>(
    `SELECT count(*) AS total, coalesce(sum(p.declared_amount_fen), 0) AS totalAmount FROM project p WHERE ${where}`,
    values,
  );
  return { rows, total: sums?.total ?? 0, totalAmount: sums?.totalAmount ?? (0 as Fen) };
}
