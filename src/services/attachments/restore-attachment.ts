import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { getAttachment } from '../../storage/attachments.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getProject } from '../../storage/projects.ts';
import { projectSubject } from '../project-subject.ts';
import type { ServiceContext } from '../service-context.ts';
import { checkSourceFile, sourceContent } from './source-file.ts';

/** Puts a file in the place of a kept one that is missing or altered, if it is the very same content. */
export async function restoreAttachment(
  { library, reader, write, pathOf }: ServiceContext,
  { id, file }: ParsedInput<'attachments.restore'>,
  call: CallContext,
): Promise<HandlerOutput<'attachments.restore'>> {
  const { projectId, originalName, sha256 } = getAttachment(reader, id);
  const path = pathOf(file);
  const length = await checkSourceFile(path);
  const hash = createHash('sha256');
  for await (const piece of sourceContent(path, length, call)) hash.update(piece);
  if (hash.digest('hex') !== sha256) {
    throw new CallError('conflict', '所选文件与原附件内容不同，没有补回。请选择添加时的那一份原件。', [
      { where: basename(path), what: `与“${originalName}”登记的校验值不一致` },
    ]);
  }
  await library.attachments.keep(sourceContent(path, length, call));
  const { code, content } = getProject(reader, projectId);
  write((writer) => {
    appendAudit(writer, {
      action: 'attachments.restore',
      summary: '补回附件原件',
      subject: projectSubject(projectId, code, content.name),
      remark: `“${maskDigits(originalName)}”`,
      after: { attachmentId: id, sha256 },
    });
  });
  return {};
}
