import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput } from '../../contract/contract.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { getDocument, getDocumentBytes } from '../../storage/issued-documents.ts';
import { paperFileState, paperPath, writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';

type Unwritten = HandlerOutput<'exchange.take'>['unwritten'][number];

function unwrittenOf({ reader, settings }: ServiceContext, id: DocumentId): Unwritten | undefined {
  const { fileName, sha256, title } = getDocument(reader, id);
  try {
    const path = paperPath(settings().papersFolder, fileName);
    if (!existsSync(path)) writeWholeFile(path, getDocumentBytes(reader, id));
    else if (paperFileState(path, sha256) !== 'intact') {
      return { label: title, what: '文书文件夹中已有同名的另一份文件，没有覆盖；请用“另存副本”取出' };
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { label: title, what: error.message };
  }
}

/**
 * Writes the files of papers that came with a package into the papers folder, none over another. Answers those that
 * could not be written: they are registered all the same, and 恢复文件 or 另存副本 gets them. Every file is flushed to the
 * disk, so other calls are heard between them.
 */
export async function writeTakenPapers(
  context: ServiceContext,
  ids: readonly DocumentId[],
  { reportProgress }: Pick<CallContext, 'reportProgress'>,
): Promise<readonly Unwritten[]> {
  const unwritten: Unwritten[] = [];
  for (const [done, id] of ids.entries()) {
    reportProgress({ done, total: ids.length, label: '资料已采用，正在写出文书文件' });
    const problem = unwrittenOf(context, id);
    if (problem) unwritten.push(problem);
    await setImmediate();
  }
  return unwritten;
}
