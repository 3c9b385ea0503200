import type { Workbook, Worksheet } from 'exceljs';
import { repackWorkbook } from '../workbook-output/repack-workbook.ts';
import { BASIC_FIELDS, BASIC_SHEET, FUND_FIELDS, GUIDE_SHEET, OPTIONS_SHEET } from './basic-fields.ts';
import type { DeclarationField } from './declaration-field.ts';
import type { DeclarationTable } from './declaration-tables.ts';
import { CONTENT_TABLE, GOAL_TABLE, PAPER_TABLE, RESOURCE_TABLE } from './declaration-tables.ts';
import type { ListAddresses } from './template-sheet.ts';
import { finishSheet, putInput, putTitle } from './template-sheet.ts';
import { TEMPLATE_STYLES } from './template-styles.ts';

/** What the template is made for. */
export interface TemplateOptions {
  /** Units of the drop-down list, in its order. */
  readonly unitNames: readonly string[];
  /** Year that the units declare for. */
  readonly planYear: number;
}

const TABLE_HEAD_ROW = 3;
const LINE_POINTS = 18;

const GUIDE = [
  '一、请在白色单元格内填写，灰色单元格为固定内容，不需要改动。',
  '二、“基本情况”“内容清单”“绩效目标”“资源目录”“申报材料”五张表都要填写；带下拉箭头的单元格请从列表中选择。',
  '三、“基本情况”中的资金来源以万元填写，“内容清单”中的单价、合价以元填写；两张表的合计应当相等，精确到分。',
  '四、内容清单每项一行，合价自动计算；其他费用（监理、第三方测试、设计等）和预备费也逐项列出。行数不够时可以在末尾之前插入行。',
  '五、年度绩效目标至少各填一项产出指标、效益指标和服务对象满意度指标，并写明指标值。',
  '六、资源目录填写本项目产生和归集的数据资源；不予共享的，写明法律法规依据。没有数据资源的项目不填该表。',
  '七、涉密项目请勿使用本工作簿，按国家保密有关规定另行办理。',
  '八、填写后以 .xlsx 格式保存，随申报函一并报送。',
];

async function addGuide(workbook: Workbook, planYear: number): Promise<void> {
  const sheet = workbook.addWorksheet(GUIDE_SHEET);
  sheet.getColumn(1).width = 92;
  putTitle(sheet, `${String(planYear)}年度信息化项目申报工作簿填写说明`, '拱墅区信息化项目申报用', 1);
  GUIDE.forEach((text, index) => {
    const cell = sheet.getCell(index + 3, 1);
    cell.value = text;
    cell.style = { font: { name: '宋体', size: 12 }, alignment: { wrapText: true, vertical: 'middle' } };
    sheet.getRow(index + 3).height = 38;
  });
  await finishSheet(sheet, { landscape: false, headRows: 2 });
}

/** Writes every list of choices to the hidden sheet; answers where each stands. */
function addLists(workbook: Workbook, unitNames: readonly string[]): Map<string, ListAddresses> {
  const sheet = workbook.addWorksheet(OPTIONS_SHEET, { state: 'veryHidden' });
  let column = 0;
  const addList = (values: readonly string[]): string => {
    column += 1;
    values.forEach((value, index) => {
      sheet.getCell(index + 1, column).value = value;
    });
    const letter = sheet.getColumn(column).letter;
    return `${OPTIONS_SHEET}!$${letter}$1:$${letter}$${String(Math.max(1, values.length))}`;
  };
  const listsOf = (fields: readonly DeclarationField[]): ListAddresses =>
    new Map(fields.flatMap(({ key, choices }) => (choices ? [[key, addList(Object.values(choices))]] : [])));
  const basics = new Map([...listsOf(BASIC_FIELDS), ['unit', addList(unitNames)]]);
  const tables = [CONTENT_TABLE, GOAL_TABLE, RESOURCE_TABLE, PAPER_TABLE];
  return new Map([[BASIC_SHEET, basics], ...tables.map(({ sheet: name, fields }) => [name, listsOf(fields)] as const)]);
}

