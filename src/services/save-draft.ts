import { CallError } from '../contract/call-error.ts';
import type { ParsedInput } from '../contract/contract.ts';
import type { ProjectContent } from '../domain/project.ts';
import { fundedAmount } from '../domain/project.ts';
import { isEditable } from '../domain/stage.ts';
import { answerRules } from '../rules/answer-rules.ts';
import { appendAudit } from '../storage/audit.ts';
import type { ProjectPlace } from '../storage/projects.ts';
import { getProject, updateProjectContent } from '../storage/projects.ts';
import type { Writer } from '../storage/reader-writer.ts';
import { changedFields } from './changed-fields.ts';
import { createDraft, withMaskedPhone } from './create-draft.ts';
import { projectSubject } from './project-subject.ts';
import { passRuleGate } from './rule-gate.ts';
import type { ServiceContext } from './service-context.ts';

type Input = ParsedInput<'projects.saveDraft'>;

function sourceRemark(source: Input['source']): string {
  return source === null ? '' : `读自工作簿“${source.fileName}”（SHA-256 ${source.sha256}）`;
}

function registerDraft(writer: Writer, { content, source }: Input): ProjectPlace {
  return createDraft(writer, { ...content, contactPhone: content.contactPhone ?? '' }, sourceRemark(source));
}

function changeDraft(writer: Writer, id: NonNullable<Input['id']>, input: Input): ProjectPlace {
  const { code, stage, content: before } = getProject(writer, id);
  if (!isEditable(stage)) {
    throw new CallError('conflict', '项目已申报，申报内容不能再修改；退回完善后方可修改。');
  }
  if (input.version === null) throw new CallError('invalidInput', '缺少版本号，请重新打开项目后再保存。');
  const content: ProjectContent = { ...input.content, contactPhone: input.content.contactPhone ?? before.contactPhone };
  const version = updateProjectContent(writer, id, input.version, content);
  appendAudit(writer, {
    action: 'projects.saveDraft',
    summary: '修改项目草稿',
    subject: projectSubject(id, code, content.name),
    remark: sourceRemark(input.source),
    ...changedFields(withMaskedPhone(before), withMaskedPhone(content)),
  });
  return { id, code, version };
}

/** Registers a draft or changes one; a classified project is refused before anything is stored (R35). */
export function saveDraft({ write }: ServiceContext, input: Input): ProjectPlace {
  const content: ProjectContent = { ...input.content, contactPhone: '' };
  passRuleGate(answerRules('register', { content }), []);
  // A sum beyond the accepted range is refused here; stored, it would keep the project from being opened.
  fundedAmount(content);
  return write((writer) => (input.id === null ? registerDraft(writer, input) : changeDraft(writer, input.id, input)));
}
