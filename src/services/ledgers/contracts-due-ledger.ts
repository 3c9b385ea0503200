import { recordById } from '../../domain/records/project-file.ts';
import { listHeldRecordsOf } from '../../storage/ledgers/holding-records.ts';
import { listDeadlinesOfKind } from '../../storage/ledgers/project-deadlines.ts';
import { selectProjects } from '../../storage/project-list.ts';
import { CODE, column, NAME, UNIT } from './columns.ts';
import type { LedgerContext, LedgerView } from './ledger-view.ts';
import { planYears, projectFilter } from './ledger-view.ts';
import type { LoadedLine } from './loaded-lines.ts';
import { projectLine, selectLines } from './loaded-lines.ts';
import { DEADLINE_COLUMNS, deadlineTeller } from './open-light.ts';

const COLUMNS = [
  CODE,
  NAME,
  UNIT,
  ...DEADLINE_COLUMNS,
  column('contractNumber', '合同编号', 'text', 18),
  column('supplier', '承建单位', 'text', 24),
  column('amount', '合同金额', 'money'),
  column('signedOn', '签订日期', 'date'),
];

function load(context: LedgerContext): LoadedLine[] {
  const deadlines = listDeadlinesOfKind(context.reader, 'contractFiling');
  const tell = deadlineTeller(context);
  const contracts = listHeldRecordsOf(
    context.reader,
    deadlines.map(({ projectId }) => projectId),
    ['contract'],
  );
  return deadlines.flatMap((deadline) => {
    const { projectId, recordId, dueOn } = deadline;
    const contract = recordById({ records: contracts.get(projectId) ?? [] }, 'contract', recordId);
    if (!contract) return [];
    const { contractNumber, supplier, amount, signedOn } = contract.fields;
    const values = { contractNumber, supplier, amount, signedOn, ...tell(dueOn) };
    return [projectLine(deadline, String(contract.id), values)];
  });
}

/** 待备案合同台账: contracts that are signed and not filed (办法五（三）). */
export const contractsDueLedger: LedgerView = {
  columns: COLUMNS,
  filters: ['query', 'unitId', 'year', 'lights'],
  yearLabel: '计划年度',
  needsYear: false,
  sort: { by: 'dueOn', descending: false },
  note: ({ policy }) =>
    `已签订、尚未备案的合同；应在签订后 ${String(policy.policy.filingDays)} 个工作日内备案（办法五（三））。`,
  years: planYears,
  select(context, filter, sort) {
    const { passes } = selectProjects(context.reader, projectFilter(filter, filter.year));
    const lights = new Set<unknown>(filter.lights);
    const lines = context
      .keep('contractsDue', () => load(context))
      .filter(({ projectId, values }) => passes[projectId] === 1 && (lights.size === 0 || lights.has(values['light'])));
    return selectLines(COLUMNS, lines, sort);
  },
};
