import { setImmediate } from 'node:timers/promises';
import type { CallContext } from '../contract/call-context.ts';
import { CallError } from '../contract/call-error.ts';
import type { HandlerOutput } from '../contract/contract.ts';
import { listDocuments } from '../storage/issued-documents.ts';
import { documentView } from './document-view.ts';
import { paperFileState, paperPath } from './paper-folder.ts';
import type { ServiceContext } from './service-context.ts';

const PAGE_SIZE = 200;

/** Reads the file of every registered paper, the void ones too, and names those that were altered or lost. */
export async function verifyPapers(
  { reader, settings }: ServiceContext,
  call: CallContext,
): Promise<HandlerOutput<'documents.verifyAll'>> {
  const { papersFolder } = settings();
  const faults: HandlerOutput<'documents.verifyAll'>['faults'][number][] = [];
  let checked = 0;
  for (let page = 0; ; page += 1) {
    const { rows, total } = listDocuments(reader, { query: '', kind: null, year: null, page, pageSize: PAGE_SIZE });
    for (const document of rows) {
      call.reportProgress({ done: checked, total, label: '正在核对文书文件' });
      // Other calls get their turn, among them the one that cancels.
      await setImmediate();
      if (call.signal.aborted) throw new CallError('cancelled', '已取消核对。');
      const state = paperFileState(paperPath(papersFolder, document.fileName), document.sha256);
      if (state !== 'intact') faults.push({ ...documentView(document), state });
      checked += 1;
    }
    if (rows.length < PAGE_SIZE) return { checked, faults };
  }
}
