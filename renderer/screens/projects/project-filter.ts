import type { ProjectFilter, ProjectSort } from '../../../src/contract/calls/project-calls.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, STAGES } from '../../../src/domain/glossary.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { knownTerms, readPaging, readQuery, wholeNumber, writePaging } from '../../text/list-address.ts';

/** How the list is filtered, sorted and paged; kept in the place's address, so that going back finds it again. */
export interface ListState {
  readonly filter: ProjectFilter;
  readonly sort: ProjectSort;
  readonly page: number;
  readonly pageSize: number;
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
      query: readQuery(params),
      unitId: wholeNumber(params.get('unit')) as UnitId | null,
      planYear: wholeNumber(params.get('year')),
      stages: knownTerms(params.getAll('stage'), STAGES),
      constructionTypes: knownTerms(params.getAll('type'), CONSTRUCTION_TYPES),
      contentCategories: knownTerms(params.getAll('category'), CONTENT_CATEGORIES),
    },
    sort: by ? { by, descending: params.get('order') === 'desc' } : { by: 'updatedAt', descending: true },
    ...readPaging(params),
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
  writePaging(params, { page, pageSize });
  return params;
}
