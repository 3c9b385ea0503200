import type { DeadlineFilter } from '../../../src/contract/calls/deadline-calls.ts';
import { OPEN_LIGHTS } from '../../../src/domain/deadline.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { DEADLINE_KINDS } from '../../../src/domain/open-deadlines.ts';
import { knownTerm, readPaging, readQuery, wholeNumber, writePaging } from '../../text/list-address.ts';

export const NO_FILTER: DeadlineFilter = { light: null, kind: null, unitId: null, query: '' };

/** How the list is filtered and paged; kept in the place's address, so that going back finds it again. */
export interface DeadlineListState {
  readonly filter: DeadlineFilter;
  readonly page: number;
  readonly pageSize: number;
}

/** Reads the list's state from the address; whatever is not understood is left out. */
export function readDeadlineState(params: URLSearchParams): DeadlineListState {
  return {
    filter: {
      light: knownTerm(params.get('light'), OPEN_LIGHTS),
      kind: knownTerm(params.get('kind'), DEADLINE_KINDS),
      unitId: wholeNumber(params.get('unit')) as UnitId | null,
      query: readQuery(params),
    },
    ...readPaging(params),
  };
}

/** Writes the list's state to the address; what is usual is left out. */
export function writeDeadlineState({ filter, page, pageSize }: DeadlineListState): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.light !== null) params.set('light', filter.light);
  if (filter.kind !== null) params.set('kind', filter.kind);
  if (filter.unitId !== null) params.set('unit', String(filter.unitId));
  if (filter.query !== '') params.set('q', filter.query);
  writePaging(params, { page, pageSize });
  return params;
}
