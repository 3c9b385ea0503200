import type { SheetPlan, WorkbookPlan } from './sheet-plan.ts';

type OneSheet = Omit<SheetPlan, 'name'> &
  Pick<WorkbookPlan, 'author' | 'createdOn'> & {
    /** Where the title is too long for the sheet's name, or says more. */
    readonly name?: string;
  };

/** A workbook of a single sheet, both under the same title. */
export function oneSheetWorkbook({ author, createdOn, ...sheet }: OneSheet): WorkbookPlan {
  const { title } = sheet;
  return { title, author, createdOn, sheets: [{ name: title, ...sheet }] };
}
