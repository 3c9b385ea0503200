import { AUDIT } from './0001-initial-schema/audit.ts';
import { DECLARATIONS } from './0001-initial-schema/declarations.ts';
import { DOCUMENTS } from './0001-initial-schema/documents.ts';
import { SEARCH, TALLY } from './0001-initial-schema/tally-and-search.ts';
import { PROJECTS, UNITS } from './0001-initial-schema/units-and-projects.ts';
import type { Migration } from './migration.ts';

/** Units, projects with what they declare, pre-reviews, issued papers with their series, and the audit. */
export const initialSchema: Migration = {
  version: 1,
  name: 'initial-schema',
  statements: [UNITS, PROJECTS, TALLY, SEARCH, DECLARATIONS, DOCUMENTS, AUDIT],
};
