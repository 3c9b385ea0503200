import { CallError } from '../../contract/call-error.ts';
import { paperFileName, startOf } from '../paper-file-name.ts';

/** Windows takes 259 characters for a whole path; what reads the folder later may add a few of its own. */
export const LONGEST_PATH = 250;
const SHORTEST_NAME = 24;

/** A folder below which names have no room. */
export function pathTooLong(folder: string): CallError {
  return new CallError('fileProblem', '所选文件夹的路径太长，请另选层级较浅的文件夹。', [
    { where: folder, what: '路径太长' },
  ]);
}

/**
 * A file name of its own in a folder: `003-拱数转办预审〔2026〕1号-预审意见书.docx`. The number in front tells files apart
 * however short the rest has to be for the whole path. Throws CallError where the folder leaves no room for a name.
 */
export function archiveName(folder: string, place: number, parts: readonly string[], extension: string): string {
  const room = LONGEST_PATH - folder.length - 1;
  if (room < SHORTEST_NAME) throw pathTooLong(folder);
  const name = paperFileName([String(place).padStart(3, '0'), ...parts], extension);
  if (name.length <= room) return name;
  const ending = `.${extension}`;
  return `${startOf(name.slice(0, -ending.length), room - ending.length, ({ length }) => length)}${ending}`;
}
