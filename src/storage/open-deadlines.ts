import type { IsoDate } from '../domain/dates.ts';
import type { OpenLight } from '../domain/deadline.ts';
import { OPEN_LIGHTS } from '../domain/deadline.ts';
import { keysOf } from '../domain/glossary.ts';
import type { ProjectId, RecordId, UnitId } from '../domain/ids.ts';
import type { DeadlineKind, OpenDeadline } from '../domain/open-deadlines.ts';
import { deadlineTitle } from '../domain/open-deadlines.ts';
import type { PageRequest } from './page.ts';
import type { Reader } from './reader-writer.ts';
import { matchExpression } from './search-terms.ts';

/** A deadline in the list of all deadlines. */
export interface DeadlineRow {
  readonly projectId: ProjectId;
  readonly projectCode: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly kind: DeadlineKind;
  readonly recordId: RecordId | null;
  readonly title: string;
  /** Null while the clock stands still or the calendar is unknown. */
  readonly dueOn: IsoDate | null;
  readonly paused: boolean;
}

/** Filters of the list; null and an empty query filter nothing. The query finds projects by what they are called. */
export interface DeadlineFilter {
  readonly light: OpenLight | null;
  readonly kind: DeadlineKind | null;
  readonly unitId: UnitId | null;
  readonly query: string;
}

export const ALL_DEADLINES: DeadlineFilter = { light: null, kind: null, unitId: null, query: '' };

/** The day that lights are of, and the latest last day that is 临近 on it. */
export interface LightDays {
  readonly today: IsoDate;
  readonly soon: IsoDate;
}

/** Every light is a range of the indexed day. */
const RANGES: Readonly<Record<OpenLight, string>> = {
  over: 'day < @today',
  today: 'day = @today',
  soon: 'day > @today AND day <= @soon',
  open: `day > @soon AND day < '9999-12-30'`,
  paused: `day = '9999-12-30'`,
  unknown: `day = '9999-12-31'`,
};

/** What passes all filters but the light, and how many end on each day; the hits of a search are found once. */
function passing({ kind, unitId, query }: DeadlineFilter): { sql: string; match: string | null } {
  const match = matchExpression(query);
  const ofKind = kind === null ? 'true' : 'kind = @kind';
  const where = [
    ofKind,
    ...(unitId === null ? [] : ['unit_id = @unitId']),
    ...(match === null ? [] : ['project_id IN (SELECT rowid FROM project_search WHERE project_search MATCH @match)']),
  ].join(' AND ');
  const isWhole = unitId === null && match === null;
  const sql = `WITH hit AS ${match === null ? 'NOT MATERIALIZED' : 'MATERIALIZED'} (
      SELECT id, day FROM open_deadline WHERE ${where}
    ), tally AS NOT MATERIALIZED (
      ${isWhole ? `SELECT day, deadlines FROM open_deadline_tally WHERE ${ofKind}` : 'SELECT day, 1 AS deadlines FROM hit'}
    )`;
  return { sql, match };
}

function readRows(reader: Reader, ids: string): DeadlineRow[] {
  return reader
    .all<Omit<DeadlineRow, 'paused'> & { paused: 0 | 1 }>(
      `SELECT d.project_id AS projectId, p.code AS projectCode, p.name AS projectName, u.name AS unitName, d.kind,
         d.record_id AS recordId, d.title, d.due_on AS dueOn, d.paused
       FROM json_each(?) place CROSS JOIN open_deadline d ON d.id = place.value
         CROSS JOIN project p ON p.id = d.project_id CROSS JOIN unit u ON u.id = d.unit_id
       ORDER BY place.key`,
      [ids],
    )
    .map((row) => ({ ...row, paused: row.paused === 1 }));
}

/** A page of the list, with how many of each light pass the other filters. */
export interface DeadlinePage {
  readonly rows: DeadlineRow[];
  readonly lights: Readonly<Record<OpenLight, number>>;
}

/** Open deadlines, the nearest last day first; those without one at the end, 停表 before 日历未知. */
export function listOpenDeadlines(
  reader: Reader,
  filter: DeadlineFilter,
  days: LightDays,
  { page, pageSize }: PageRequest,
): DeadlinePage {
  const { sql, match } = passing(filter);
  const { light, kind, unitId } = filter;
  const counts = keysOf(OPEN_LIGHTS).map(
    (each) => `(SELECT coalesce(sum(deadlines), 0) FROM tally WHERE ${RANGES[each]}) AS "${each}"`,
  );
  // The ids of the page come first: rows that are skipped are looked up nowhere.
  const found = reader.get<Record<OpenLight, number> & { ids: string }>(
    `${sql} SELECT ${counts.join(', ')}, (SELECT json_group_array(id ORDER BY day, id) FROM (
       SELECT id, day FROM hit WHERE ${light === null ? 'true' : RANGES[light]}
       ORDER BY day, id LIMIT @pageSize OFFSET @skipped)) AS ids`,
    { kind, unitId, match, ...days, pageSize, skipped: page * pageSize },
  );
  if (!found) throw new TypeError('counts always come');
  const { ids, ...lights } = found;
  return { rows: readRows(reader, ids), lights };
}

/** Projects that have an open deadline. */
export function listProjectsWithDeadlines(reader: Reader): ProjectId[] {
  return reader
    .all<{ id: ProjectId }>('SELECT DISTINCT project_id AS id FROM open_deadline ORDER BY project_id')
    .map(({ id }) => id);
}

/** The same and those that another policy may give one: a contract or a start of works is on their file. */
export function listProjectsInProgress(reader: Reader): ProjectId[] {
  return reader
    .all<{ id: ProjectId }>(
      `SELECT project_id AS id FROM open_deadline
       UNION SELECT project_id FROM project_record WHERE kind IN ('contract', 'implementationStart') ORDER BY 1`,
    )
    .map(({ id }) => id);
}

/** A deadline as the list keeps it. */
export type DeadlineEntry = Pick<DeadlineRow, 'kind' | 'recordId' | 'title' | 'dueOn' | 'paused'>;

export function deadlineEntry(deadline: OpenDeadline): DeadlineEntry {
  const { kind, recordId, count } = deadline;
  return { kind, recordId, title: deadlineTitle(deadline), dueOn: count.due, paused: count.paused };
}

/** A project's open deadlines as the list has them, in the order of its life. */
export function listDeadlinesOf(reader: Reader, projectId: ProjectId): DeadlineEntry[] {
  return reader
    .all<Omit<DeadlineEntry, 'paused'> & { paused: 0 | 1 }>(
      `SELECT kind, record_id AS recordId, title, due_on AS dueOn, paused FROM open_deadline
       WHERE project_id = ? ORDER BY id`,
      [projectId],
    )
    .map((row) => ({ ...row, paused: row.paused === 1 }));
}
