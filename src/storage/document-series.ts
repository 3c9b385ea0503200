import type { DocumentNumber } from '../domain/document-number.ts';
import type { DocumentKind } from '../domain/glossary.ts';
import type { Reader, Writer } from './reader-writer.ts';

function lastSequence(reader: Reader, kind: DocumentKind, prefix: string, year: number): number {
  const row = reader.get<{ last: number }>(
    'SELECT last_sequence AS last FROM document_series WHERE kind = ? AND prefix = ? AND year = ?',
    [kind, prefix, year],
  );
  return row?.last ?? 0;
}

/** The number that the next paper of the series would get; takes nothing. */
export function peekNextNumber(reader: Reader, kind: DocumentKind, prefix: string, year: number): DocumentNumber {
  return { prefix, year, sequence: lastSequence(reader, kind, prefix, year) + 1 };
}

/** Takes the next number; the transaction only commits when a paper with that number is registered in it. */
export function takeNextNumber(writer: Writer, kind: DocumentKind, prefix: string, year: number): DocumentNumber {
  const next = peekNextNumber(writer, kind, prefix, year);
  writer.run(
    next.sequence === 1
      ? 'INSERT INTO document_series (last_sequence, kind, prefix, year) VALUES (?, ?, ?, ?)'
      : 'UPDATE document_series SET last_sequence = ? WHERE kind = ? AND prefix = ? AND year = ?',
    [next.sequence, kind, prefix, year],
  );
  return next;
}