async function fillBasics(sheet: Worksheet, planYear: number, lists: ListAddresses): Promise<void> {
  [26, 64, 34].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  putTitle(
    sheet,
    `${String(planYear)}年度信息化项目申报表（基本情况）`,
    '白色单元格由建设单位填写；资金来源单位：万元。',
    3,
  );
  let row = 2;
  const put = (field: DeclarationField, style: 'input' | 'amount') => {
    row += 1;
    sheet.getCell(row, 1).value = field.required ? `${field.head} *` : field.head;
    sheet.getCell(row, 1).style = TEMPLATE_STYLES.label;
    putInput(sheet.getCell(row, 2), field, style, lists);
    sheet.getCell(row, 3).value = field.note;
    sheet.getCell(row, 3).style = TEMPLATE_STYLES.note;
    sheet.getRow(row).height = Math.max(22, field.size * LINE_POINTS);
    if (field.key === 'planYear') sheet.getCell(row, 2).value = String(planYear);
    if (field.key === 'classified') sheet.getCell(row, 2).value = '否';
  };
  for (const field of BASIC_FIELDS) put(field, 'input');
  for (const field of FUND_FIELDS) put(field, 'amount');
  const first = row - FUND_FIELDS.length + 1;
  sheet.getCell(row + 1, 1).value = '资金来源合计（万元）';
  sheet.getCell(row + 1, 1).style = TEMPLATE_STYLES.label;
  sheet.getCell(row + 1, 2).value = { formula: `SUM(B${String(first)}:B${String(row)})`, result: 0 };
  sheet.getCell(row + 1, 2).style = TEMPLATE_STYLES.computed;
  await finishSheet(sheet, { landscape: false, headRows: 2 });
}

const TABLE_INPUT_STYLES: Readonly<Record<string, 'number' | 'amount' | 'computed'>> = {
  quantity: 'number',
  copies: 'number',
  unitPrice: 'amount',
  total: 'computed',
};

function putTotals(sheet: Worksheet, firstRow: number, rows: number): void {
  const column = (key: string) =>
    sheet.getColumn(CONTENT_TABLE.fields.findIndex((field) => field.key === key) + 1).letter;
  const [quantity, price, total] = [column('quantity'), column('unitPrice'), column('total')];
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const cells = `${quantity}${String(row)},${price}${String(row)}`;
    const product = `ROUND(${quantity}${String(row)}*${price}${String(row)},2)`;
    sheet.getCell(`${total}${String(row)}`).value = { formula: `IF(COUNT(${cells})=2,${product},"")`, result: '' };
  }
}

async function fillTable(sheet: Worksheet, table: DeclarationTable, lists: ListAddresses): Promise<void> {
  const { fields, rows } = table;
  fields.forEach(({ size }, index) => {
    sheet.getColumn(index + 1).width = size;
  });
  putTitle(sheet, table.sheet, table.note, fields.length);
  fields.forEach((field, index) => {
    const cell = sheet.getCell(TABLE_HEAD_ROW, index + 1);
    cell.value = field.required ? `${field.head} *` : field.head;
    cell.style = TEMPLATE_STYLES.label;
  });
  sheet.getRow(TABLE_HEAD_ROW).height = 26;
  for (let row = TABLE_HEAD_ROW + 1; row <= TABLE_HEAD_ROW + rows; row += 1) {
    fields.forEach((field, index) => {
      putInput(sheet.getCell(row, index + 1), field, TABLE_INPUT_STYLES[field.key] ?? 'input', lists);
    });
  }
  if (table === CONTENT_TABLE) putTotals(sheet, TABLE_HEAD_ROW + 1, rows);
  await finishSheet(sheet, { landscape: true, headRows: TABLE_HEAD_ROW });
}

/**
 * The empty declaration workbook that is sent to units: a guide, the form and the tables with drop-down lists, locked
 * heads and calculated totals. `readDeclarationWorkbook` reads it back.
 */
export async function writeDeclarationTemplate({ unitNames, planYear }: TemplateOptions): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  // The same template for the same year, whenever it is written.
  workbook.created = new Date(Date.UTC(planYear - 1, 0, 1));
  workbook.modified = workbook.created;
  workbook.title = `${String(planYear)}年度信息化项目申报工作簿`;
  workbook.calcProperties.fullCalcOnLoad = true;
  await addGuide(workbook, planYear);
  const basics = workbook.addWorksheet(BASIC_SHEET);
  const tables = [CONTENT_TABLE, GOAL_TABLE, RESOURCE_TABLE, PAPER_TABLE].map(
    (table) => [table, workbook.addWorksheet(table.sheet)] as const,
  );
  const lists = addLists(workbook, unitNames);
  await fillBasics(basics, planYear, lists.get(BASIC_SHEET) ?? new Map());
  for (const [table, sheet] of tables) await fillTable(sheet, table, lists.get(table.sheet) ?? new Map());
  return repackWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
