import { findProjectsByText } from '../project-search.ts';
import type { Reader } from '../reader-writer.ts';
import { searchText } from '../search-terms.ts';

/** Projects that are put before a meeting whose title or place has the word, as it is written or as it sounds. */
function findProjectsByMeeting(reader: Reader, word: string): number[] {
  const hits = reader.all<{ projectId: number }>(
    `SELECT mp.project_id AS projectId FROM expert_meeting m JOIN expert_meeting_project mp ON mp.meeting_id = m.id
     WHERE instr(m.search_text, ?) > 0`,
    [searchText([word])],
  );
  return hits.map(({ projectId }) => projectId);
}

/**
 * Ids of the projects that have every word of the query in their name, code or unit, or in a meeting that judges them;
 * null when it holds nothing to look for.
 */
export function findProjectsByTextOrMeeting(reader: Reader, query: string): number[] | null {
  const found = query.split(/\s+/u).flatMap((word) => {
    const byText = findProjectsByText(reader, word);
    return byText === null ? [] : [new Set([...byText, ...findProjectsByMeeting(reader, word)])];
  });
  const [first, ...others] = found;
  return first === undefined ? null : [...first].filter((id) => others.every((ids) => ids.has(id)));
}
