import { stat } from 'node:fs/promises';
import { CallError } from '../../contract/call-error.ts';
import { INTAKE_LIMITS } from '../../documents/workbook-intake/intake-limits.ts';
import { hashOfFile } from '../hash-of-file.ts';
import { fileProblem } from '../paper-folder.ts';

/** SHA-256 of a foreign table's file, which is never held as a whole; throws CallError when it is too large to be one. */
export async function hashOfTable(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > INTAKE_LIMITS.expandedBytes) {
      throw new CallError('fileProblem', '文件超过 100 MB，没有读取。请删去多余的行列和图片，或分成几个文件后重试。');
    }
    return await hashOfFile(path);
  } catch (error) {
    throw error instanceof CallError ? error : fileProblem('读取文件', path, error);
  }
}
