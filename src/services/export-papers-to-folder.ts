import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../contract/call-context.ts';
import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { ArchivedPaper } from '../documents/paper-archive/list-of-papers.ts';
import { ARCHIVE_LIST, listOfPapers } from '../documents/paper-archive/list-of-papers.ts';
import { WriteCancelled, writeWorkbook } from '../documents/workbook-output/write-workbook.ts';
import { appendAudit } from '../storage/audit.ts';
import { archivedPapers } from './archived-papers.ts';
import { fileProblem, writeWholeFile } from './paper-folder.ts';
import { LONGEST_PATH, pathTooLong } from './project-archive/archive-names.ts';
import type { ServiceContext } from './service-context.ts';

/** How far it came: the papers that lie in the folder, and why it went no further. */
interface Written {
  readonly papers: readonly ArchivedPaper[];
  readonly stoppedBy: Error | null;
}

/** A folder of its own below the picked one, so that nothing there is ever overwritten. */
function freeFolder(parent: string, today: IsoDate): string {
  for (let count = 1; ; count += 1) {
    const path = join(parent, `文书-${today}${count === 1 ? '' : `-${String(count)}`}`);
    if (!existsSync(path)) return path;
  }
}

/** Writes one paper after the other, each whole, until one fails or nobody waits any more. */
async function writePapers(folder: string, papers: readonly ArchivedPaper[], call: CallContext): Promise<Written> {
  for (const [index, { fileName, read }] of papers.entries()) {
    call.reportProgress({ done: index, total: papers.length, label: '正在导出文书' });
    // Other calls get their turn, among them the one that cancels.
    await setImmediate();
    const done = papers.slice(0, index);
    if (call.signal.aborted) return { papers: done, stoppedBy: new WriteCancelled() };
    try {
      writeWholeFile(join(folder, fileName), read());
    } catch (error) {
      if (error instanceof CallError) return { papers: done, stoppedBy: error };
      throw error;
    }
  }
  return { papers, stoppedBy: null };
}

/** Fills the folder and writes the list of what lies in it; throws when there is nothing to keep. */
async function fill(
  { settings, today }: ServiceContext,
  folder: string,
  wanted: readonly ArchivedPaper[],
  call: CallContext,
): Promise<Written> {
  const written = await writePapers(folder, wanted, call);
  if (written.papers.length === 0 && written.stoppedBy) throw written.stoppedBy;
  const plan = listOfPapers({ officeName: settings().officeName, madeOn: today(), papers: written.papers });
  const list = await writeWorkbook(plan, { isCancelled: () => false });
  writeWholeFile(join(folder, ARCHIVE_LIST), list);
  return written;
}

/**
 * Writes papers of the register with their list into a folder of its own below the picked one. Stopped under way, the
 * papers that lie there are whole, the list names them, and the answer names the others.
 */
export async function exportPapersToFolder(
  context: ServiceContext,
  { ids, folder: picked }: ParsedInput<'documents.exportFolder'>,
  call: CallContext,
): Promise<HandlerOutput<'documents.exportFolder'>> {
  const folder = freeFolder(context.pathOf(picked), context.today());
  const wanted = archivedPapers(context.reader, ids);
  if (wanted.some(({ fileName }) => join(folder, fileName).length > LONGEST_PATH)) throw pathTooLong(folder);
  try {
    mkdirSync(folder);
  } catch (error) {
    throw fileProblem('导出文书', folder, error);
  }
  try {
    const { papers, stoppedBy } = await fill(context, folder, wanted, call);
    context.write((writer) => {
      appendAudit(writer, {
        action: 'documents.exportFolder',
        summary: `导出文书到文件夹（${String(papers.length)} 份）`,
        subject: { kind: 'library', id: null, label: '文书登记' },
        after: { documents: papers.map(({ id }) => id) },
      });
    });
    return {
      folderName: basename(folder),
      papers: papers.length,
      left: wanted.slice(papers.length).map(({ id, number, title }) => ({ id, number, title })),
      problem: stoppedBy instanceof CallError ? stoppedBy.message : null,
    };
  } catch (error) {
    // What is not in the audit is not in the folder either.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
