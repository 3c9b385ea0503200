import { EXPERT_IMPORT_FIELDS } from './expert-import-fields.ts';
import type { ImportField } from './import-field.ts';
import { PROJECT_IMPORT_FIELDS } from './project-import-fields.ts';
import { UNIT_IMPORT_FIELDS } from './unit-import-fields.ts';

/** What a foreign table may be a table of. */
export const IMPORT_KINDS = { projects: '历史项目', units: '建设单位', experts: '专家' } as const;
export type ImportKind = keyof typeof IMPORT_KINDS;

export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  units: UNIT_IMPORT_FIELDS,
  experts: EXPERT_IMPORT_FIELDS,
  projects: PROJECT_IMPORT_FIELDS,
};

/** No ledger has as many heads; what has is no table of records. */
export const MAX_IMPORT_COLUMNS = 1_000;

/** More than the largest ledger of a district; beyond it a file is taken in parts. */
export const MAX_IMPORT_ROWS = 20_000;
