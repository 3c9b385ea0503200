import { pinyin } from 'pinyin-pro';

/** Letters and digits alone, narrow and lower case: what is searched and searched for. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `智慧城管` → `智慧 慧城 城管 管`: a phrase of pairs finds any part of two characters or more, a prefix any one. */
export function pairs(text: string): string {
  const characters = Array.from(plain(text));
  return characters.map((_, index) => characters.slice(index, index + 2).join('')).join(' ');
}

/** `zhihui` → `zhi hih ihu hui`: pairs of letters are in nearly every pinyin, so searching for them would be slow. */
export function triples(text: string): string {
  const characters = Array.from(plain(text));
  return characters
    .slice(0, -2)
    .map((_, index) => characters.slice(index, index + 3).join(''))
    .join(' ');
}

/** How a Chinese text is typed by sound. */
export interface Sounds {
  /** `zhihuichengguan`; also what names are sorted by. */
  readonly full: string;
  /** `zhcg`. */
  readonly initials: string;
}

/** Names of units come again and again when many projects are written. */
const MOST_KEPT = 500;
const kept = new Map<string, Sounds>();

export function soundsOf(text: string): Sounds {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const sounds = soundsAnew(text);
  kept.set(text, sounds);
  return sounds;
}

function soundsAnew(text: string): Sounds {
  const syllables = pinyin(plain(text), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('') };
}

/** A run of Chinese or of Latin letters and digits; a query matches when all its runs do. */
function runsOf(query: string): string[] {
  return query.split(/\s+/u).flatMap((word) => plain(word).match(/[a-z0-9]+|[^a-z0-9]+/gu) ?? []);
}

function expressionOf(run: string): string {
  const length = Array.from(run).length;
  if (length === 1) return `- pinyin : "${run}" *`;
  const ofPairs = `"${pairs(run).split(' ').slice(0, -1).join(' ')}"`;
  // Full pinyin is looked for from three letters on.
  return length > 2 && /^[a-z]/.test(run) ? `(${ofPairs} OR pinyin : "${triples(run)}")` : ofPairs;
}

/**
 * The query as an FTS5 expression for a table whose columns hold {@link pairs}, but `pinyin` {@link triples};
 * null when it holds nothing to look for.
 */
export function matchExpression(query: string): string | null {
  const runs = runsOf(query);
  return runs.length === 0 ? null : runs.map(expressionOf).join(' AND ');
}

/** Plain words of a query, for the small tables that are searched without an index. */
export function queryWords(query: string): string[] {
  return runsOf(query);
}

/** Text that {@link queryWords} are looked for in; fields are kept apart. */
export function searchText(fields: readonly string[]): string {
  return fields.map(plain).join('\n');
}
