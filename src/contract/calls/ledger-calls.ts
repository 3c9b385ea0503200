import { z } from 'zod';
import { FUND_SOURCES, keysOf } from '../../domain/glossary.ts';
import { RESOURCE_KINDS } from '../../domain/glossary-of-records.ts';
import type { LedgerColumn, LedgerGroup, LedgerRow, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import type { LedgerFilterName } from '../../domain/ledgers/ledger-views.ts';
import { HANDLINGS, LEDGER_FILTERS, LEDGER_VIEWS, LEDGER_LIGHTS } from '../../domain/ledgers/ledger-views.ts';
import { coreCall } from '../call.ts';
import { constructionTypeShape, contentCategoryShape, stageShape } from '../shapes/project.ts';
import { fileTokenShape, line, pageShape, planYearShape, projectIdShape, text, unitIdShape } from '../shapes/values.ts';

const viewShape = z.enum(keysOf(LEDGER_VIEWS));
const columnKeyShape = line(40, '列');

/** Filters of a 台账; null, empty lists and an empty query filter nothing. A view heeds those that it names. */
export const ledgerFilterShape = z.object({
  query: text(60),
  unitId: unitIdShape.nullable(),
  /** 计划年度 or, of the year's money, 预算年度; a view that needs one takes its latest. */
  year: planYearShape.nullable(),
  stages: z.array(stageShape).max(60),
  constructionTypes: z.array(constructionTypeShape).max(10),
  contentCategories: z.array(contentCategoryShape).max(10),
  fundSources: z.array(z.enum(keysOf(FUND_SOURCES))).max(10),
  lights: z.array(z.enum(keysOf(LEDGER_LIGHTS))).max(10),
  resourceKinds: z.array(z.enum(keysOf(RESOURCE_KINDS))).max(10),
  handled: z.enum(keysOf(HANDLINGS)).nullable(),
});
export type LedgerFilter = z.infer<typeof ledgerFilterShape>;

/** Filters nothing. */
export const NO_LEDGER_FILTER: LedgerFilter = {
  query: '',
  unitId: null,
  year: null,
  stages: [],
  constructionTypes: [],
  contentCategories: [],
  fundSources: [],
  lights: [],
  resourceKinds: [],
  handled: null,
};

/** `by` is the key of a column that can be sorted by. */
export const ledgerSortShape = z.object({ by: columnKeyShape, descending: z.boolean() });
export type LedgerSort = z.infer<typeof ledgerSortShape>;

const columnShape = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'money', 'date', 'year', 'whole', 'tenths', 'percent', 'choice']),
  terms: z.record(z.string(), z.string()),
  width: z.number(),
  sortable: z.boolean(),
}) satisfies z.ZodType<LedgerColumn>;

const valuesShape = z.record(z.string(), z.union([z.string(), z.number(), z.null()])) satisfies z.ZodType<LedgerValues>;

const rowShape = z.object({
  id: z.string(),
  projectId: projectIdShape,
  values: valuesShape,
}) satisfies z.ZodType<LedgerRow, unknown>;

const groupShape = z.object({
  title: z.string(),
  rows: z.array(z.object({ label: z.string(), sums: valuesShape })),
}) satisfies z.ZodType<LedgerGroup>;

/** Which lines of which 台账; a null sort is the view's usual order. */
const chosenShape = { view: viewShape, filter: ledgerFilterShape, sort: ledgerSortShape.nullable() };

export const ledgerCalls = {
  /** A page of a 台账, with the count and the sums of everything that passes the filter. */
  'ledgers.list': coreCall(
    z.object({ ...chosenShape, ...pageShape }),
    z.object({
      columns: z.array(columnShape),
      filters: z.array(z.enum(keysOf(LEDGER_FILTERS)) satisfies z.ZodType<LedgerFilterName>),
      yearLabel: z.string(),
      /** The lines are always those of one year. */
      needsYear: z.boolean(),
      /** Years that the filter can take, latest first. */
      years: z.array(z.int()),
      /** The year that the lines are of; null for all. */
      year: z.int().nullable(),
      sort: ledgerSortShape,
      /** What the view takes in, in a sentence. */
      note: z.string(),
      rows: z.array(rowShape),
      total: z.int(),
      /** By column, where adding up makes sense. */
      sums: valuesShape,
      /** Lines that the sums leave out: projects that were split up or merged, whose money is counted in the others. */
      superseded: z.int(),
      groups: z.array(groupShape),
    }),
  ),
  /** Writes what is shown to the picked target, whole or not at all; reports progress and can be cancelled. */
  'ledgers.export': coreCall(
    z.object({
      ...chosenShape,
      /** Keys of the columns that are shown; null for all. */
      columns: z.array(columnKeyShape).min(1, '请至少显示一列。').max(60).nullable(),
      target: fileTokenShape,
      format: z.enum(['xlsx', 'csv']),
    }),
    z.object({ fileName: z.string(), rows: z.int() }),
  ),
} as const;
