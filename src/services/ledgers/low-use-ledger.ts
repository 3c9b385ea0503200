import { RESOURCE_ACTIONS, RESOURCE_KINDS } from '../../domain/glossary-of-records.ts';
import type { MeasuredUse } from '../../domain/low-use.ts';
import { isSameResource, lowUses } from '../../domain/low-use.ts';
import { recordsOf } from '../../domain/records/project-file.ts';
import type { HeldRecord } from '../../storage/ledgers/holding-records.ts';
import { listHeldRecords, listHeldRecordsOf } from '../../storage/ledgers/holding-records.ts';
import { readLedgerProjects } from '../../storage/ledgers/ledger-projects.ts';
import { selectProjects } from '../../storage/project-list.ts';
import { choiceColumn, CODE, column, NAME, UNIT } from './columns.ts';
import type { LedgerContext, LedgerView } from './ledger-view.ts';
import { planYears, projectFilter } from './ledger-view.ts';
import type { LoadedLine } from './loaded-lines.ts';
import { projectLine, selectLines } from './loaded-lines.ts';

const COLUMNS = [
  CODE,
  NAME,
  UNIT,
  choiceColumn('resourceKind', '资源类别', RESOURCE_KINDS, 10),
  column('resource', '资源名称', 'text', 20),
  column('rate', '利用率', 'percent'),
  choiceColumn('action', '处置', RESOURCE_ACTIONS, 8),
  column('actedOn', '处置日期', 'date'),
  column('allocated', '分配规格和数量', 'text', 20),
  column('allocatedOn', '分配日期', 'date'),
  column('measuredFrom', '监测期起', 'date'),
  column('measuredTo', '监测期止', 'date'),
  column('days', '监测（天）', 'whole'),
];

type Handled = HeldRecord<'resourceAllocation' | 'resourceReclaim'>;

/** What the last allocation says of the resource, and the last 调配 or 收回 since it was measured. */
function fateOf(use: MeasuredUse, records: readonly Handled[]) {
  const file = { records };
  const allocation = recordsOf(file, 'resourceAllocation').findLast(({ fields }) =>
    fields.resources.some((each) => isSameResource(each, use)),
  );
  const reclaim = recordsOf(file, 'resourceReclaim').findLast(
    ({ on, fields }) => on >= use.to && isSameResource(fields, use),
  );
  return {
    allocated: allocation?.fields.resources.find((each) => isSameResource(each, use))?.allocated ?? null,
    allocatedOn: allocation?.on ?? null,
    action: reclaim?.fields.action ?? null,
    actedOn: reclaim?.on ?? null,
  };
}

function load({ reader, policy }: LedgerContext): LoadedLine[] {
  const usages = Map.groupBy(listHeldRecords(reader, 'resourceUsage'), ({ projectId }) => projectId);
  const low = [...usages].flatMap(([projectId, records]) =>
    lowUses(records, policy.policy).map((use) => ({ projectId, use })),
  );
  const ids = [...new Set(low.map(({ projectId }) => projectId))];
  const projects = readLedgerProjects(reader, ids);
  const records = listHeldRecordsOf(reader, ids, ['resourceAllocation', 'resourceReclaim']);
  return low.flatMap(({ projectId, use }) => {
    const project = projects.get(projectId);
    if (!project) return [];
    const { resourceKind, name, rate, from, to, days } = use;
    const measured = { resourceKind, resource: name, rate: rate * 10, measuredFrom: from, measuredTo: to, days };
    const values = { ...measured, ...fateOf(use, records.get(projectId) ?? []) };
    return [projectLine(project, `${String(projectId)} ${resourceKind} ${name}`, values)];
  });
}

/** 低利用率资源台账: what was allocated and is hardly used (办法五（六）). */
export const lowUseLedger: LedgerView = {
  columns: COLUMNS,
  filters: ['query', 'unitId', 'year', 'resourceKinds', 'handled'],
  yearLabel: '计划年度',
  needsYear: false,
  sort: { by: 'rate', descending: false },
  note: ({ policy }) =>
    `最近一次监测不少于 ${String(policy.policy.lowUseDays)} 天、利用率低于 ${String(policy.policy.lowUsePercent)}% ` +
    '的资源，应予调配或收回（办法五（六），界限为办公室规定）。',
  years: planYears,
  select(context, filter, sort) {
    const { passes } = selectProjects(context.reader, projectFilter(filter, filter.year));
    const kinds = new Set<unknown>(filter.resourceKinds);
    const lines = context
      .keep('lowUseResources', () => load(context))
      .filter(({ projectId, values }) => {
        if (passes[projectId] !== 1) return false;
        if (kinds.size > 0 && !kinds.has(values['resourceKind'])) return false;
        return filter.handled === null || (values['action'] !== null) === (filter.handled === 'handled');
      });
    return selectLines(COLUMNS, lines, sort);
  },
};
