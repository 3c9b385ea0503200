import { basename } from 'node:path';
import { CallError } from '../contract/call-error.ts';
import type { Handlers } from '../contract/dispatcher.ts';
import type { DocumentId } from '../domain/ids.ts';
import { renderPrintHtml } from '../documents/print-html/render-print-html.ts';
import { appendAudit } from '../storage/audit.ts';
import { getDocument, getDocumentBytes, getDocumentFacts, listDocuments } from '../storage/issued-documents.ts';
import { documentView } from './document-view.ts';
import { exportPapersToFolder } from './export-papers-to-folder.ts';
import { exportPapers } from './export-papers.ts';
import { paperFileState, paperPath, writeWholeFile } from './paper-folder.ts';
import { registeredPaper } from './papers/registered-paper.ts';
import type { ServiceContext } from './service-context.ts';
import { verifyPapers } from './verify-papers.ts';

function printHtml({ reader }: ServiceContext, id: DocumentId): { html: string; title: string } {
  const { kind, title } = getDocument(reader, id);
  return { html: renderPrintHtml(registeredPaper(kind, getDocumentFacts(reader, id))), title };
}

function restoreFile({ reader, settings, write }: ServiceContext, id: DocumentId): { path: string } {
  const { fileName, sha256, title } = getDocument(reader, id);
  const path = paperPath(settings().papersFolder, fileName);
  const state = paperFileState(path, sha256);
  if (state === 'altered') {
    throw new CallError('conflict', '文件已被改动，程序不会覆盖它。请先把改动过的文件移走，或用“另存副本”取出原件。', [
      { where: path, what: '内容与登记的校验值不一致' },
    ]);
  }
  if (state === 'intact') return { path };
  writeWholeFile(path, getDocumentBytes(reader, id));
  write((writer) => {
    appendAudit(writer, {
      action: 'documents.restoreFile',
      summary: '重新写出遗失的文书文件',
      subject: { kind: 'document', id, label: title },
    });
  });
  return { path };
}

/** The use cases of the 文书登记. */
export function documentHandlers(context: ServiceContext) {
  const { reader, settings, pathOf } = context;
  return {
    'documents.list': (input) => {
      const { rows, total } = listDocuments(reader, input);
      return { rows: rows.map(documentView), total };
    },
    'documents.printHtml': ({ id }) => printHtml(context, id),
    'documents.verify': ({ id }) => {
      const { fileName, sha256 } = getDocument(reader, id);
      const path = paperPath(settings().papersFolder, fileName);
      return { state: paperFileState(path, sha256), path };
    },
    'documents.verifyAll': (_input, call) => verifyPapers(context, call),
    'documents.restoreFile': ({ id }) => restoreFile(context, id),
    'documents.exportZip': (input, call) => exportPapers(context, input, call),
    'documents.exportFolder': (input, call) => exportPapersToFolder(context, input, call),
    'documents.saveCopy': ({ id, target }) => {
      const path = pathOf(target);
      writeWholeFile(path, getDocumentBytes(reader, id));
      return { fileName: basename(path) };
    },
  } satisfies Handlers<
    | 'documents.list'
    | 'documents.printHtml'
    | 'documents.verify'
    | 'documents.verifyAll'
    | 'documents.restoreFile'
    | 'documents.exportZip'
    | 'documents.exportFolder'
    | 'documents.saveCopy'
  >;
}
