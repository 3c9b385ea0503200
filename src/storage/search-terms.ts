import { pinyin } from 'pinyin-pro';

/** Letters and digits alone, narrow and lower case: what is searched and searched for. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `智慧城管` → `智慧 慧城 城管 管`: pairs for phrases, the last character alone so that each one starts a token. */
export function bigrams(text: string): string {
  const characters = Array.from(plain(text));
  return characters.map((character, index) => character + (characters[index + 1] ?? '')).join(' ');
}

/** How a Chinese text is typed by sound. */
export interface Sounds {
  /** `zhihuichengguan`; also what names are sorted by. */
  readonly full: string;
  /** `zhcg`. */
  readonly initials: string;
}

export function soundsOf(text: string): Sounds {
  const syllables = pinyin(plain(text), { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('') };
}

/** A run of Chinese or of Latin letters and digits; a query matches when all its runs do. */
function runsOf(query: string): string[] {
  return query.split(/\s+/u).flatMap((word) => plain(word).match(/[a-z0-9]+|[^a-z0-9]+/gu) ?? []);
}

/** The query as an FTS5 expression; null when it holds nothing to search for. */
export function matchExpression(query: string): string | null {
  const terms = runsOf(query).map((run) => {
    const characters = Array.from(run);
    if (characters.length === 1) return `"${run}" *`;
    const pairs = characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1] ?? ''}`);
    return `"${pairs.join(' ')}"`;
  });
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** Plain words of a query, for the small tables that are searched without an index. */
export function queryWords(query: string): string[] {
  return runsOf(query);
}

/** Text that {@link queryWords} are looked for in; fields are kept apart. */
export function searchText(fields: readonly string[]): string {
  return fields.map(plain).join('\n');
}
