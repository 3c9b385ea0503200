import { basename, extname } from 'node:path';
import type { CallContext } from '../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import { formatDocumentNumber } from '../domain/document-number.ts';
import { DOCUMENT_KINDS } from '../domain/glossary.ts';
import type { ArchivedPaper } from '../documents/paper-archive/write-paper-archive.ts';
import { ARCHIVE_LIST, writePaperArchive } from '../documents/paper-archive/write-paper-archive.ts';
import type { StoredDocument } from '../storage/issued-documents.ts';
import { getDocument, getDocumentBytes } from '../storage/issued-documents.ts';
import type { Reader } from '../storage/reader-writer.ts';
import { saveExport } from './list-export/save-export.ts';
import { paperFileName } from './paper-file-name.ts';
import type { ServiceContext } from './service-context.ts';

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

/** Writes papers of the register as one archive to the file that the reviewer named; it is there whole, or not at all. */
export async function exportPapers(
  context: ServiceContext,
  { ids, target }: ParsedInput<'documents.exportZip'>,
  call: CallContext,
): Promise<HandlerOutput<'documents.exportZip'>> {
  const { reader, settings, today, pathOf } = context;
  const path = pathOf(target);
  const taken = new Set([ARCHIVE_LIST.toLowerCase()]);
  const papers = [...new Set(ids)].map((id) => archivedPaper(reader, getDocument(reader, id), taken));
  const archive = { officeName: settings().officeName, madeOn: today(), papers };
  await saveExport(
    context,
    {
      path,
      label: '正在导出文书',
      total: papers.length,
      make: (hooks) => writePaperArchive(archive, hooks),
      entry: {
        action: 'documents.exportZip',
        summary: `导出文书压缩包（${String(papers.length)} 份）`,
        subject: { kind: 'library', id: null, label: '文书登记' },
        after: { documents: ids },
      },
    },
    call,
  );
  return { fileName: basename(path), papers: papers.length };
}
