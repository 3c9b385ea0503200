import type { TableName, TableRows } from './registration-values.ts';

/** An untouched row per table; choices that are nearly always the same are made already. */
export const BLANK_ROWS: { readonly [Name in TableName]: TableRows[Name] } = {
  contentItems: { name: '', spec: '', costClass: '', quantityMilli: '', measure: '', unitPrice: '', total: '' },
  goals: { term: 'annual', kind: '', indicator: '', value: '', measure: '' },
  dataResources: {
    name: '',
    code: '',
    provider: '',
    summary: '',
    items: '',
    shareType: '',
    shareBasis: '',
    shareMode: '',
    openAttribute: '',
    updateCycle: '',
  },
  papers: { kind: '', title: '', copies: '1' },
};
