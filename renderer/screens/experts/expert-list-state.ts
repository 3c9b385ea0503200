import type { ExpertFilter, ExpertSort } from '../../../src/contract/calls/expert-calls.ts';
import type { ExpertKind, ExpertState, RatingBand } from '../../../src/domain/experts/glossary-of-experts.ts';
import { EXPERT_KINDS, EXPERT_STATES, RATING_BANDS } from '../../../src/domain/experts/glossary-of-experts.ts';
import type { SpecialtyId } from '../../../src/domain/ids.ts';

/** How the list is filtered, sorted and paged; kept in the place's address, so that going back finds it again. */
export interface ExpertListState {
  readonly filter: ExpertFilter;
  readonly sort: ExpertSort;
  readonly page: number;
  readonly pageSize: number;
}

const SORTS: readonly ExpertSort['by'][] = ['name', 'employer', 'state', 'load', 'rating', 'updatedAt'];

function known<Key extends string>(texts: readonly string[], terms: Readonly<Record<Key, string>>): Key[] {
  return texts.filter((text): text is Key => Object.hasOwn(terms, text));
}

function wholeNumber(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** Reads the list's state from the address; whatever is not understood is left out. */
export function readListState(params: URLSearchParams): ExpertListState {
  const by = SORTS.find((sort) => sort === params.get('sort')) ?? 'name';
  const origin = params.get('origin');
  return {
    filter: {
      query: (params.get('q') ?? '').slice(0, 60),
      states: known<ExpertState>(params.getAll('state'), EXPERT_STATES),
      kinds: known<ExpertKind>(params.getAll('kind'), EXPERT_KINDS),
      specialtyId: wholeNumber(params.get('specialty')) as SpecialtyId | null,
      origin: origin === 'inside' || origin === 'outside' ? origin : 'any',
      ratings: known<RatingBand>(params.getAll('rating'), RATING_BANDS),
    },
    sort: { by, descending: params.get('order') === 'desc' },
    page: (wholeNumber(params.get('page')) ?? 1) - 1,
    pageSize: params.get('size') === '100' ? 100 : 50,
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
  if (page > 0) params.set('page', String(page + 1));
  if (pageSize !== 50) params.set('size', String(pageSize));
  return params;
}
