import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { FeeLine, FeeSheetFacts } from '../../../src/documents/fee-sheet/fee-sheet.ts';
import { feeSheet } from '../../../src/documents/fee-sheet/fee-sheet.ts';
import { writeWorkbook } from '../../../src/documents/workbook-output/write-workbook.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { FORMULA_PAYLOADS, NUMBER_PAYLOADS } from '../../support/workbooks/formula-payloads.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const yuan = (text: string) => parseMoney(text, '元');

const WANG: FeeLine = {
  kind: 'person',
  name: '王建国',
  employer: '浙江大学',
  number: '330105196001010018',
  bankHolder: '王建国',
  bankName: '中国工商银行杭州分行拱墅支行',
  bankAccount: '6222021202000000018',
  halfDays: 4,
  gross: yuan('2000'),
  tax: yuan('240'),
  reason: '',
};
const FIRM: FeeLine = {
  ...WANG,
  kind: 'institution',
  name: '杭州某某咨询有限公司',
  employer: '',
  number: '91330105MA00000000',
  halfDays: 2,
  gross: yuan('2500.50'),
  tax: yuan('0'),
  reason: '含踏勘',
};
const FACTS: FeeSheetFacts = {
  officeName: '区领导小组办公室',
  title: '智慧城管方案评审会',
  meetingOn: isoDate('2026-09-20'),
  madeOn: isoDate('2026-09-28'),
  lines: [WANG, FIRM],
};

async function written(facts: FeeSheetFacts): Promise<Uint8Array> {
  return writeWorkbook(feeSheet(facts), { isCancelled: () => false });
}

async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the 专家费发放表', () => {
  it('has a line to sign for everyone, with long numbers as text, and sums', async () => {
    const table = await readTable(await written(FACTS), '专家费发放表');
    expect(table.heads).toEqual([
      '序号',
      '姓名或机构名称',
      '工作单位',
      '身份证号或统一社会信用代码',
      '开户名',
      '开户银行',
      '银行账号',
      '半天数',
      '应发（元）',
      '代扣个税（元）',
      '实发（元）',
      '签名',
      '备注',
    ]);
    expect(table.rows.slice(0, 3)).toEqual([
      [
        1,
        '王建国',
        '浙江大学',
        '330105196001010018',
        '王建国',
        '中国工商银行杭州分行拱墅支行',
        '6222021202000000018',
        4,
        2000,
        240,
        1760,
        null,
        null,
      ],
      [
        2,
        '杭州某某咨询有限公司',
        null,
        '91330105MA00000000',
        '王建国',
        '中国工商银行杭州分行拱墅支行',
        '6222021202000000018',
        2,
        2500.5,
        0,
        2500.5,
        null,
        '凭发票结算；含踏勘',
      ],
      ['合计（2名）', null, null, null, null, null, null, null, 4500.5, 240, 4260.5, null, null],
    ]);
  });

  it('works out what is paid and the sums by formulas, and prints on A4 landscape with its heads on every page', async () => {
    const sheet = await sheetOf(await written(FACTS));
    const formulas = ['K4', 'K5', 'I6', 'J6', 'K6'].map((place) => sheet.getCell(place).formula);
    expect(formulas).toEqual(['I4-J4', 'I5-J5', 'SUM(I4:I5)', 'SUM(J4:J5)', 'SUM(K4:K5)']);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:3');
    expect(await openXmlErrors(await written(FACTS), 'xlsx')).toEqual([]);
    // Room to sign in.
    expect(sheet.getRow(4).height).toBeGreaterThanOrEqual(30);
  });

  it('keeps every text as it is, and inert', async () => {
    const lines = [...FORMULA_PAYLOADS, ...NUMBER_PAYLOADS].map((payload) => ({
      ...WANG,
      name: payload,
      employer: payload,
      number: payload,
      bankHolder: payload,
      bankName: payload,
      bankAccount: payload,
      reason: payload,
    }));
    const bytes = await written({ ...FACTS, title: '=1+1', lines });
    const sheet = await sheetOf(bytes);
    const calculated: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell(({ formula, address }) => {
        if (formula !== undefined) calculated.push(address.replace(/\d+/, ''));
      });
    });
    expect(new Set(calculated)).toEqual(new Set(['I', 'J', 'K']));
    const { rows } = await readTable(bytes, '专家费发放表');
    lines.forEach(({ name }, index) => expect(rows[index]?.[1]).toBe(name));
  });
});
