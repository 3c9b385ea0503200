import type { ProjectFilter, ProjectSort } from '../../../src/contract/calls/project-calls.ts';
import type { ConstructionType, ContentCategory, Stage } from '../../../src/domain/glossary.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, STAGES } from '../../../src/domain/glossary.ts';
import type { UnitId } from '../../../src/domain/ids.ts';

export const NO_FILTER: ProjectFilter = {
  query: '',
  unitId: null,
  planYear: null,
  stages: [],
  constructionTypes: [],
  contentCategories: [],
};

/** How the list is filtered, sorted and paged; kept in the place's address, so that going back finds it again. */
export interface ListState {
  readonly filter: ProjectFilter;
  readonly sort: ProjectSort;
  readonly page: number;
  readonly pageSize: number;
}

function known<Key extends string>(texts: readonly string[], terms: Readonly<Record<Key, string>>): Key[] {
  return texts.filter((text): text is Key => Object.hasOwn(terms, text));
}

function wholeNumber(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

const SORTS: readonly ProjectSort['by'][] = [
  'code',
  'name',
  'unitName',
  'planYear',
  'stage',
  'declaredAmount',
  'declaredOn',
  'dueOn',
  'updatedAt',
];

/** Reads the list's state from the address; whatever is not understood is left out. */
export function readListState(params: URLSearchParams): ListState {
  const by = SORTS.find((sort) => sort === params.get('sort'));
  return {
    filter: {
      query: (params.get('q') ?? '').slice(0, 60),
      unitId: wholeNumber(params.get('unit')) as UnitId | null,
      planYear: wholeNumber(params.get('year')),
      stages: known<Stage>(params.getAll('stage'), STAGES),
      constructionTypes: known<ConstructionType>(params.getAll('type'), CONSTRUCTION_TYPES),
      contentCategories: known<ContentCategory>(params.getAll('category'), CONTENT_CATEGORIES),
    },
    sort: by ? { by, descending: params.get('order') === 'desc' } : { by: 'updatedAt', descending: true },
    page: (wholeNumber(params.get('page')) ?? 1) - 1,
    pageSize: params.get('size') === '100' ? 100 : 50,
  };
}

/** Writes the list's state to the address; what is usual is left out. */
export function writeListState({ filter, sort, page, pageSize }: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.query !== '') params.set('q', filter.query);
  if (filter.unitId !== null) params.set('unit', String(filter.unitId));
  if (filter.planYear !== null) params.set('year', String(filter.planYear));
  for (const stage of filter.stages) params.append('stage', stage);
  for (const type of filter.constructionTypes) params.append('type', type);
  for (const category of filter.contentCategories) params.append('category', category);
  if (sort.by !== 'updatedAt' || !sort.descending) {
    params.set('sort', sort.by);
    params.set('order', sort.descending ? 'desc' : 'asc');
  }
  if (page > 0) params.set('page', String(page + 1));
  if (pageSize !== 50) params.set('size', String(pageSize));
  return params;
}
