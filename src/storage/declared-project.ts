import type { StoredDeclaration } from './declarations.ts';
import { getDeclaredContent } from './declarations.ts';
import type { StoredProject } from './projects.ts';
import type { Reader } from './reader-writer.ts';
import { getUnit } from './units.ts';

/** The project as that round declared it: a returned one may have been changed since, without being declared again. */
export function asDeclared(reader: Reader, project: StoredProject, { id, amount }: StoredDeclaration): StoredProject {
  const content = getDeclaredContent(reader, id);
  return { ...project, content, unitName: getUnit(reader, content.unitId).name, declaredAmount: amount };
}
