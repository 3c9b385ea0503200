import type { ExpertFilter, ExpertSort } from '../../../src/contract/calls/expert-calls.ts';
import { EXPERT_KINDS, EXPERT_STATES, RATING_BANDS } from '../../../src/domain/experts/glossary-of-experts.ts';
import type { SpecialtyId } from '../../../src/domain/ids.ts';
import { knownTerms, readPaging, readQuery, wholeNumber, writePaging } from '../../text/list-address.ts';

/** How the list is filtered, sorted and paged; kept in the place's address, so that going back finds it again. */
export interface ExpertListState {
  readonly filter: ExpertFilter;
  readonly sort: ExpertSort;
  readonly page: number;
  readonly pageSize: number;
}

const SORTS: readonly ExpertSort['by'][] = ['name', 'employer', 'state', 'load', 'rating', 'updatedAt'];

/** Reads the list's state from the address; whatever is not understood is left out. */
export function readListState(params: URLSearchParams): ExpertListState {
  const by = SORTS.find((sort) => sort === params.get('sort')) ?? 'name';
  const origin = params.get('origin');
  return {
    filter: {
      query: readQuery(params),
      states: knownTerms(params.getAll('state'), EXPERT_STATES),
      kinds: knownTerms(params.getAll('kind'), EXPERT_KINDS),
      specialtyId: wholeNumber(params.get('specialty')) as SpecialtyId | null,
      origin: origin === 'inside' || origin === 'outside' ? origin : 'any',
      ratings: knownTerms(params.getAll('rating'), RATING_BANDS),
    },
    sort: { by, descending: params.get('order') === 'desc' },
    ...readPaging(params),
  };
}

/** Writes the list's state to the address; what is usual is left out. */
export function writeListState({ filter, sort, page, pageSize }: ExpertListState): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.query !== '') params.set('q', filter.query);
  for (const state of filter.states) params.append('state', state);
  for (const kind of filter.kinds) params.append('kind', kind);
  if (filter.specialtyId !== null) params.set('specialty', String(filter.specialtyId));
  if (filter.origin !== 'any') params.set('origin', filter.origin);
  for (const rating of filter.ratings) params.append('rating', rating);
  if (sort.by !== 'name') params.set('sort', sort.by);
  if (sort.descending) params.set('order', 'desc');
  writePaging(params, { page, pageSize });
  return params;
}
