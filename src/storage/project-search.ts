import type { ProjectId, UnitId } from '../domain/ids.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { matchExpression, pairs, soundsOf, triples } from './search-terms.ts';

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
      pairs(name),
      pairs(unitName),
      pairs(code),
      `${triples(full)} ${triples(unit.full)}`,
      `${pairs(initials)} ${pairs(unit.initials)}`,
    ],
  );
}

/** Indexes projects that were registered without it, one after the other. */
export function indexProjects(writer: Writer, ids: readonly ProjectId[]): void {
  const texts = writer.all<SearchedTexts & { id: ProjectId }>(
    `SELECT p.id, p.name, p.code, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id
     WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
    [JSON.stringify(ids)],
  );
  for (const { id, ...searched } of texts) indexProject(writer, id, searched);
}

/** Takes projects that are about to be removed out of the index. */
export function unindexProjects(writer: Writer, ids: readonly ProjectId[]): void {
  for (const id of ids) writer.run('DELETE FROM project_search WHERE rowid = ?', [id]);
}

/** Ids of the projects that the query finds; null when it holds nothing to look for. */
export function findProjectsByText(reader: Reader, query: string): number[] | null {
  const match = matchExpression(query);
  if (match === null) return null;
  const hits = reader.get<{ ids: string }>(
    'SELECT json_group_array(rowid) AS ids FROM project_search WHERE project_search MATCH ?',
    [match],
  );
  return JSON.parse(hits?.ids ?? '[]') as number[];
}

/** What the index has to hold, project by project; also for checking it. */
export function searchedTexts(reader: Reader): IterableIterator<SearchedTexts & { id: ProjectId }> {
  return reader.iterate(
    'SELECT p.id, p.name, p.code, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id ORDER BY p.id',
  );
}

/** A unit was renamed: its projects are sorted and found by the new name. */
export function renameUnitOfProjects(writer: Writer, unitId: UnitId): void {
  writer.run(
    `UPDATE project SET unit_sort = (SELECT name_sort FROM unit WHERE unit.id = unit_id)
     WHERE unit_id = ?`,
    [unitId],
  );
  const projects = writer.all<SearchedTexts & { id: ProjectId }>(
    `SELECT p.id, p.name, p.code, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id
     WHERE p.unit_id = ?`,
    [unitId],
  );
  for (const project of projects) indexProject(writer, project.id, project);
}
