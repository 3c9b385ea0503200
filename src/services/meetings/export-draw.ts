import { basename } from 'node:path';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getDraw } from '../../storage/meetings/draws.ts';
import { getMeeting } from '../../storage/meetings/meetings.ts';
import { sha256Of, writeWholeFile } from '../paper-folder.ts';
import type { ServiceContext } from '../service-context.ts';
import { meetingSubject } from './meeting-subject.ts';

/** Writes a draw's record, from which anyone recomputes the result (docs/draw.md), to the file that the reviewer named. */
export function exportDraw(
  { reader, write, pathOf }: ServiceContext,
  { drawId, target }: ParsedInput<'meetings.exportDraw'>,
): HandlerOutput<'meetings.exportDraw'> {
  const path = pathOf(target);
  const { meetingId, record } = getDraw(reader, drawId);
  const bytes = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
  const fileName = basename(path);
  write((writer) => {
    appendAudit(writer, {
      action: 'meetings.exportDraw',
      summary: `导出抽取记录（第${String(record.ordinal)}次）`,
      subject: meetingSubject(getMeeting(writer, meetingId)),
      after: { fileName: maskDigits(fileName), sha256: sha256Of(bytes) },
    });
    // Within the transaction: what could not be written is not in the audit either.
    writeWholeFile(path, bytes);
  });
  return { fileName };
}
