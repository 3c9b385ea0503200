import type { ParsedInput } from '../../contract/contract.ts';
import type { Look } from '../../storage/exchange/look.ts';
import { peopleScope, projectScope } from '../../storage/exchange/scope.ts';
import { findProjectsByText } from '../../storage/project-search.ts';
import type { Reader } from '../../storage/reader-writer.ts';

type Scope = ParsedInput<'exchange.export'>['scope'];

function projectsOf(reader: Reader, { query, unitId, planYear }: Extract<Scope, { kind: 'projects' }>): number[] {
  const found = findProjectsByText(reader, query);
  return reader
    .all<{ id: number }>(
      `SELECT id FROM project WHERE (@unitId IS NULL OR unit_id = @unitId) AND (@planYear IS NULL OR plan_year = @planYear)
         AND (@found IS NULL OR id IN (SELECT value FROM json_each(@found))) ORDER BY id`,
      { unitId, planYear, found: found && JSON.stringify(found) },
    )
    .map(({ id }) => id);
}

/** The items that a scope names with whatever they need; null for everything, what was removed as well. */
export function chosenItems(reader: Reader, look: Look, scope: Scope): ReadonlySet<string> | null {
  switch (scope.kind) {
    case 'all':
      return null;
    case 'people':
      return peopleScope(look);
    case 'projects':
      return projectScope(reader, look, projectsOf(reader, scope));
  }
}
