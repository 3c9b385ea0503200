import type { ProjectId } from '../../../src/domain/ids.ts';
import { findProjectsByText, searchedTexts } from '../../../src/storage/project-search.ts';
import type { Reader } from '../../../src/storage/reader-writer.ts';

/** Projects that the search index does not find by their own texts, and entries of projects that do not exist. */
export function findSearchFaults(reader: Reader): string[] {
  const faults: string[] = [];
  const ids = new Set<ProjectId>();
  for (const { id, ...texts } of searchedTexts(reader)) {
    ids.add(id);
    for (const text of Object.values(texts)) {
      if (!findProjectsByText(reader, text)?.includes(id)) faults.push(`${String(id)} is not found by ${text}`);
    }
  }
  const entries = reader.all<{ id: ProjectId }>('SELECT rowid AS id FROM project_search');
  for (const { id } of entries) if (!ids.has(id)) faults.push(`${String(id)} is no project`);
  if (entries.length !== ids.size) faults.push(`${String(entries.length)} entries for ${String(ids.size)} projects`);
  return faults;
}
