import { existsSync } from 'node:fs';
import { CallError } from '../../contract/call-error.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { getDocument, getDocumentBytes } from '../../storage/issued-documents.ts';
import { paperFileState, paperPath, writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Writes the files of papers that came with a package into the papers folder, none over another. Answers those that
 * could not be written: they are registered all the same, and 恢复文件 or 另存副本 gets them.
 */
export function writeTakenPapers(
  { reader, settings }: ServiceContext,
  ids: readonly DocumentId[],
): { readonly label: string; readonly what: string }[] {
  const { papersFolder } = settings();
  return ids.flatMap((id) => {
    const { fileName, sha256, title } = getDocument(reader, id);
    try {
      const path = paperPath(papersFolder, fileName);
      if (!existsSync(path)) writeWholeFile(path, getDocumentBytes(reader, id));
      else if (paperFileState(path, sha256) !== 'intact') {
        return [{ label: title, what: '文书文件夹中已有同名的另一份文件，没有覆盖；请用“另存副本”取出' }];
      }
      return [];
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return [{ label: title, what: error.message }];
    }
  });
}
