import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { RosterLine } from '../../documents/expert-roster/roster-workbook.ts';
import { rosterWorkbook } from '../../documents/expert-roster/roster-workbook.ts';
import { WriteCancelled, writeWorkbook } from '../../documents/workbook-output/write-workbook.ts';
import type { ExpertId } from '../../domain/ids.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { listExpertIds, readExpertRows } from '../../storage/experts/expert-list.ts';
import { readExperts } from '../../storage/experts/expert-row.ts';
import { sha256Of, writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { describeExperts } from './describe-experts.ts';

/** Lines are read in pieces of this many while the file is being written. */
const LINES_PER_READ = 200;

/** The lines as the screen shows them; refuses to go on once they may have changed under way. */
function* linesOf(
  { library, reader, today }: ServiceContext,
  ids: readonly ExpertId[],
  withPhones: boolean,
): Generator<RosterLine> {
  const { revision } = library;
  for (let skip = 0; skip < ids.length; skip += LINES_PER_READ) {
    if (library.revision !== revision) {
      throw new CallError('conflict', '导出期间资料库有新的登记，已停止导出，没有生成文件。请重新导出。');
    }
    const piece = ids.slice(skip, skip + LINES_PER_READ);
    const experts = withPhones ? readExperts(reader, piece) : [];
    const contacts = new Map(experts.map(({ id, contactName, phone }) => [id, { name: contactName, phone }]));
    for (const { id, load, ...row } of readExpertRows(reader, piece, today())) {
      yield { ...row, quarterLoad: load.quarter, contact: contacts.get(id) ?? null };
    }
  }
}

/** Writes the 专家库名册 as it is filtered to the file that the reviewer named; it is there whole, or not at all. */
export async function exportRoster(
  context: ServiceContext,
  { filter, sort, target, phonePurpose }: ParsedInput<'experts.exportRoster'>,
  call: CallContext,
): Promise<HandlerOutput<'experts.exportRoster'>> {
  const { reader, settings, today, pathOf, write } = context;
  const path = pathOf(target);
  const ids = listExpertIds(reader, filter, sort, today());
  const total = ids.length;
  const scope = describeExperts(reader, filter);
  const roster = rosterWorkbook({
    officeName: settings().officeName,
    exportedOn: today(),
    scope,
    total,
    phonePurpose,
    lines: linesOf(context, ids, phonePurpose !== null),
  });
  const bytes = await writeWorkbook(roster, {
    onRow: (done) => call.reportProgress({ done, total, label: '正在导出专家库名册' }),
    isCancelled: () => call.signal.aborted,
  });
  if (call.signal.aborted) throw new WriteCancelled();
  write((writer) => {
    appendAudit(writer, {
      action: 'experts.exportRoster',
      summary: `导出专家库名册（${String(total)} 位，${phonePurpose === null ? '不含' : '含'}联系电话）`,
      subject: { kind: 'library', id: null, label: '专家库名册' },
      remark: maskDigits([scope, ...(phonePurpose === null ? [] : [`联系电话的用途：${phonePurpose}`])].join('；')),
      after: { rows: total, withPhones: phonePurpose !== null, sha256: sha256Of(bytes) },
    });
    // Within the transaction: what could not be written is not in the audit either.
    writeWholeFile(path, bytes);
  });
  return { fileName: basename(path), rows: total };
}
