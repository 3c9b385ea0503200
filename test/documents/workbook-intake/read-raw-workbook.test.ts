import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRawWorkbook } from '../../../src/documents/workbook-intake/read-raw-workbook.ts';
import { WorkbookRefused } from '../../../src/documents/workbook-intake/workbook-refused.ts';
import { hostileWorkbooks, workbookParts } from '../../support/workbooks/hostile-workbooks.ts';

async function written(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('表'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a workbook is read to plain data', () => {
  it('texts, numbers, dates, formulas, rich text and errors', async () => {
    const bytes = await written((sheet) => {
      sheet.addRow(['文字', 12.5, new Date(Date.UTC(2026, 8, 28)), { formula: 'B1*2', result: 25 }]);
      sheet.addRow([{ richText: [{ text: '富' }, { text: '文本' }] }, true, { error: '#REF!' }, null]);
    });
    const [sheet] = (await readRawWorkbook(bytes)).sheets;
    expect(sheet?.cells.map(({ text, number, date, broken }) => [text, number, date, broken])).toEqual([
      ['文字', null, null, false],
      ['12.5', 12.5, null, false],
      ['2026-09-28', 46_293, '2026-09-28', false],
      ['25', 25, null, false],
      ['富文本', null, null, false],
      ['是', null, null, false],
      ['#REF!', null, null, true],
    ]);
  });

  it('merged cells stand once, with their rectangle', async () => {
    const bytes = await written((sheet) => {
      sheet.getCell('A1').value = '合并';
      sheet.mergeCells('A1:B3');
    });
    const [sheet] = (await readRawWorkbook(bytes)).sheets;
    expect(sheet?.cells).toHaveLength(1);
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
  });

  it('ten thousand Chinese rows, none with a broken character', async () => {
    const line = (row: number) => `第${String(row)}项㼆𠮷设备采购、安装与调试（含培训）`;
    const rows = Array.from({ length: 10_000 }, (_none, index) => {
      const row = String(index + 1);
      return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${line(index + 1)}</t></is></c></row>`;
    });
    const bytes = zipSync(workbookParts(`<sheetData>${rows.join('')}</sheetData>`));
    const [sheet] = (await readRawWorkbook(bytes)).sheets;
    const texts = sheet?.cells.filter(({ column }) => column === 1).map(({ text }) => text);
    expect(texts).toEqual(Array.from({ length: 10_000 }, (_none, index) => line(index + 1)));
  });

  it('the smallest workbook of another maker', async () => {
    const { sheets } = await readRawWorkbook(zipSync(workbookParts()));
    expect(sheets).toMatchObject([{ name: '基本情况', cells: [{ row: 1, column: 1, text: '项目名称' }] }]);
  });
});

describe('a hostile or foreign file is refused in Chinese before any parser sees it', () => {
  it.each(hostileWorkbooks().map(({ name, bytes }) => [name, bytes] as const))('%s', async (_name, bytes) => {
    const error = await readRawWorkbook(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookRefused);
    expect((error as WorkbookRefused).message).toMatch(/[\u4E00-\u9FFF].*。$/);
  });
});
