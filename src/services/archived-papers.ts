import { extname } from 'node:path';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { DOCUMENT_KINDS } from '../domain/glossary.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { ArchivedPaper } from '../documents/paper-archive/list-of-papers.ts';
import { ARCHIVE_LIST } from '../documents/paper-archive/list-of-papers.ts';
import type { StoredDocument } from '../storage/issued-documents.ts';
import { getDocument, getDocumentBytes } from '../storage/issued-documents.ts';
import type { Reader } from '../storage/reader-writer.ts';
import { paperFileName } from './paper-file-name.ts';

/** `文号-项目-单位-种类`; a second paper of a name gets a number. Systems take names for the same that differ only in case. */
function freeName(
  { number, title, projectName, unitName, kind, fileName }: StoredDocument,
  taken: Set<string>,
): string {
  const numberText = number === null ? '' : formatDocumentNumber(number);
  const parts = [numberText, projectName ?? title, unitName ?? ''];
  const ending = extname(fileName).slice(1);
  for (let count = 1; ; count += 1) {
    const name = paperFileName(parts, ending, [DOCUMENT_KINDS[kind], count === 1 ? '' : String(count)]);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function archivedPaper(reader: Reader, document: StoredDocument, taken: Set<string>): ArchivedPaper {
  const { id, number, kind, title, projectName, unitName, issuedOn, voided, sha256 } = document;
  return {
    id,
    fileName: freeName(document, taken),
    number: number && formatDocumentNumber(number),
    kind: DOCUMENT_KINDS[kind],
    title,
    projectName,
    unitName,
    issuedOn,
    state: voided === null ? '有效' : '已作废',
    sha256,
    read: () => getDocumentBytes(reader, id),
  };
}

/** Papers of the register as they go out together, each under a name of its own; one that is asked for twice goes once. */
export function archivedPapers(reader: Reader, ids: readonly DocumentId[]): ArchivedPaper[] {
  const taken = new Set([ARCHIVE_LIST.toLowerCase()]);
  return [...new Set(ids)].map((id) => archivedPaper(reader, getDocument(reader, id), taken));
}
