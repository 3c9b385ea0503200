import type { DocumentId } from '../domain/ids.ts';
import type { Writer } from './reader-writer.ts';
import { bigrams } from './search-terms.ts';

interface SearchedTexts {
  readonly id: DocumentId;
  readonly title: string;
  readonly projectName: string | null;
  readonly unitName: string | null;
}

/** Puts a paper's searched texts into the index, as they are when it is registered. */
export function indexDocument(writer: Writer, document: SearchedTexts, number: string | null): void {
  writer.run('INSERT INTO document_search (rowid, title, number, project_name, unit_name) VALUES (?, ?, ?, ?, ?)', [
    document.id,
    bigrams(document.title),
    bigrams(number ?? ''),
    bigrams(document.projectName ?? ''),
    bigrams(document.unitName ?? ''),
  ]);
}
