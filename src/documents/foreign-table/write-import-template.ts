import { TEMPLATE_STYLES } from '../declaration-workbook/template-styles.ts';
import type { ImportField } from '../../domain/imports/import-field.ts';

const INPUT_ROWS = 200;
/** The longest list that Excel takes within a validation. */
const MOST_LIST_CHARACTERS = 255;

function widthOf({ kind, max }: ImportField): number {
  if (kind === 'text') return 40;
  if (kind === 'line') return max > 60 ? 30 : 18;
  return 16;
}

function headOf(field: ImportField): string {
  return field.kind === 'money' ? `${field.label}（万元）` : field.label;
}

function hintOf(field: ImportField): string {
  const required = field.required ? '必填' : '';
  const kind = { date: '如 2024-03-05', yesNo: '是、否', money: '数字' }[field.kind as string] ?? '';
  return [required, field.hint === '' ? kind : field.hint].filter((part) => part !== '').join('；');
}

/** An empty table with the application's own heads, one row of advice, and lists where only some words are taken. */
export async function writeImportTemplate(title: string, fields: readonly ImportField[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }] });
  fields.forEach((field, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthOf(field);
    const note = sheet.getCell(1, index + 1);
    note.value = hintOf(field);
    note.style = TEMPLATE_STYLES.note;
    const head = sheet.getCell(2, index + 1);
    head.value = headOf(field);
    head.style = TEMPLATE_STYLES.label;
    const list = `"${Object.values(field.terms).join(',')}"`;
    for (let row = 3; row < 3 + INPUT_ROWS; row += 1) {
      const cell = sheet.getCell(row, index + 1);
      // Text keeps long numbers and leading zeros; amounts are numbers.
      cell.style = field.kind === 'money' ? TEMPLATE_STYLES.amount : TEMPLATE_STYLES.input;
      if (list.length > 2 && list.length <= MOST_LIST_CHARACTERS) {
        cell.dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
      }
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
