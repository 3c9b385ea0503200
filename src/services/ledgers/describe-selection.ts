import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, FUND_SOURCES, STAGES } from '../../domain/glossary.ts';
import { RESOURCE_KINDS } from '../../domain/glossary-of-records.ts';
import { HANDLINGS, LEDGER_FILTERS, LEDGER_LIGHTS } from '../../domain/ledgers/ledger-views.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { getUnit } from '../../storage/units.ts';
import type { LedgerFilter, LedgerSort, LedgerView } from './ledger-view.ts';

function labels<Key extends string>(terms: Readonly<Record<Key, string>>, keys: readonly Key[]): string {
  return keys.map((key) => terms[key]).join('、');
}

/** What was filtered and how the lines are sorted, in words: 阶段：已入库、实施中；按项目编号降序. */
export function describeSelection(reader: Reader, view: LedgerView, filter: LedgerFilter, sort: LedgerSort): string {
  const parts: readonly [string, string][] = [
    [view.yearLabel, filter.year === null ? '' : `${String(filter.year)} 年`],
    [LEDGER_FILTERS.unitId, filter.unitId === null ? '' : getUnit(reader, filter.unitId).name],
    [LEDGER_FILTERS.query, filter.query.trim() === '' ? '' : `“${filter.query.trim()}”`],
    [LEDGER_FILTERS.stages, labels(STAGES, filter.stages)],
    [LEDGER_FILTERS.constructionTypes, labels(CONSTRUCTION_TYPES, filter.constructionTypes)],
    [LEDGER_FILTERS.contentCategories, labels(CONTENT_CATEGORIES, filter.contentCategories)],
    [LEDGER_FILTERS.fundSources, labels(FUND_SOURCES, filter.fundSources)],
    [LEDGER_FILTERS.lights, labels(LEDGER_LIGHTS, filter.lights)],
    [LEDGER_FILTERS.resourceKinds, labels(RESOURCE_KINDS, filter.resourceKinds)],
    [LEDGER_FILTERS.handled, filter.handled === null ? '' : HANDLINGS[filter.handled]],
  ];
  const filtered = parts.filter(([, what]) => what !== '').map(([label, what]) => `${label}：${what}`);
  const sortedBy = view.columns.find(({ key }) => key === sort.by)?.label ?? '';
  const order = `按${sortedBy}${sort.descending ? '降序' : '升序'}`;
  return [filtered.length === 0 ? '全部' : filtered.join('；'), order].join('；');
}
