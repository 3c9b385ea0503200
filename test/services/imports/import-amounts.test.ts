import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { importSteps } from '../../support/imports/import-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { open, mapped, preview, run } = importSteps(office);

describe('the amounts of a ledger', () => {
  it('the money unit is the one that the file names, whatever the last file was read in', async () => {
    const table = (unit: string, amount: string) =>
      `区级项目台账,,,\n${unit},,,\n项目名称,建设单位,年度,批复金额\n智慧停车系统,区城管局,2021,${amount}\n`;
    const first = await mapped('projects', '台账.csv', table('单位：万元', '96'));
    await office().call('imports.chooseUnits', { draft: first.id, names: ['区城管局'], choice: 'create' });
    await run(first);
    const draft = await mapped('projects', '台账.csv', table('单位：元', '"960,000"'));
    expect(draft).toMatchObject({
      remembered: true,
      otherUnits: [{ head: '批复金额', now: '元', before: '万元' }],
    });
    expect((await preview(draft)).rows).toMatchObject([{ state: 'same', values: { approved: '96' } }]);
    const silent = await mapped('projects', '台账.csv', table('', '96'));
    expect(silent).toMatchObject({ remembered: true, otherUnits: [] });
    expect((await preview(silent)).rows).toMatchObject([{ state: 'same', values: { approved: '96' } }]);
  });

  it('are not read before somebody says what a bare number means', async () => {
    const table = '项目名称,建设单位,年度,批复金额\n智慧停车系统,区城管局,2021,96\n';
    const draft = await open('projects', '台账.csv', table);
    const map = (moneyUnit: '万元' | null) =>
      office().call('imports.map', {
        draft: draft.id,
        mapping: draft.mapping.map((each) => (each.field === 'approved' ? { ...each, moneyUnit } : each)),
      });
    await expect(map(null)).rejects.toThrow('“批复金额”还没有选择金额单位');
    expect(await map('万元')).toEqual({ rows: 1 });
  });

  it('an amount that is merged over several rows counts once, and the others have to be given their share', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('台账');
    sheet.addRows([
      ['项目名称', '建设单位', '年度', '批复金额（万元）', '合同金额（万元）'],
      ['智慧停车一期', '区城管局', 2021, 90, 80],
      ['智慧停车二期', '区城管局', 2021, null, 70],
      ['停车诱导', '区城管局', 2021, 30, null],
    ]);
    sheet.mergeCells('B2:B3');
    sheet.mergeCells('D2:D3');
    sheet.mergeCells('D4:E4');
    const draft = await mapped('projects', '台账.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const { rows } = await preview(draft);
    expect(rows.map(({ values }) => [values['unit'], values['approved'], values['contracted']])).toEqual([
      ['区城管局', '90', '80'],
      ['区城管局', undefined, '70'],
      ['区城管局', '30', undefined],
    ]);
    expect(rows.slice(1).map(({ problems }) => problems.map(({ where, what }) => `${where} ${what}`))).toEqual([
      ['D3 与上一行合并，请分摊', 'B3 单位名录中没有“区城管局”'],
      ['E4 与左边的单元格合并', 'B4 单位名录中没有“区城管局”'],
    ]);
  });
});
