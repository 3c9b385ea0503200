import type { DeadlineFilter } from '../../../src/contract/calls/deadline-calls.ts';
import type { OpenLight } from '../../../src/domain/deadline.ts';
import { OPEN_LIGHTS } from '../../../src/domain/deadline.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { DeadlineKind } from '../../../src/domain/open-deadlines.ts';
import { DEADLINE_KINDS } from '../../../src/domain/open-deadlines.ts';

export const NO_FILTER: DeadlineFilter = { light: null, kind: null, unitId: null, query: '' };

/** How the list is filtered and paged; kept in the place's address, so that going back finds it again. */
export interface DeadlineListState {
  readonly filter: DeadlineFilter;
  readonly page: number;
  readonly pageSize: number;
}

function known<Key extends string>(text: string | null, terms: Readonly<Record<Key, string>>): Key | null {
  return text !== null && Object.hasOwn(terms, text) ? (text as Key) : null;
}

function wholeNumber(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** Reads the list's state from the address; whatever is not understood is left out. */
export function readDeadlineState(params: URLSearchParams): DeadlineListState {
  return {
    filter: {
      light: known<OpenLight>(params.get('light'), OPEN_LIGHTS),
      kind: known<DeadlineKind>(params.get('kind'), DEADLINE_KINDS),
      unitId: wholeNumber(params.get('unit')) as UnitId | null,
      query: (params.get('q') ?? '').slice(0, 60),
    },
    page: (wholeNumber(params.get('page')) ?? 1) - 1,
    pageSize: params.get('size') === '100' ? 100 : 50,
  };
}

/** Writes the list's state to the address; what is usual is left out. */
export function writeDeadlineState({ filter, page, pageSize }: DeadlineListState): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.light !== null) params.set('light', filter.light);
  if (filter.kind !== null) params.set('kind', filter.kind);
  if (filter.unitId !== null) params.set('unit', String(filter.unitId));
  if (filter.query !== '') params.set('q', filter.query);
  if (page > 0) params.set('page', String(page + 1));
  if (pageSize !== 50) params.set('size', String(pageSize));
  return params;
}
