import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { attachmentName, formatByteLength } from '../../domain/attachment.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { findSameAttachment, insertAttachment } from '../../storage/attachments.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getProject } from '../../storage/projects.ts';
import { projectSubject } from '../project-subject.ts';
import type { ServiceContext } from '../service-context.ts';
import { checkSourceFile, sourceContent } from './source-file.ts';

/**
 * Adds a picked file to a project, whatever its stage. The content is kept first and named by the library after, so
 * that an interruption leaves at most a file that nothing names. A file that the project has already is that one.
 */
export async function addAttachment(
  { library, reader, write, pathOf }: ServiceContext,
  { projectId, file }: ParsedInput<'attachments.add'>,
  call: CallContext,
): Promise<HandlerOutput<'attachments.add'>> {
  const { code, content } = getProject(reader, projectId);
  const path = pathOf(file);
  const length = await checkSourceFile(path);
  const { sha256, byteLength } = await library.attachments.keep(sourceContent(path, length, call));
  const draft = { projectId, sha256, byteLength, originalName: attachmentName(basename(path)) };
  const same = findSameAttachment(reader, draft);
  if (same) return same;
  return write((writer) => {
    const attachment = insertAttachment(writer, draft);
    const name = maskDigits(draft.originalName);
    appendAudit(writer, {
      action: 'attachments.add',
      summary: '添加附件',
      subject: projectSubject(projectId, code, content.name),
      remark: `“${name}”，${formatByteLength(byteLength)}`,
      after: { attachmentId: attachment.id, name, byteLength, sha256 },
    });
    return attachment;
  });
}
