import type { CallOutput } from '../../../../src/contract/contract.ts';

/** What was read from a unit's workbook; nothing of it is saved yet. */
export type WorkbookReading = CallOutput<'declarationWorkbooks.read'>;
/** A reading without errors, which can be filled in. */
export type ReadableReading = WorkbookReading & { readonly content: NonNullable<WorkbookReading['content']> };
export type WorkbookProblem = WorkbookReading['problems'][number];

/** Problems of one sheet, in the workbook's order, errors before notices. */
export interface SheetProblems {
  readonly sheet: string;
  readonly problems: readonly WorkbookProblem[];
}

/** Groups the problems by sheet; what concerns the whole file comes under its own head. */
export function problemsBySheet(problems: readonly WorkbookProblem[]): SheetProblems[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = problems.filter((problem) => problem.sheet === sheet);
    return {
      sheet: sheet === '' ? '整个文件' : sheet,
      problems: [
        ...own.filter(({ severity }) => severity === 'error'),
        ...own.filter(({ severity }) => severity === 'notice'),
      ],
    };
  });
}
