import type { DocumentKind } from '../../src/domain/glossary.ts';
import { DOCUMENT_KINDS, keysOf } from '../../src/domain/glossary.ts';
import type { PapersCheck } from './check-papers.ts';

/** How many papers of each kind were written, by its Chinese name; a kind without any is named as missing. */
export function countPapers(counts: readonly PapersCheck['counts'][]): {
  readonly papersByKind: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
} {
  const kinds = keysOf(DOCUMENT_KINDS);
  const countOf = (kind: DocumentKind) => counts.reduce((sum, count) => sum + (count[kind] ?? 0), 0);
  return {
    papersByKind: Object.fromEntries(kinds.map((kind) => [DOCUMENT_KINDS[kind], countOf(kind)])),
    missing: kinds.filter((kind) => countOf(kind) === 0).map((kind) => `没有写出${DOCUMENT_KINDS[kind]}`),
  };
}
