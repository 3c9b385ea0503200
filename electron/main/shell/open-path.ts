import { mkdirSync } from 'node:fs';
import { extname } from 'node:path';
import { shell } from 'electron';
import { CallError } from '../../../src/contract/call-error.ts';
import { mayBeOpened } from '../../../src/domain/attachment.ts';

/** Only papers and lists of our own making are ever handed to another program. */
const PAPERS = new Set(['.docx', '.xlsx', '.csv', '.pdf', '.zip']);

async function openWithSystem(path: string, what: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') throw new CallError('fileProblem', `系统没有打开${what}，请在文件夹中查看。`);
}

export async function openPaper(path: string): Promise<void> {
  if (!PAPERS.has(extname(path).toLowerCase())) throw new CallError('denied', '只能打开文书和导出的文件。');
  await openWithSystem(path, '这份文件（可能没有安装 Office 或 WPS）');
}

/** Opens the readable copy of a file of foreign origin; never a program. */
export async function openAttachment(path: string): Promise<void> {
  if (!mayBeOpened(path)) throw new CallError('denied', '这种文件不能直接打开。');
  await openWithSystem(path, '这份附件（可能没有安装能打开它的程序）');
}

/** Opens a folder of ours; it is made when it is not there yet. */
export async function openFolder(path: string): Promise<void> {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new CallError('fileProblem', `文件夹打不开，请核对是否存在、有无权限：${path}`);
  }
  await openWithSystem(path, '文件夹');
}
