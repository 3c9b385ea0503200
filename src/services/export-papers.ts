import { basename } from 'node:path';
import type { CallContext } from '../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../contract/contract.ts';
import { writePaperArchive } from '../documents/paper-archive/write-paper-archive.ts';
import { archivedPapers } from './archived-papers.ts';
import { saveExport } from './list-export/save-export.ts';
import type { ServiceContext } from './service-context.ts';

/** Writes papers of the register as one archive to the file that the reviewer named; it is there whole, or not at all. */
export async function exportPapers(
  context: ServiceContext,
  { ids, target }: ParsedInput<'documents.exportZip'>,
  call: CallContext,
): Promise<HandlerOutput<'documents.exportZip'>> {
  const { reader, settings, today, pathOf } = context;
  const path = pathOf(target);
  const papers = archivedPapers(reader, ids);
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
