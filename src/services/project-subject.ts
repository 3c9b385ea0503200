import type { ProjectId } from '../domain/ids.ts';
import type { AuditSubject } from '../storage/audit-entry.ts';

/** A project as the audit names it: `2027-0012 智慧城管一体化平台升级`. */
export function projectSubject(id: ProjectId, code: string, name: string): AuditSubject {
  return { kind: 'project', id, label: `${code} ${name}` };
}
