import type { ExpertKind, ExpertOrigin, ExpertState, RatingBand } from '../../domain/experts/glossary-of-experts.ts';
import type { SpecialtyId } from '../../domain/ids.ts';
import { queryWords } from '../search-terms.ts';
import { RATING_TENTHS } from './expert-ratings.ts';

/** Filters of the 专家库; null, empty lists and an empty query filter nothing, but 已删除 is only shown when asked for. */
export interface ExpertFilter {
  readonly query: string;
  readonly states: readonly ExpertState[];
  readonly kinds: readonly ExpertKind[];
  /** A specialty or, for any of its specialties, a field. */
  readonly specialtyId: SpecialtyId | null;
  readonly origin: ExpertOrigin;
  readonly ratings: readonly RatingBand[];
}

/** The average rating in tenths that puts an expert into a band. */
const BANDS: Readonly<Record<RatingBand, string>> = {
  high: `${RATING_TENTHS} >= 40`,
  middle: `${RATING_TENTHS} BETWEEN 30 AND 39`,
  low: `${RATING_TENTHS} < 30`,
  none: `${RATING_TENTHS} IS NULL`,
};

function anyOf(column: string, name: string, values: readonly string[]): [string, Record<string, string>] {
  return [`${column} IN (SELECT value FROM json_each(@${name}))`, { [name]: JSON.stringify(values) }];
}

/** A word of the expert's own text, or of the name of a specialty or its field: names as they are now, renamed ones too. */
function wordCondition(word: string): string {
  return `(instr(e.search_text, ${word}) > 0 OR e.id IN (SELECT expert_id FROM expert_specialty WHERE specialty_id IN
    (SELECT s.id FROM specialty s LEFT JOIN specialty field ON field.id = s.parent_id
     WHERE instr(s.name_key, ${word}) > 0 OR instr(field.name_key, ${word}) > 0)))`;
}

/** The filter as a condition about the row `e`, with the values that it names. */
export function expertConditions(filter: ExpertFilter): { where: string; values: Record<string, string | number> } {
  const { query, states, kinds, specialtyId, origin, ratings } = filter;
  const parts: [string, Record<string, string | number>][] = [
    states.length === 0 ? [`e.state <> 'deleted'`, {}] : anyOf('e.state', 'states', states),
    ...queryWords(query).map((word, index): [string, Record<string, string>] => [
      wordCondition(`@word${String(index)}`),
      { [`word${String(index)}`]: word },
    ]),
  ];
  if (kinds.length > 0) parts.push(anyOf('e.kind', 'kinds', kinds));
  if (origin !== 'any') parts.push(['e.outside = @outside', { outside: origin === 'outside' ? 1 : 0 }]);
  if (specialtyId !== null) {
    parts.push([
      `e.id IN (SELECT expert_id FROM expert_specialty WHERE specialty_id IN
         (SELECT id FROM specialty WHERE id = @specialtyId OR parent_id = @specialtyId))`,
      { specialtyId },
    ]);
  }
  if (ratings.length > 0) parts.push([`(${ratings.map((band) => BANDS[band]).join(' OR ')})`, {}]);
  return {
    where: parts.map(([condition]) => condition).join(' AND '),
    values: Object.assign({}, ...parts.map(([, values]) => values)) as Record<string, string | number>,
  };
}
