import type { ImportKind } from '../../../domain/imports/import-kinds.ts';
import { expertImports } from './expert-imports.ts';
import type { ImportKindRules } from './import-subjects.ts';
import { projectImports } from './project-imports.ts';
import { unitImports } from './unit-imports.ts';

/** How each kind of foreign table is taken in. */
export const IMPORT_KIND_RULES: Readonly<Record<ImportKind, ImportKindRules>> = {
  units: unitImports,
  experts: expertImports,
  projects: projectImports,
};
