import type { ProjectId, UnitId } from '../domain/ids.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { bigrams, soundsOf } from './search-terms.ts';

interface SearchedTexts {
  readonly name: string;
  readonly unitName: string;
  readonly code: string;
}

/** Puts a project's searched texts into the index, or renews them. */
export function indexProject(writer: Writer, id: ProjectId, { name, unitName, code }: SearchedTexts): void {
  const { full, initials } = soundsOf(name);
  const unit = soundsOf(unitName);
  writer.run(
    `INSERT OR REPLACE INTO project_search (rowid, name, unit_name, code, pinyin, initials)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      id,
      bigrams(name),
      bigrams(unitName),
      bigrams(code),
      `${bigrams(full)} ${bigrams(unit.full)}`,
      `${bigrams(initials)} ${bigrams(unit.initials)}`,
    ],
  );
}

/** What the index has to hold, project by project; also for checking it. */
export function searchedTexts(reader: Reader): IterableIterator<SearchedTexts & { id: ProjectId }> {
  return reader.iterate(
    'SELECT p.id, p.name, p.code, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id ORDER BY p.id',
  );
}

/** A unit was renamed: its projects are found by the new name. */
export function reindexProjectsOfUnit(writer: Writer, unitId: UnitId): void {
  const projects = writer.all<SearchedTexts & { id: ProjectId }>(
    `SELECT p.id, p.name, p.code, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id
     WHERE p.unit_id = ?`,
    [unitId],
  );
  for (const project of projects) indexProject(writer, project.id, project);
}
