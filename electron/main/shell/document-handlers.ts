import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { shell } from 'electron';
import { CallError } from '../../../src/contract/call-error.ts';
import type { ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { CallCore } from './call-core.ts';
import type { FileTokens } from './file-tokens.ts';
import { openPaper } from './open-path.ts';
import { pageAsPdf, printPage, withPrintPage } from './print-page.ts';

type DocumentsCall = Extract<ShellCallName, `documents.${string}`>;

/** Writes beside the target first, so that a full disk leaves no half file under the wanted name. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${target}.part`;
  try {
    await writeFile(unfinished, bytes, { flush: true });
    await rename(unfinished, target);
  } catch {
    await rm(unfinished, { force: true });
    throw new CallError('fileProblem', '文件没有写成，请核对磁盘空间、写入权限，以及该文件是否正被其他程序打开。');
  }
}

export function createDocumentHandlers(callCore: CallCore, tokens: FileTokens): Handlers<DocumentsCall> {
  /** Path of a registered paper; a missing file is written again from the bytes that the library keeps. */
  async function presentFile(id: DocumentId): Promise<string> {
    const { state, path } = await callCore('documents.verify', { id });
    return state === 'missing' ? (await callCore('documents.restoreFile', { id })).path : path;
  }

  return {
    async 'documents.open'({ id }) {
      await openPaper(await presentFile(id));
      return {};
    },
    async 'documents.showInFolder'({ id }) {
      shell.showItemInFolder(await presentFile(id));
      return {};
    },
    async 'documents.print'({ id }) {
      const { html } = await callCore('documents.printHtml', { id });
      return { printed: await withPrintPage(html, printPage) };
    },
    async 'documents.savePdf'({ id, target }) {
      const path = tokens.resolve(target);
      const { html } = await callCore('documents.printHtml', { id });
      await writeWhole(path, await withPrintPage(html, pageAsPdf));
      return { fileName: basename(path) };
    },
  };
}
