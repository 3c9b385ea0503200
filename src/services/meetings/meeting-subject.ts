import type { Meeting } from '../../domain/experts/meeting.ts';
import type { AuditSubject } from '../../storage/audit-entry.ts';

/** A meeting as the audit names it. */
export function meetingSubject({ id, title, meetingOn }: Pick<Meeting, 'id' | 'title' | 'meetingOn'>): AuditSubject {
  return { kind: 'meeting', id, label: `${meetingOn} ${title}` };
}
