import type { Cell, DataValidation, Worksheet } from 'exceljs';
import type { DeclarationField } from './declaration-field.ts';
import { TEMPLATE_STYLES } from './template-styles.ts';

const MM_PER_INCH = 25.4;

/** A4 with its heads on every page; locked but for the white cells, without a password: it guards against slips only. */
export async function finishSheet(
  sheet: Worksheet,
  { landscape, headRows }: { landscape: boolean; headRows: number },
): Promise<void> {
  const inch = (mm: number) => mm / MM_PER_INCH;
  sheet.pageSetup = {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `1:${String(headRows)}`,
    margins: { left: inch(15), right: inch(15), top: inch(15), bottom: inch(16), header: inch(8), footer: inch(8) },
  };
  sheet.headerFooter = { oddFooter: '&C第 &P 页，共 &N 页' };
  sheet.views = [{ state: 'frozen', ySplit: headRows, showGridLines: false }];
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
}

/** Title over the given columns, a note below it. */
export function putTitle(sheet: Worksheet, title: string, note: string, columns: number): void {
  sheet.mergeCells(1, 1, 1, columns);
  sheet.mergeCells(2, 1, 2, columns);
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).style = TEMPLATE_STYLES.title;
  sheet.getRow(1).height = 30;
  sheet.getCell(2, 1).value = note;
  sheet.getCell(2, 1).style = TEMPLATE_STYLES.note;
  sheet.getRow(2).height = 32;
}

/** Where each list of choices stands on the hidden sheet: `选项!$B$1:$B$7`. */
export type ListAddresses = ReadonlyMap<string, string>;

function validationOf(field: DeclarationField, lists: ListAddresses): DataValidation | undefined {
  const list = lists.get(field.key);
  if (list === undefined) return undefined;
  // A unit that the list does not know may still be written by hand; every other choice is fixed.
  const open = field.choices === null;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: !open,
    errorStyle: 'stop',
    errorTitle: field.head,
    error: '请从下拉列表中选择。',
    showInputMessage: true,
    promptTitle: field.head,
    prompt: field.note === '' ? '请从下拉列表中选择。' : field.note,
  };
}

/** Makes a cell one that the unit fills in, with the field's drop-down list. */
export function putInput(
  cell: Cell,
  field: DeclarationField,
  style: keyof typeof TEMPLATE_STYLES,
  lists: ListAddresses,
): void {
  cell.style = TEMPLATE_STYLES[style];
  const validation = validationOf(field, lists);
  if (validation) cell.dataValidation = validation;
}
