import ExcelJS from 'exceljs';

const KINDS = ['运维', '升级', '新建', '改建'];
const UNITS = ['区城管局', '区教育局', '长庆街道办事处', '区民政局', '拱墅区大数据中心'];

const wide = (text: string) =>
  [...text].map((each) => (/\d/.test(each) ? String.fromCodePoint(each.charCodeAt(0) + 0xfee0) : each)).join('');

/** The same day in one of the ways in which ledgers write days. */
function dayText(index: number): string {
  const month = (index % 12) + 1;
  return index % 2 === 0 ? `2022.${String(month)}.5` : `2022年${String(month)}月5日`;
}

/** An amount of so many 万元, written in 元 now and then. */
function amountText(wan: number, index: number): string | number {
  if (index % 5 === 1) return `${String(wan * 10_000).replaceAll(/\B(?=(\d{3})+$)/g, ',')}元`;
  if (index % 5 === 2) return wide(String(wan));
  return index % 5 === 3 ? `${String(wan)}万元` : wan;
}

/**
 * A ledger as an office keeps one for years: a title, heads over two rows, full-width digits, 万元 and 元 mixed, two ways
 * of writing a day, headings between the years, sums below; row `doubled` says again what the row before it said.
 */
export async function uglyLedger({
  rows,
  doubled = [],
}: {
  rows: number;
  doubled?: readonly number[];
}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('填表说明').getCell('A1').value = '本台账由办公室汇总。';
  const sheet = workbook.addWorksheet('2022年台账');
  sheet.mergeCells('A1:J1');
  sheet.getCell('A1').value = '拱墅区信息化项目台账（单位：万元）';
  sheet.addRow([]);
  sheet.getRow(3).values = [
    '序号',
    '项目名称',
    '申报单位',
    '年份',
    '项目类型',
    '立项时间',
    '批复金额',
    '资金来源',
    '',
    '进展',
  ];
  sheet.getRow(4).values = ['', '', '', '', '', '', '', '区财政', '上级补助', ''];
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'J']) sheet.mergeCells(`${column}3:${column}4`);
  sheet.mergeCells('H3:I3');
  sheet.mergeCells('A5:J5');
  sheet.getCell('A5').value = '一、区级部门项目';
  for (let index = 1; index <= rows; index += 1) {
    const number = doubled.includes(index) ? index - 1 : index;
    const wan = 20 + (number % 300);
    const name = `第${String(number)}号业务系统${KINDS[number % 4] ?? ''}项目`;
    const unit = UNITS[number % UNITS.length] ?? '';
    const year = number % 3 === 0 ? wide('2022') : '2022年';
    const amount = amountText(wan, number);
    const cells = [
      index,
      name,
      unit,
      year,
      KINDS[number % 4],
      dayText(number),
      amount,
      wan - 5,
      5,
      number % 2 === 0 ? '使用中' : '已验收',
    ];
    sheet.addRow(cells);
  }
  sheet.addRow(['合计', '', '', '', '', '', 123_456]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
