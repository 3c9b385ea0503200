import type { IsoDate } from '../../domain/dates.ts';
import type { ExpertKind, ExpertState } from '../../domain/experts/glossary-of-experts.ts';
import { EXPERT_STATES } from '../../domain/experts/glossary-of-experts.ts';
import type { ExpertLoad } from '../../domain/experts/load-span.ts';
import { quarterAround, weekAround } from '../../domain/experts/load-span.ts';
import { keysOf } from '../../domain/glossary.ts';
import type { ExpertId } from '../../domain/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Reader } from '../reader-writer.ts';
import type { ExpertFilter } from './expert-filter.ts';
import { expertConditions } from './expert-filter.ts';
import { loadColumn } from './expert-load.ts';
import { RATING_TENTHS } from './expert-ratings.ts';

/** What the list can be sorted by; `load` is that of the current quarter. */
export type ExpertSortBy = 'name' | 'employer' | 'state' | 'load' | 'rating' | 'updatedAt';

/** Ties go by name; unrated experts come last either way. */
export interface ExpertSort {
  readonly by: ExpertSortBy;
  readonly descending: boolean;
}

/** An expert in a list. */
export interface ExpertListRow {
  readonly id: ExpertId;
  readonly kind: ExpertKind;
  readonly name: string;
  readonly employer: string;
  readonly title: string;
  readonly outside: boolean;
  readonly state: ExpertState;
  readonly specialties: readonly string[];
  readonly load: ExpertLoad;
  readonly ratingTenths: number | null;
  readonly updatedAt: string;
}

const STATE_ORDER = `CASE e.state ${keysOf(EXPERT_STATES)
  .map((state, place) => `WHEN '${state}' THEN ${String(place)}`)
  .join(' ')} END`;

function orderBy({ by, descending }: ExpertSort, day: IsoDate): string {
  const direction = descending ? 'DESC' : 'ASC';
  const keys: Readonly<Record<ExpertSortBy, string>> = {
    name: `e.name_sort ${direction}, e.id ${direction}`,
    employer: `e.employer_key ${direction}, e.name_sort, e.id`,
    state: `${STATE_ORDER} ${direction}, e.name_sort, e.id`,
    load: `${loadColumn(quarterAround(day))} ${direction}, e.name_sort, e.id`,
    rating: `${RATING_TENTHS} ${direction} NULLS LAST, e.name_sort, e.id`,
    updatedAt: `e.updated_at ${direction}, e.id ${direction}`,
  };
  return keys[by];
}

type Row = Omit<ExpertListRow, 'outside' | 'specialties' | 'load'> &
  ExpertLoad & { readonly outside: number; readonly specialtiesJson: string };

/** These experts as the list shows them, in the order of the ids; loads are those around the day. */
export function readExpertRows(reader: Reader, ids: readonly ExpertId[], day: IsoDate): ExpertListRow[] {
  const rows = reader.all<Row>(
    `SELECT e.id, e.kind, e.name, e.employer, e.title, e.outside, e.state, e.updated_at AS updatedAt,
       (SELECT json_group_array(name) FROM (SELECT s.name FROM expert_specialty x JOIN specialty s ON s.id = x.specialty_id
        WHERE x.expert_id = e.id ORDER BY x.position)) AS specialtiesJson,
       ${loadColumn(weekAround(day))} AS week, ${loadColumn(quarterAround(day))} AS quarter,
       ${RATING_TENTHS} AS ratingTenths
     FROM json_each(?) place CROSS JOIN expert e ON e.id = place.value ORDER BY place.key`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ outside, specialtiesJson, week, quarter, ...row }) => ({
    ...row,
    outside: outside === 1,
    specialties: JSON.parse(specialtiesJson) as string[],
    load: { week, quarter },
  }));
}

/** Without a limit. */
const ALL: PageRequest = { page: 0, pageSize: -1 };

/** Ids of the experts that pass the filter, in order; all of them unless a page is asked for. */
export function listExpertIds(
  reader: Reader,
  filter: ExpertFilter,
  sort: ExpertSort,
  day: IsoDate,
  { page, pageSize }: PageRequest = ALL,
): ExpertId[] {
  const { where, values } = expertConditions(filter);
  const found = reader.get<{ ids: string }>(
    `SELECT json_group_array(id) AS ids FROM
       (SELECT e.id FROM expert e WHERE ${where} ORDER BY ${orderBy(sort, day)} LIMIT @limit OFFSET @skipped)`,
    { ...values, limit: pageSize, skipped: page * pageSize },
  );
  return JSON.parse(found?.ids ?? '[]') as ExpertId[];
}

function countExperts(reader: Reader, filter: ExpertFilter): number {
  const { where, values } = expertConditions(filter);
  return reader.get<{ total: number }>(`SELECT count(*) AS total FROM expert e WHERE ${where}`, values)?.total ?? 0;
}

/** Words and ratings are looked for in every row: one look through all of them then tells both page and count. */
function looksThrough({ query, ratings }: ExpertFilter): boolean {
  return query.trim() !== '' || ratings.length > 0;
}

/** Experts by name, employer, title, specialty, pinyin or initials, as filtered; loads are those around the day. */
export function listExperts(
  reader: Reader,
  filter: ExpertFilter,
  sort: ExpertSort,
  day: IsoDate,
  { page, pageSize }: PageRequest,
): Page<ExpertListRow> {
  if (!looksThrough(filter)) {
    const ids = listExpertIds(reader, filter, sort, day, { page, pageSize });
    return { rows: readExpertRows(reader, ids, day), total: countExperts(reader, filter) };
  }
  const ids = listExpertIds(reader, filter, sort, day);
  const rows = readExpertRows(reader, ids.slice(page * pageSize, (page + 1) * pageSize), day);
  return { rows, total: ids.length };
}
