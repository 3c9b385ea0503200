import type { Alignment, Border, Font, Style, Workbook, Worksheet } from 'exceljs';
import type { CellStyle, SheetPlan, WorkbookPlan } from './sheet-plan.ts';
import { rowHeight } from './row-height.ts';
import { CELL_STYLES, HEAD_ROWS, textCell } from './sheet-plan.ts';

/** The row that shows every style once; it is cut out again when the planned rows take its place. */
export const PROBE_ROW = HEAD_ROWS + 1;

const MM_PER_INCH = 25.4;
const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const;

function font(changes: Partial<Font> = {}): Partial<Font> {
  return { name: '宋体', size: 10, ...changes };
}

const DOUBLE: Partial<Border> = { style: 'double', color: { argb: 'FF000000' } };

function cellStyle(horizontal: Alignment['horizontal'], numFmt: string, total = false): Partial<Style> {
  return {
    font: font({ bold: total }),
    alignment: { horizontal, vertical: 'middle', wrapText: true },
    border: BOX,
    numFmt,
    ...(total ? { fill: GREY } : {}),
  };
}

function lineStyle(horizontal: Alignment['horizontal'], numFmt: string): Partial<Style> {
  return { ...cellStyle(horizontal, numFmt, true), border: { ...BOX, top: DOUBLE, bottom: DOUBLE } };
}

const STYLES: Readonly<Record<CellStyle, Partial<Style>>> = {
  text: cellStyle('left', '@'),
  centred: cellStyle('center', 'General'),
  wanYuan: cellStyle('right', '#,##0.00'),
  yuan: cellStyle('right', '#,##0.00'),
  quantity: cellStyle('right', '#,##0.###'),
  percent: cellStyle('right', '0.00%'),
  totalText: cellStyle('center', '@', true),
  totalWanYuan: cellStyle('right', '#,##0.00;-#,##0.00;"–"', true),
  totalPercent: cellStyle('right', '0.00%', true),
  lineText: lineStyle('center', '@'),
  lineWanYuan: lineStyle('right', '#,##0.00'),
  linePercent: lineStyle('right', '0.00%'),
};

function putHead(worksheet: Worksheet, plan: SheetPlan): void {
  const last = plan.columns.length;
  worksheet.mergeCells(1, 1, 1, last);
  worksheet.mergeCells(2, 1, 2, last);
  const title = worksheet.getCell(1, 1);
  title.value = plan.title;
  title.font = font({ name: '黑体', size: 18 });
  title.alignment = { horizontal: 'center', vertical: 'middle' };
  worksheet.getRow(1).height = 32;
  const subtitle = worksheet.getCell(2, 1);
  subtitle.value = plan.subtitle;
  subtitle.font = font();
  subtitle.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };
  const width = plan.columns.reduce((sum, column) => sum + column.width, 0);
  worksheet.getRow(2).height = Math.max(22, rowHeight([textCell(plan.subtitle)], [{ head: '', width }]));
  const heads = worksheet.getRow(HEAD_ROWS);
  heads.height = 34;
  plan.columns.forEach(({ head }, index) => {
    const cell = heads.getCell(index + 1);
    cell.value = head;
    cell.style = { ...cellStyle('center', '@'), font: font({ name: '黑体' }), fill: GREY };
  });
}

function putPrintSetup(worksheet: Worksheet): void {
  const inch = (mm: number) => mm / MM_PER_INCH;
  worksheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `1:${String(HEAD_ROWS)}`,
    margins: { left: inch(12), right: inch(12), top: inch(15), bottom: inch(16), header: inch(8), footer: inch(8) },
  };
  worksheet.headerFooter = { oddFooter: '&C&"宋体"&10第 &P 页，共 &N 页' };
}

function putProbe(worksheet: Worksheet): void {
  CELL_STYLES.forEach((style, index) => {
    worksheet.getCell(PROBE_ROW, index + 1).style = STYLES[style];
  });
}

function addSheet(workbook: Workbook, plan: SheetPlan): void {
  const worksheet = workbook.addWorksheet(plan.name, {
    views: [{ state: 'frozen', xSplit: plan.frozenColumns, ySplit: HEAD_ROWS }],
  });
  plan.columns.forEach(({ width }, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  putHead(worksheet, plan);
  putPrintSetup(worksheet);
  putProbe(worksheet);
}

/** The workbook without its rows, as a package: heads, styles, panes, print set-up, properties. */
export async function buildSkeleton(plan: WorkbookPlan): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.title = plan.title;
  workbook.creator = plan.author;
  workbook.lastModifiedBy = plan.author;
  const created = new Date(`${plan.createdOn}T00:00:00Z`);
  workbook.created = created;
  workbook.modified = created;
  // Values are cached; a program that calculates does it once on opening, and saves nothing unasked.
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
