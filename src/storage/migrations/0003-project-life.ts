import { ATTACHMENTS } from './0003-project-life/attachments.ts';
import { CALENDAR_DAYS } from './0003-project-life/calendar.ts';
import { CACHES } from './0003-project-life/caches.ts';
import { DOCUMENT_LIFE } from './0003-project-life/documents.ts';
import { INCLUSION } from './0003-project-life/inclusion.ts';
import { POLICY, RECORDS } from './0003-project-life/records.ts';
import { STAGES } from './0003-project-life/stages.ts';
import type { Migration } from './migration.ts';

/** The full life of a project: its records, what follows from them, attachments, inclusion drafts, the office's policy, notices. */
export const projectLife: Migration = {
  version: 3,
  name: 'project-life',
  statements: [STAGES, POLICY, RECORDS, CACHES, ATTACHMENTS, INCLUSION, CALENDAR_DAYS, DOCUMENT_LIFE],
};
