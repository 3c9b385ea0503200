import type { HandlerOutput } from '../../contract/contract.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { moneyLedger } from '../../domain/money-ledger.ts';
import { openDeadlines } from '../../domain/open-deadlines.ts';
import { listRecordAttachments } from '../../storage/attachments.ts';
import { holdingRecords } from '../../storage/project-records.ts';
import { listRuleReasons } from '../../storage/rule-reasons.ts';
import { deadlineView } from '../deadline-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { openCase } from './case.ts';
import { recordOptions } from './record-options.ts';

/** A project's file as its page shows it: every record with its corrections, the steps, the money, what is due. */
export function recordPage(context: ServiceContext, projectId: ProjectId): HandlerOutput<'records.file'> {
  const { reader, calendar, policy, today } = context;
  const { project, file, stage, rows } = openCase(reader, projectId);
  const holding = new Map(holdingRecords(rows).map(({ record, row }) => [row.id, record.id]));
  const attachments = listRecordAttachments(reader, projectId);
  const reasons = listRuleReasons(reader, projectId);
  return {
    version: project.version,
    stage,
    round: file.declarations.length,
    records: rows.map(({ isVoid, policyRevisionId: _policy, afterLetter: _after, ...row }) => ({
      ...row,
      isVoid,
      holdsAs: holding.get(row.id) ?? null,
      attachments: attachments.filter(({ recordId }) => recordId === row.id).map(({ recordId: _id, ...each }) => each),
      reasons: reasons.filter(({ recordId }) => recordId === row.id).map(({ ruleId, reason }) => ({ ruleId, reason })),
    })),
    steps: recordOptions(context, file, stage),
    ledger: moneyLedger(file),
    deadlines: openDeadlines({ file, policy: policy.policy, calendar }).map((deadline) =>
      deadlineView(deadline, today(), calendar),
    ),
  };
}
