import type { LedgerRow } from '../../domain/ledgers/ledger-column.ts';
import { unreportedPeriods } from '../../domain/monitoring-periods.ts';
import { latestOf } from '../../domain/records/project-file.ts';
import { listHeldRecordsOf } from '../../storage/ledgers/holding-records.ts';
import { listDeadlinesOfKind } from '../../storage/ledgers/project-deadlines.ts';
import { selectProjects } from '../../storage/project-list.ts';
import { CODE, column, NAME, STAGE, UNIT, unsorted } from './columns.ts';
import type { LedgerContext, LedgerView } from './ledger-view.ts';
import { planYears, projectFilter } from './ledger-view.ts';
import type { LoadedLine } from './loaded-lines.ts';
import { projectLine, selectLines } from './loaded-lines.ts';
import { DEADLINE_COLUMNS, deadlineTeller } from './open-light.ts';

const COLUMNS = [
  CODE,
  NAME,
  UNIT,
  unsorted(column('period', '最早未报监控期', 'text', 26)),
  ...DEADLINE_COLUMNS,
  unsorted(column('owed', '欠报（期）', 'whole')),
  unsorted(column('responsiblePerson', '项目负责人', 'text', 12)),
  unsorted(column('post', '职务', 'text', 12)),
  unsorted(column('startedOn', '开工日期', 'date')),
  STAGE,
];

const KINDS = ['implementationStart', 'monitoringReport', 'acceptance'] as const;

/** What the files say of the work and of the periods that are over without a report. */
function complete({ reader, policy, today }: LedgerContext, lines: readonly LedgerRow[]): LedgerRow[] {
  const ids = lines.map(({ projectId }) => projectId);
  const records = listHeldRecordsOf(reader, ids, KINDS);
  return lines.map((line) => {
    const file = { records: records.get(line.projectId) ?? [] };
    const start = latestOf(file, 'implementationStart')?.fields;
    const periods = unreportedPeriods(file, policy.policy.monitoringMonths, today());
    const [first] = periods;
    const values = {
      responsiblePerson: start?.responsiblePerson ?? null,
      post: start?.post ?? null,
      startedOn: start?.startedOn ?? null,
      period: first ? `${first.from} 至 ${first.to}` : null,
      owed: periods.length,
    };
    return { ...line, values: { ...line.values, ...values } };
  });
}

function load(context: LedgerContext): LoadedLine[] {
  const day = context.today();
  const deadlines = listDeadlinesOfKind(context.reader, 'monitoring');
  const tell = deadlineTeller(context);
  const linesOf = (chosen: typeof deadlines) =>
    chosen.map((deadline) => projectLine(deadline, String(deadline.projectId), { ...tell(deadline.dueOn) }));
  const overdue = linesOf(deadlines.filter(({ dueOn }) => dueOn !== null && dueOn < day));
  // A last day that cannot be told may belong to a period that still runs.
  const untold = linesOf(deadlines.filter(({ dueOn }) => dueOn === null));
  const over = complete(context, untold).map(({ values }) => Number(values['owed']) > 0);
  return [...overdue, ...untold.filter((_line, index) => over[index])];
}

/** 未报送绩效监控台账: projects being built whose monitoring report is overdue (办法五（四）). */
export const withoutMonitoringLedger: LedgerView = {
  columns: COLUMNS,
  filters: ['query', 'unitId', 'year', 'stages'],
  yearLabel: '计划年度',
  needsYear: false,
  sort: { by: 'dueOn', descending: false },
  note: ({ policy }) =>
    `监控期已满、超过期限仍未报送绩效监控报告的项目；每期 ${String(policy.policy.monitoringMonths)} 个月，期满后 ` +
    `${String(policy.policy.monitoringGraceDays)} 个工作日内报送（办法五（四），期限为办公室规定）。`,
  years: planYears,
  select(context, filter, sort) {
    const { passes } = selectProjects(context.reader, projectFilter(filter, filter.year));
    const lines = context
      .keep('withoutMonitoring', () => load(context))
      .filter(({ projectId }) => passes[projectId] === 1);
    return selectLines(COLUMNS, lines, sort, (shown) => complete(context, shown));
  },
};
