import type { IsoDate } from '../domain/dates.ts';
import type { ConstructionType, ContentCategory, Stage } from '../domain/glossary.ts';
import type { ProjectId, UnitId } from '../domain/ids.ts';
import type { Fen } from '../domain/money.ts';
import type { Page, PageRequest } from './page.ts';
import type { FacetFilter, Selection } from './project-columns.ts';
import type { SortBy } from './project-overview.ts';
import { findProjectsByText } from './project-search.ts';
import type { Reader } from './reader-writer.ts';

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

/** Ties go by id; projects without the date that is sorted by come last either way. */
export interface ProjectSort {
  readonly by: SortBy;
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

function facetsOf(filter: ProjectFilter): FacetFilter {
  return {
    ...(filter.unitId !== null && { unitId: [filter.unitId] }),
    ...(filter.planYear !== null && { planYear: [filter.planYear] }),
    ...(filter.stages.length > 0 && { stage: filter.stages }),
    ...(filter.constructionTypes.length > 0 && { constructionType: filter.constructionTypes }),
    ...(filter.contentCategories.length > 0 && { contentCategory: filter.contentCategories }),
  };
}

/** The projects that pass the filter, with their count and declared sum. */
export function selectProjects(reader: Reader, filter: ProjectFilter): Selection {
  return reader.overview.select(JSON.stringify(filter), facetsOf(filter), () =>
    findProjectsByText(reader, filter.query),
  );
}

function readRows(reader: Reader, ids: readonly number[]): ProjectListRow[] {
  return reader.all(
    `SELECT p.id, p.code, p.name, p.unit_id AS unitId, u.name AS unitName, p.plan_year AS planYear,
       p.construction_type AS constructionType, p.content_category AS contentCategory, p.stage,
       p.declared_amount_fen AS declaredAmount, p.declared_on AS declaredOn, p.due_on AS dueOn,
       p.updated_at AS updatedAt
     FROM json_each(?) place CROSS JOIN project p ON p.id = place.value CROSS JOIN unit u ON u.id = p.unit_id
     ORDER BY place.key`,
    [JSON.stringify(ids)],
  );
}

/**
 * A page of the 项目库 with the count and the declared sum of everything that passes the filter; the sum leaves out the
 * projects that went on in other ones (`superseded`).
 */
export function listProjects(
  reader: Reader,
  filter: ProjectFilter,
  sort: ProjectSort,
  { page, pageSize }: PageRequest,
): Page<ProjectListRow> & { readonly totalAmount: Fen; readonly superseded: number } {
  const selection = selectProjects(reader, filter);
  const ids = reader.overview.page(selection, sort, page * pageSize, pageSize);
  const { total, totalAmount, superseded } = selection;
  return { rows: readRows(reader, ids), total, totalAmount: totalAmount as Fen, superseded };
}
