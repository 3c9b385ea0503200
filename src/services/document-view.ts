import type { IssuedDocument } from '../contract/shapes/document.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import type { StoredDocument } from '../storage/issued-documents.ts';

/** A registered paper as lists show it. */
export function documentView({ number, ...document }: StoredDocument): IssuedDocument {
  return { ...document, number: number && formatDocumentNumber(number) };
}
