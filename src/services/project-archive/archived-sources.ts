import type { ArchivedFile } from '../../documents/project-archive/archive-catalogue.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import type { StoredAttachment } from '../../storage/attachments.ts';
import { listAttachments, listPlacesOf } from '../../storage/attachments.ts';
import type { StoredDocument } from '../../storage/issued-documents.ts';
import {
  getDocumentBytes,
  listDocumentsNamingProject,
  listDocumentsOfProject,
} from '../../storage/issued-documents.ts';
import type { Library } from '../../storage/library.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';

/** A file that goes into the archive: what the catalogue says, what its name is made of, and its bytes when asked. */
export interface ArchivedSource extends Omit<ArchivedFile, 'path'> {
  readonly folder: '文书' | '附件';
  readonly nameParts: readonly string[];
  readonly extension: string;
  readonly read: () => AsyncIterable<Uint8Array>;
}

function endingOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1] ?? 'bin';
}

function paperSource({ reader }: Library, document: StoredDocument): ArchivedSource {
  const { id, kind, number, title, issuedOn, voided, fileName, byteLength, sha256 } = document;
  const numberText = number && formatDocumentNumber(number);
  return {
    folder: '文书',
    nameParts: [numberText ?? issuedOn, DOCUMENT_KINDS[kind], voided === null ? '' : '已作废'],
    extension: endingOf(fileName),
    title,
    number: numberText,
    kind: DOCUMENT_KINDS[kind],
    on: issuedOn,
    state: voided === null ? '有效' : '已作废',
    byteLength,
    sha256,
    async *read() {
      yield await Promise.resolve(getDocumentBytes(reader, id));
    },
  };
}

function attachmentSource(library: Library, attachment: StoredAttachment, rests: readonly string[]): ArchivedSource {
  const { originalName, byteLength, sha256 } = attachment;
  // What a unit called its file may hold a person's number; neither name nor catalogue repeats it.
  const name = maskDigits(originalName);
  return {
    folder: '附件',
    nameParts: [name.replace(/\.[A-Za-z0-9]{1,8}$/, '')],
    extension: endingOf(originalName),
    title: name,
    number: null,
    kind: rests.length === 0 ? '附件' : `附件（${rests.join('、')}）`,
    on: null,
    state: '',
    byteLength,
    sha256,
    read: () => library.attachments.read(sha256),
  };
}

/** All papers of a project, those that name others too, in the order of their days, then all files that its records rest on. */
export function archivedSources(library: Library, projectId: ProjectId): ArchivedSource[] {
  const { reader } = library;
  const papers = [
    ...listDocumentsOfProject(reader, projectId),
    ...listDocumentsNamingProject(reader, projectId),
  ].toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn) || a.id - b.id);
  const restingOn = ({ id, sha256 }: StoredAttachment) =>
    listPlacesOf(reader, sha256, projectId).flatMap((place) =>
      place.id === id ? place.records.map(({ kind }) => definitionOf(kind).label) : [],
    );
  return [
    ...papers.map((document) => paperSource(library, document)),
    ...listAttachments(reader, projectId).map((each) => attachmentSource(library, each, [...new Set(restingOn(each))])),
  ];
}
