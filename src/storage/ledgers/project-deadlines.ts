import type { IsoDate } from '../../domain/dates.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { DeadlineKind } from '../../domain/open-deadlines.ts';
import type { Reader } from '../reader-writer.ts';
import type { LedgerProject } from './ledger-projects.ts';
import { LEDGER_PROJECT } from './ledger-projects.ts';

/** An open deadline with its project. */
export interface ProjectDeadline extends LedgerProject {
  /** The record it begins with, as others name it. */
  readonly recordId: RecordId | null;
  /** Null while the calendar is unknown. */
  readonly dueOn: IsoDate | null;
}

/** Every open deadline of a kind, the nearest last day first; those without one at the end. */
export function listDeadlinesOfKind(reader: Reader, kind: DeadlineKind): ProjectDeadline[] {
  return reader.all(
    `SELECT ${LEDGER_PROJECT}, d.record_id AS recordId, d.due_on AS dueOn
     FROM open_deadline d JOIN project p ON p.id = d.project_id JOIN unit u ON u.id = p.unit_id
     WHERE d.kind = ? ORDER BY coalesce(d.due_on, '9999-12-31'), d.id`,
    [kind],
  );
}
