import type { Declaration } from './project.ts';
import type { ProjectRecord } from './records/project-file.ts';
import { recordsOf } from './records/project-file.ts';

/** Each declaration as the last correction of its registration among the records has it; without one as registered. */
export function correctedDeclarations<Each extends Declaration>(
  registered: readonly Each[],
  records: readonly ProjectRecord[],
): Each[] {
  const corrections = recordsOf({ records }, 'declarationCorrection');
  return registered.map((declaration) => {
    const correction = corrections.findLast(({ round }) => round === declaration.round);
    if (!correction) return declaration;
    const { declaredOn, receiptNumber } = correction.fields;
    return { ...declaration, declaredOn, receiptNumber };
  });
}
