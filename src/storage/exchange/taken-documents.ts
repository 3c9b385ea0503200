import { formatDocumentNumber } from '../../domain/document-number.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { indexDocument } from '../document-search.ts';
import type { SqlValue } from '../driver.ts';
import { getDocument } from '../issued-documents.ts';
import type { Reader, Writer } from '../reader-writer.ts';

interface Numbered {
  readonly kind: string;
  readonly prefix: string;
  readonly year: number;
  readonly sequence: number;
}

function numberOf(tree: ItemTree): Numbered | null {
  const { number_prefix: prefix, number_year: year, number_sequence: sequence } = tree;
  if (typeof prefix !== 'string' || typeof year !== 'number' || typeof sequence !== 'number') return null;
  return { kind: textIn(tree, 'kind'), prefix, year, sequence };
}

/** The series moves on with a number that another machine gave out, so that it is never given out here. */
function moveSeries(writer: Writer, number: Numbered): void {
  const { changes } = writer.run(
    `UPDATE document_series SET last_sequence = @sequence
     WHERE kind = @kind AND prefix = @prefix AND year = @year AND last_sequence < @sequence`,
    { ...number },
  );
  if (changes > 0) return;
  writer.run(
    `INSERT INTO document_series (last_sequence, kind, prefix, year) SELECT @sequence, @kind, @prefix, @year
     WHERE NOT EXISTS (SELECT 1 FROM document_series WHERE kind = @kind AND prefix = @prefix AND year = @year)`,
    { ...number },
  );
}

/**
 * The number columns of a paper that is new here. A number that a paper here has already stays with that one; the
 * other paper is kept under the same number beside it, and the office settles which holds.
 */
export function placeNumber(writer: Writer, id: number, tree: ItemTree): Record<string, SqlValue> {
  const number = numberOf(tree);
  if (!number) return {};
  const taken = writer.get(
    `SELECT 1 FROM issued_document WHERE kind = @kind AND number_prefix = @prefix AND number_year = @year
       AND number_sequence = @sequence`,
    { ...number },
  );
  if (!taken) {
    moveSeries(writer, number);
    return {};
  }
  writer.run(
    `INSERT INTO exchange_double_number (document_id, kind, prefix, year, sequence)
     VALUES (@id, @kind, @prefix, @year, @sequence)`,
    { id, ...number },
  );
  return { number_prefix: null, number_year: null, number_sequence: null };
}

export function indexTakenDocument(writer: Writer, id: DocumentId): void {
  const document = getDocument(writer, id);
  indexDocument(writer, document, document.number && formatDocumentNumber(document.number));
}

/** A number that two papers have which both hold. */
export interface DoubleNumber {
  readonly number: string;
  readonly papers: readonly { readonly id: DocumentId; readonly title: string }[];
}

/** Numbers that were given out on two machines and are not settled: both papers hold. */
export function listDoubleNumbers(reader: Reader): DoubleNumber[] {
  const rows = reader.all<Numbered & { id: DocumentId; title: string; otherId: DocumentId; otherTitle: string }>(
    `SELECT x.kind, x.prefix, x.year, x.sequence, d.id, d.title, o.id AS otherId, o.title AS otherTitle
     FROM exchange_double_number x JOIN issued_document d ON d.id = x.document_id
     JOIN issued_document o ON o.kind = x.kind AND o.number_prefix = x.prefix AND o.number_year = x.year
       AND o.number_sequence = x.sequence
     WHERE NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id IN (d.id, o.id)) ORDER BY d.id LIMIT 200`,
  );
  return rows.map(({ id, title, otherId, otherTitle, ...number }) => ({
    number: formatDocumentNumber(number),
    papers: [
      { id: otherId, title: otherTitle },
      { id, title },
    ],
  }));
}
