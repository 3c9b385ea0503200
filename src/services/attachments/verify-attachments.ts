import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput } from '../../contract/contract.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';
import type { PlacedAttachment } from '../../storage/attachments.ts';
import { listAttachmentHashes, listPlacesOf } from '../../storage/attachments.ts';
import { getProject } from '../../storage/projects.ts';
import type { ServiceContext } from '../service-context.ts';

/** The records as lists name them; a correction of the same day is no second place. */
function recordsText(records: PlacedAttachment['records']): string[] {
  return [...new Set(records.map(({ kind, on }) => `${definitionOf(kind).label}（${formatChineseDate(on)}）`))];
}

/** Reads every kept content of a project, or of all, and names what is missing or altered and where it belongs. */
export async function verifyAttachments(
  { library, reader }: ServiceContext,
  projectId: ProjectId | null,
  call: CallContext,
): Promise<HandlerOutput<'attachments.verify'>> {
  if (projectId !== null) getProject(reader, projectId);
  const hashes = listAttachmentHashes(reader, projectId);
  const faults: HandlerOutput<'attachments.verify'>['faults'][number][] = [];
  for (const [done, sha256] of hashes.entries()) {
    if (call.signal.aborted) throw new CallError('cancelled', '已取消核对。');
    call.reportProgress({ done, total: hashes.length, label: '正在核对附件' });
    const state = await library.attachments.check(sha256, true);
    if (state === 'intact') continue;
    for (const { records, ...place } of listPlacesOf(reader, sha256, projectId)) {
      faults.push({ ...place, state, records: recordsText(records) });
    }
  }
  const named = new Set(listAttachmentHashes(reader, null));
  const unnamed = library.attachments.listKept().filter((sha256) => !named.has(sha256)).length;
  return { checked: hashes.length, faults: faults.toSorted((one, other) => one.id - other.id), unnamed };
}
