import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallContext } from '../../../contract/call-context.ts';
import { CallError } from '../../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../../contract/contract.ts';
import type { ExpertOpinion } from '../../../domain/experts/after-meeting.ts';
import { saysSomething } from '../../../domain/experts/after-meeting.ts';
import type { IsoDate } from '../../../domain/dates.ts';
import type { MeetingId } from '../../../domain/ids.ts';
import type { KnownMeeting } from '../../../documents/opinion-workbook/read-opinion-row.ts';
import { readOpinionWorkbook } from '../../../documents/opinion-workbook/read-opinion-workbook.ts';
import { writeOpinionTemplate } from '../../../documents/opinion-workbook/write-opinion-template.ts';
import { appendAudit } from '../../../storage/audit.ts';
import { listOpinions } from '../../../storage/meetings/after-opinions.ts';
import { getMeeting } from '../../../storage/meetings/meetings.ts';
import { getProject } from '../../../storage/projects.ts';
import type { Reader } from '../../../storage/reader-writer.ts';
import { fileProblem, sha256Of, writeWholeFile } from '../../paper-folder.ts';
import type { ServiceContext } from '../../service-context.ts';
import { meetingSubject } from '../meeting-subject.ts';
import { attendedMembers, openAfterMeeting, refuseCancelled } from './after-case.ts';
import { opinionChanges } from './opinion-changes.ts';

function knownMeeting(reader: Reader, meetingId: MeetingId): KnownMeeting & { title: string; meetingOn: IsoDate } {
  const current = openAfterMeeting(reader, meetingId);
  refuseCancelled(current);
  const { title, meetingOn, projectIds } = current.meeting;
  const experts = attendedMembers(current).map(({ expert: { id, name, employer } }) => ({ id, name, employer }));
  if (experts.length === 0) throw new CallError('conflict', '还没有登记到会的专家，请先在“到会”中登记。');
  const projects = projectIds.map((id) => {
    const { code, content } = getProject(reader, id);
    return { id, code, name: content.name };
  });
  return { meetingId, title, meetingOn, projects, experts, opinions: listOpinions(reader, meetingId) };
}

/** Writes the workbook for the opinions of a meeting, with those recorded already, to the file that the reviewer named. */
export async function writeTemplate(
  { reader, pathOf, write }: ServiceContext,
  { meetingId, target }: ParsedInput<'afterMeeting.writeOpinionTemplate'>,
): Promise<HandlerOutput<'afterMeeting.writeOpinionTemplate'>> {
  const path = pathOf(target);
  const known = knownMeeting(reader, meetingId);
  const bytes = await writeOpinionTemplate(known);
  const { experts, projects, opinions } = known;
  const recorded = opinions.filter((opinion) => saysSomething(opinion)).length;
  write((writer) => {
    appendAudit(writer, {
      action: 'afterMeeting.writeOpinionTemplate',
      summary: `导出意见与评分工作簿（${String(experts.length)} 名专家、${String(projects.length)} 个项目，含已登记的 ${String(recorded)} 条）`,
      subject: meetingSubject(getMeeting(writer, meetingId)),
      after: { opinions: recorded, sha256: sha256Of(bytes) },
    });
    // Within the transaction: what could not be written is not in the audit either.
    writeWholeFile(path, bytes);
  });
  return { fileName: basename(path) };
}

async function hashOf(path: string): Promise<string> {
  try {
    return sha256Of(await readFile(path));
  } catch (error) {
    throw fileProblem('读取文件', path, error);
  }
}

/** Reads a workbook of opinions in a process of its own and compares it with what is recorded; saves nothing. */
export async function readOpinions(
  { reader, pathOf, readWorkbook }: ServiceContext,
  { meetingId, file }: ParsedInput<'afterMeeting.readOpinionWorkbook'>,
  call: CallContext,
): Promise<HandlerOutput<'afterMeeting.readOpinionWorkbook'>> {
  const path = pathOf(file);
  const known = knownMeeting(reader, meetingId);
  const sha256 = await hashOf(path);
  call.reportProgress({ done: 0, total: null, label: '正在读取意见与评分' });
  const raw = await readWorkbook(path, call.signal);
  const { opinions, problems } = readOpinionWorkbook(raw, known);
  const read: readonly ExpertOpinion[] = opinions ?? [];
  const changes = opinionChanges(known.opinions, read);
  return {
    fileName: basename(path),
    sha256,
    changes: opinions && changes,
    unchanged: read.length - changes.length,
    problems,
  };
}
