import type { IsoDate } from '../domain/dates.ts';
import type { ProjectId, RecordId } from '../domain/ids.ts';
import type { DeadlineKind } from '../domain/open-deadlines.ts';
import type { Page, PageRequest } from './page.ts';
import type { Reader } from './reader-writer.ts';

/** A deadline in the list of all deadlines. */
export interface DeadlineRow {
  readonly projectId: ProjectId;
  readonly projectName: string;
  readonly unitName: string;
  readonly kind: DeadlineKind;
  readonly recordId: RecordId | null;
  readonly title: string;
  /** Null while the clock stands still or the calendar is unknown. */
  readonly dueOn: IsoDate | null;
  readonly paused: boolean;
}

/** Filters of the list; null filters nothing. */
export interface DeadlineFilter {
  readonly kind: DeadlineKind | null;
  /** Only those that are due on this day or earlier. */
  readonly dueUntil: IsoDate | null;
}

/** Open deadlines, the nearest last day first, those without one at the end. */
export function listOpenDeadlines(
  reader: Reader,
  { kind, dueUntil }: DeadlineFilter,
  { page, pageSize }: PageRequest,
): Page<DeadlineRow> {
  const where = [
    'true',
    ...(kind === null ? [] : ['d.kind = @kind']),
    ...(dueUntil === null ? [] : [`coalesce(d.due_on, '9999-12-31') <= @dueUntil`]),
  ].join(' AND ');
  const values = { kind, dueUntil };
  const rows = reader.all<Omit<DeadlineRow, 'paused'> & { paused: 0 | 1 }>(
    `SELECT d.project_id AS projectId, p.name AS projectName, u.name AS unitName, d.kind, d.record_id AS recordId,
       d.title, d.due_on AS dueOn, d.paused
     FROM open_deadline d JOIN project p ON p.id = d.project_id JOIN unit u ON u.id = p.unit_id
     WHERE ${where} ORDER BY coalesce(d.due_on, '9999-12-31'), d.id LIMIT @pageSize OFFSET @skipped`,
    { ...values, pageSize, skipped: page * pageSize },
  );
  const count = reader.get<{ total: number }>(`SELECT count(*) AS total FROM open_deadline d WHERE ${where}`, values);
  return { rows: rows.map((row) => ({ ...row, paused: row.paused === 1 })), total: count?.total ?? 0 };
}

export function countOpenDeadlines(reader: Reader): number {
  return reader.get<{ open: number }>('SELECT count(*) AS open FROM open_deadline')?.open ?? 0;
}

/** Projects that have an open deadline. */
export function listProjectsWithDeadlines(reader: Reader): ProjectId[] {
  return reader
    .all<{ id: ProjectId }>('SELECT DISTINCT project_id AS id FROM open_deadline ORDER BY project_id')
    .map(({ id }) => id);
}

/** The cached last days of a project's open deadlines, in their order. */
export function listDueDays(reader: Reader, projectId: ProjectId): (IsoDate | null)[] {
  return reader
    .all<{ dueOn: IsoDate | null }>('SELECT due_on AS dueOn FROM open_deadline WHERE project_id = ? ORDER BY id', [
      projectId,
    ])
    .map(({ dueOn }) => dueOn);
}
