import type { IsoDate } from '../../domain/dates.ts';
import type { DaySpan, ExpertLoad } from '../../domain/experts/load-span.ts';
import { LOADING_STATES, quarterAround, weekAround } from '../../domain/experts/load-span.ts';
import type { ExpertId } from '../../domain/ids.ts';
import type { Reader } from '../reader-writer.ts';

/** The states that count as load, as the values of an SQL list. */
export const LOADING = LOADING_STATES.map((state) => `'${state}'`).join(', ');

/** How many meetings of those days count on the expert of the row `e`, as a column of a statement. */
export function loadColumn({ from, until }: DaySpan): string {
  return `(SELECT count(*) FROM expert_engagement g
    WHERE g.expert_id = e.id AND g.meeting_on BETWEEN '${from}' AND '${until}' AND g.state IN (${LOADING}))`;
}

/** The load of each expert in the week and the quarter of a day. */
export function readExpertLoads(reader: Reader, ids: readonly ExpertId[], day: IsoDate): Map<ExpertId, ExpertLoad> {
  const rows = reader.all<ExpertLoad & { id: ExpertId }>(
    `SELECT e.id, ${loadColumn(weekAround(day))} AS week, ${loadColumn(quarterAround(day))} AS quarter
     FROM json_each(?) place CROSS JOIN expert e ON e.id = place.value`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, week, quarter }) => [id, { week, quarter }]));
}
