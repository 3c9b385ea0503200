import { FUND_SOURCES, keysOf } from '../../domain/glossary.ts';
import type { LedgerColumn, LedgerGroup, LedgerRow, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import { listMoneyYears, listYearMoney } from '../../storage/ledgers/year-money-rows.ts';
import { selectProjects } from '../../storage/project-list.ts';
import { choiceColumn, CODE, column, NAME, STAGE, UNIT } from './columns.ts';
import type { LedgerContext, LedgerView } from './ledger-view.ts';
import { projectFilter } from './ledger-view.ts';
import type { LoadedLine } from './loaded-lines.ts';
import { projectLine, selectLines, sumLines } from './loaded-lines.ts';

const COLUMNS: readonly LedgerColumn[] = [
  CODE,
  NAME,
  UNIT,
  STAGE,
  column('year', '预算年度', 'year'),
  choiceColumn('source', '资金来源', FUND_SOURCES, 14),
  column('requested', '申请', 'money'),
  column('arranged', '安排', 'money'),
  column('issued', '下达', 'money'),
  column('paid', '已支付', 'money'),
  column('executionRate', '执行率', 'percent'),
];

/** 执行率: what was paid of what was issued, in hundredths of a percent. */
function executionRate(paid: number, issued: number): number | null {
  return issued === 0 ? null : Math.round((paid * 10_000) / issued);
}

function withRate(sums: LedgerValues): LedgerValues {
  return { ...sums, executionRate: executionRate(Number(sums['paid'] ?? 0), Number(sums['issued'] ?? 0)) };
}

function load({ reader }: LedgerContext, year: number): LoadedLine[] {
  return listYearMoney(reader, year).map((row) => {
    const { source, requested, arranged, issued, paid } = row;
    const values = { year, source, requested, arranged, issued, paid, executionRate: executionRate(paid, issued) };
    return projectLine(row, `${String(row.projectId)} ${source}`, values);
  });
}

function groupBy(title: string, lines: readonly LedgerRow[], key: string, labels: readonly string[]): LedgerGroup {
  const groups = Map.groupBy(lines, ({ values }) => String(values[key]));
  return {
    title,
    rows: labels.flatMap((label) => {
      const own = groups.get(label);
      return own ? [{ label, sums: withRate(sumLines(COLUMNS, own)) }] : [];
    }),
  };
}

function groupsOf(lines: readonly LoadedLine[]): LedgerGroup[] {
  const bySource = groupBy('按资金来源', lines, 'source', keysOf(FUND_SOURCES));
  const named = bySource.rows.map((row) => ({ ...row, label: FUND_SOURCES[row.label as keyof typeof FUND_SOURCES] }));
  const units = new Map(
    lines.map(({ values, sortedBy }) => [String(values['unitName']), String(sortedBy['unitName'])]),
  );
  const inOrder = [...units].toSorted(([, a], [, b]) => (a < b ? -1 : Number(a > b))).map(([name]) => name);
  return [{ ...bySource, rows: named }, groupBy('按建设单位', lines, 'unitName', inOrder)];
}

/** 年度资金台账: what was asked for, arranged, issued and paid in a budget year, by project and source (办法四（三）). */
export const yearFundingLedger: LedgerView = {
  columns: COLUMNS,
  filters: ['query', 'unitId', 'year', 'stages', 'fundSources'],
  yearLabel: '预算年度',
  needsYear: true,
  sort: { by: 'code', descending: false },
  note: () => '该预算年度有申请、安排、下达或支付记录的项目，按资金来源分列；安排和下达已含批准的变更。',
  years: (reader) => listMoneyYears(reader),
  select(context, filter, sort) {
    if (filter.year === null) return selectLines(COLUMNS, [], sort);
    const { year, fundSources } = filter;
    const { passes } = selectProjects(context.reader, projectFilter(filter, null));
    const sources = new Set<unknown>(fundSources);
    const lines = context
      .keep(`yearFunding ${String(year)}`, () => load(context, year))
      .filter(
        ({ projectId, values }) => passes[projectId] === 1 && (sources.size === 0 || sources.has(values['source'])),
      );
    const selection = selectLines(COLUMNS, lines, sort);
    return { ...selection, sums: withRate(selection.sums), groups: groupsOf(lines) };
  },
};
