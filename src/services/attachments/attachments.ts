import { basename } from 'node:path';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { getAttachment, listAttachments, listRecordAttachments } from '../../storage/attachments.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getProject } from '../../storage/projects.ts';
import { projectSubject } from '../project-subject.ts';
import type { ServiceContext } from '../service-context.ts';
import { addAttachment } from './add-attachment.ts';
import { openedCopy } from './opened-copies.ts';
import { restoreAttachment } from './restore-attachment.ts';
import { verifyAttachments } from './verify-attachments.ts';
import { writeCopy } from './write-copy.ts';

async function list(
  { library, reader }: ServiceContext,
  projectId: ProjectId,
): Promise<HandlerOutput<'attachments.list'>> {
  getProject(reader, projectId);
  const links = listRecordAttachments(reader, projectId);
  const rows: HandlerOutput<'attachments.list'>['rows'][number][] = [];
  for (const attachment of listAttachments(reader, projectId)) {
    rows.push({
      ...attachment,
      recordIds: links.filter(({ id }) => id === attachment.id).map(({ recordId }) => recordId),
      state: await library.attachments.check(attachment.sha256, false),
    });
  }
  return { rows };
}

/** Writes the content out to a picked target: it leaves the encrypted library, so the audit says so. */
async function saveCopy(
  { library, reader, pathOf, write }: ServiceContext,
  { id, target }: ParsedInput<'attachments.saveCopy'>,
): Promise<HandlerOutput<'attachments.saveCopy'>> {
  const { projectId, sha256, originalName } = getAttachment(reader, id);
  const path = pathOf(target);
  await writeCopy(path, library.attachments.read(sha256), 0o600);
  const { code, content } = getProject(reader, projectId);
  write((writer) => {
    appendAudit(writer, {
      action: 'attachments.saveCopy',
      summary: '另存附件副本',
      subject: projectSubject(projectId, code, content.name),
      remark: `“${maskDigits(originalName)}”`,
      after: { attachmentId: id, sha256 },
    });
  });
  return { fileName: basename(path) };
}

/** The use cases of the files that records rest on. */
export function attachmentHandlers(context: ServiceContext) {
  return {
    'attachments.add': (input, call) => addAttachment(context, input, call),
    'attachments.list': ({ projectId }) => list(context, projectId),
    'attachments.restore': (input, call) => restoreAttachment(context, input, call),
    'attachments.copyToOpen': async ({ id }) => ({
      path: await openedCopy(context.library, getAttachment(context.reader, id)),
    }),
    'attachments.saveCopy': (input) => saveCopy(context, input),
    'attachments.verify': ({ projectId }, call) => verifyAttachments(context, projectId, call),
  } satisfies Handlers<
    | 'attachments.add'
    | 'attachments.list'
    | 'attachments.restore'
    | 'attachments.copyToOpen'
    | 'attachments.saveCopy'
    | 'attachments.verify'
  >;
}
