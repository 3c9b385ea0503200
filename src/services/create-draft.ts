import { maskPhone } from '../domain/mask-phone.ts';
import type { ProjectContent } from '../domain/project.ts';
import { appendAudit } from '../storage/audit.ts';
import type { ProjectPlace } from '../storage/projects.ts';
import { insertProject } from '../storage/projects.ts';
import type { Writer } from '../storage/reader-writer.ts';
import { projectSubject } from './project-subject.ts';

/** What is declared, as the audit keeps it. */
export function withMaskedPhone(content: ProjectContent): ProjectContent {
  return { ...content, contactPhone: maskPhone(content.contactPhone) };
}

/** Registers a draft within a transaction; `remark` says where its content comes from. */
export function createDraft(writer: Writer, content: ProjectContent, remark: string): ProjectPlace {
  const place = insertProject(writer, content);
  appendAudit(writer, {
    action: 'projects.saveDraft',
    summary: '登记项目草稿',
    subject: projectSubject(place.id, place.code, content.name),
    remark,
    after: withMaskedPhone(content),
  });
  return place;
}
