import type { LedgerFilter, LedgerSort } from '../../../src/contract/calls/ledger-calls.ts';
import { NO_LEDGER_FILTER } from '../../../src/contract/calls/ledger-calls.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { keysOf, CONSTRUCTION_TYPES, CONTENT_CATEGORIES, FUND_SOURCES, STAGES } from '../../../src/domain/glossary.ts';
import { RESOURCE_KINDS } from '../../../src/domain/glossary-of-records.ts';
import type { LedgerViewId } from '../../../src/domain/ledgers/ledger-views.ts';
import { HANDLINGS, LEDGER_VIEWS, LEDGER_LIGHTS } from '../../../src/domain/ledgers/ledger-views.ts';
import { knownTerm, knownTerms, readPaging, readQuery, wholeNumber, writePaging } from '../../text/list-address.ts';

/** What is looked at and how; kept in the place's address, so that going back finds it again. */
export interface LedgerState {
  readonly view: LedgerViewId;
  readonly filter: LedgerFilter;
  /** Null for the view's usual order. */
  readonly sort: LedgerSort | null;
  readonly page: number;
  readonly pageSize: number;
  /** Keys of columns that are not shown. */
  readonly hidden: readonly string[];
}

/** Filters that hold any number of a glossary's terms: name → name in the address and terms. */
const CHOICES = {
  stages: ['stage', STAGES],
  constructionTypes: ['type', CONSTRUCTION_TYPES],
  contentCategories: ['category', CONTENT_CATEGORIES],
  fundSources: ['source', FUND_SOURCES],
  lights: ['light', LEDGER_LIGHTS],
  resourceKinds: ['resource', RESOURCE_KINDS],
} as const;
const CHOICE_NAMES = keysOf(CHOICES);

/** Reads what is looked at from the address; whatever is not understood is left out. */
export function readLedgerState(params: URLSearchParams): LedgerState {
  const choices = CHOICE_NAMES.map((name) => {
    const [key, terms] = CHOICES[name];
    return [name, knownTerms<string>(params.getAll(key), terms)] as const;
  });
  const by = params.get('sort');
  return {
    view: knownTerm(params.get('view'), LEDGER_VIEWS) ?? 'projects',
    filter: {
      ...NO_LEDGER_FILTER,
      ...(Object.fromEntries(choices) as Pick<LedgerFilter, keyof typeof CHOICES>),
      query: readQuery(params),
      unitId: wholeNumber(params.get('unit')) as UnitId | null,
      year: wholeNumber(params.get('year')),
      handled: knownTerm(params.get('handled'), HANDLINGS),
    },
    sort: by === null ? null : { by, descending: params.get('order') === 'desc' },
    ...readPaging(params),
    hidden: params.getAll('hide'),
  };
}

/** Writes what is looked at to the address; what is usual is left out. */
export function writeLedgerState({ view, filter, sort, page, pageSize, hidden }: LedgerState): URLSearchParams {
  const params = new URLSearchParams();
  if (view !== 'projects') params.set('view', view);
  if (filter.query !== '') params.set('q', filter.query);
  if (filter.unitId !== null) params.set('unit', String(filter.unitId));
  if (filter.year !== null) params.set('year', String(filter.year));
  if (filter.handled !== null) params.set('handled', filter.handled);
  for (const name of CHOICE_NAMES) {
    for (const value of filter[name]) params.append(CHOICES[name][0], value);
  }
  if (sort !== null) {
    params.set('sort', sort.by);
    params.set('order', sort.descending ? 'desc' : 'asc');
  }
  writePaging(params, { page, pageSize });
  for (const key of hidden) params.append('hide', key);
  return params;
}
