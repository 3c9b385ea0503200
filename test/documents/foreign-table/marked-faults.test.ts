import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { markFaults } from '../../../src/documents/foreign-table/mark-faults.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';

// As Excel writes them: a whole column, an identifier for joint editing, a list on another sheet, a prompt.
const LISTS = (identifier: string) =>
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B1:B1048576"${identifier}><formula1>选项!$A$1:$A$3</formula1></dataValidation>` +
  `<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="年度" error="请填四位年度" sqref="C3:C200 E3"><formula1>2000</formula1><formula2>2100</formula2></dataValidation></dataValidations>`;
const IDENTIFIER = ' xr:uid="{00000000-0002-0000-0000-000000000000}"';

/** A unit's own ledger, with data bars and a link, and its lists put in as Excel does. */
async function ledgerWithLists(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账 & 明细');
  sheet.addRows([
    ['项目名称', '类型', '年度', '金额'],
    ['城管平台', '新建', 2022, 30],
    ['教育专网', '改造', 2022, 40],
  ]);
  sheet.getCell('A2').value = { text: '城管平台', hyperlink: 'https://example.invalid/' };
  sheet.addConditionalFormatting({
    ref: 'D2:D3',
    rules: [
      {
        type: 'dataBar',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        gradient: false,
        color: { argb: 'FF638EC6' },
      } as never,
    ],
  });
  const options = workbook.addWorksheet('选项', { state: 'hidden' });
  options.addRows([['新建'], ['升级'], ['运维']]);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const part = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    .replace('<worksheet ', '<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ')
    .replace('<hyperlinks>', `${LISTS(IDENTIFIER)}<hyperlinks>`);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(part) });
}

describe('a table of faults', () => {
  let marked: Uint8Array;
  beforeAll(async () => {
    const fault = { sheet: '台账 & 明细', row: 3, column: 2, text: '没有“改造”这一类型。请从列表中选择。' };
    marked = await markFaults(await ledgerWithLists(), [fault]);
  });

  it('keeps the drop-down lists and limits of the unit as they are written', () => {
    const sheets = Object.entries(unzipSync(marked)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    const holding = sheets.map(([, bytes]) => strFromU8(bytes)).filter((sheet) => sheet.includes('dataValidations'));
    expect(holding).toHaveLength(1);
    expect(holding[0]).toContain(LISTS(''));
  });

  it('is a workbook that the Open XML SDK accepts', async () => {
    expect(await openXmlErrors(marked, 'xlsx')).toEqual([]);
  });

  it('has the faulty cell filled and commented, and every other one as it was', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(marked as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('台账 & 明细')!;
    expect(sheet.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(JSON.stringify(sheet.getCell('B3').note)).toContain('请从列表中选择');
    expect(sheet.getCell('B2').note).toBeUndefined();
    expect(sheet.getCell('B3').dataValidation.formulae).toEqual(['选项!$A$1:$A$3']);
    expect(workbook.getWorksheet('选项')?.state).toBe('hidden');
  });
});
