import type { Expert } from '../../domain/experts/expert.ts';
import type { AuditSubject } from '../../storage/audit-entry.ts';

/** An expert as the audit names one: `张三（某大学）`. */
export function expertSubject({ id, name, employer }: Pick<Expert, 'id' | 'name' | 'employer'>): AuditSubject {
  return { kind: 'expert', id, label: employer === '' ? name : `${name}（${employer}）` };
}
