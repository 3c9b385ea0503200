import type { Handlers } from '../../contract/dispatcher.ts';
import { listAudit } from '../../storage/audit.ts';
import { verifyAudit } from '../../storage/verify-audit.ts';
import type { ServiceContext } from '../service-context.ts';
import { auditFilter } from './audit-filter.ts';
import { exportAudit } from './export-audit.ts';

/** The use cases of the 审计记录. */
export function auditHandlers(context: ServiceContext) {
  const { reader } = context;
  return {
    'audit.list': (input) => {
      const { rows, total } = listAudit(reader, auditFilter(input), input);
      return { rows: rows.map((row) => ({ ...row, subject: row.subjectLabel })), total };
    },
    'audit.export': (input, call) => exportAudit(context, input, call),
    'audit.verify': () => {
      const { entries, faults } = verifyAudit(reader);
      return { entries, intact: faults.length === 0, faults };
    },
  } satisfies Handlers<'audit.list' | 'audit.export' | 'audit.verify'>;
}
