import type { DocumentId } from '../domain/ids.ts';
import type { Writer } from './reader-writer.ts';
import { pairs, soundsOf, triples } from './search-terms.ts';

interface SearchedTexts {
  readonly id: DocumentId;
  readonly title: string;
  readonly projectName: string | null;
  readonly unitName: string | null;
}

/** Puts a paper's searched texts into the index, as they are when it is registered. */
export function indexDocument(writer: Writer, document: SearchedTexts, number: string | null): void {
  const { id, title, projectName, unitName } = document;
  const sounds = [title, unitName ?? ''].map(soundsOf);
  writer.run(
    `INSERT INTO document_search (rowid, title, number, project_name, unit_name, pinyin, initials)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      pairs(title),
      pairs(number ?? ''),
      pairs(projectName ?? ''),
      pairs(unitName ?? ''),
      sounds.map(({ full }) => triples(full)).join(' '),
      sounds.map(({ initials }) => pairs(initials)).join(' '),
    ],
  );
}
