import { describe, expect, it } from 'vitest';
import { readDeclarationWorkbook } from '../../../src/documents/declaration-workbook/read-declaration-workbook.ts';
import type { RawSheet } from '../../../src/documents/workbook-intake/raw-workbook.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { rawSheet } from '../../support/workbooks/raw-sheet.ts';

const units = [
  { id: 1 as UnitId, name: '区城管局', aliases: ['拱墅区城市管理局'] },
  { id: 2 as UnitId, name: '区住建局', aliases: [] },
];

type Form = Record<string, string | number | null | { broken: string }>;

const FORM: Form = {
  建设单位: '区城管局',
  项目名称: '智慧城管一体化平台升级',
  计划年度: '2027',
  建设类型: '升级',
  内容类别: '信息应用',
  新增或延续: '新增',
  是否涉密: '否',
  等保级别: '二级',
  是否对接区数据中枢: '是',
  是否对接公共基础支撑平台: '是',
  数据格式是否符合规范: '是',
  '一般公共预算（万元）': 1.2,
};

const HEADS = ['内容名称', '规格说明', '费用类别', '数量', '计量单位', '单价（元）', '合价（元）'];
const ITEM = ['分拨模块', '含移动端', '应用开发', 1, '项', 12000, 12000];

const form = (changes: Form = {}) =>
  rawSheet(
    '基本情况',
    Object.entries({ ...FORM, ...changes }).map((pair) => [...pair]),
  );
const list = (...rows: Parameters<typeof rawSheet>[1][number][]) => rawSheet('内容清单', [HEADS, ...rows]);

function read(...sheets: RawSheet[]) {
  return readDeclarationWorkbook({ sheets }, { units });
}

function money(text: string | number, head = '单价（元）', fund: string | number = 1.2) {
  const heads = HEADS.map((name) => (name === '单价（元）' ? head : name));
  const row = ['分拨模块', '', '应用开发', 1, '项', text, null];
  return read(form({ '一般公共预算（万元）': fund }), rawSheet('内容清单', [heads, row]));
}

describe('amounts as people write them', () => {
  it.each([
    [12000, '单价（元）', 1.2],
    ['12000', '单价（元）', 1.2],
    ['12,000.00', '单价（元）', 1.2],
    ['１２，０００．００', '单价（元）', 1.2],
    ['￥12 000元', '单价（元）', 1.2],
    ['1.2万元', '单价（元）', 1.2],
    ['人民币12000元整', '单价（元）', '1.2'],
    [1.2, '单价(万元)', 1.2],
    ['1.2', '单价 / 万元', '１．２'],
    ['0.000001', '单价（万元）', '0.01元'],
    [0.1 + 0.2, '单价（元）', '0.30元'],
    [1.1 * 3, '单价（万元）', '3.3万元'],
  ])('%s under “%s”', (text, head, fund) => {
    const { content, problems } = money(text, head, fund);
    expect(problems).toEqual([]);
    expect(content?.contentItems[0]?.unitPrice).toBe(content?.fundShares[0]?.amount);
  });

  it.each([
    ['一万二', '不是金额'],
    ['12000.005', '不能精确到分'],
    [-12000, '是负数'],
    [1e12, '过大'],
    ['12000-15000', '不是金额'],
  ])('%s is refused: %s', (text, what) => {
    const { content, problems } = money(text);
    expect(content).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        sheet: '内容清单',
        cell: 'F2',
        what: expect.stringContaining(what),
      }),
    );
  });

  it.each([
    [
      'a product beyond all bounds at its cell',
      [['分拨模块', '', '应用开发', 100, '项', 1_200_000, null]],
      'F2',
      '单价',
    ],
    [
      'a sum beyond all bounds for the table',
      Array.from({ length: 9 }, () => ['分拨模块', '', '应用开发', 1, '项', 1_200_000, null]),
      '',
      '内容清单合计过大',
    ],
  ])('元 written under 万元: %s', (_case, rows, cell, what) => {
    const heads = HEADS.map((name) => name.replace('（元）', '（万元）'));
    const { content, problems } = read(form(), rawSheet('内容清单', [heads, ...rows]));
    expect(content).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'error', cell, what: expect.stringContaining(what) }),
    );
  });

  it('a line above the table gives the unit when the heads do not', () => {
    const heads = ['内容名称', '费用类别', '数量', '单价', '合价'];
    const rows = [['建设内容清单'], ['', '', '', '', '单位：万元'], heads, ['模块', '应用开发', 2, 0.6, 1.2]];
    const { content } = read(form(), rawSheet('内容清单', rows));
    expect(content?.contentItems[0]).toMatchObject({
      unitPrice: parseMoney('6000', '元'),
      total: parseMoney('1.2', '万元'),
    });
  });
});

describe('the layout that units really send', () => {
  it('sheets may be renamed and in another order, with others between', () => {
    const other = rawSheet('Sheet3', [['领导审批意见'], ['同意']]);
    const { problems, content } = read(other, { ...list(ITEM), name: '附件2' }, { ...form(), name: '附件1（申报表）' });
    expect(problems).toEqual([]);
    expect(content?.name).toBe('智慧城管一体化平台升级');
  });

  it('columns may be in another order, with others between and other names', () => {
    const heads = ['序号', '备注', '单价(元)', '规格型号', '数 量', '总价', '名称', '类别'];
    const row = [1, '急', 6000, 'A4', '2套', 12000, '扫描仪', '硬件购置'];
    const { content, problems } = read(form(), rawSheet('概算明细', [heads, row]));
    expect(problems).toEqual([]);
    expect(content?.contentItems).toEqual([
      {
        name: '扫描仪',
        spec: 'A4',
        costClass: 'hardware',
        quantityMilli: 2000,
        measure: '套',
        unitPrice: parseMoney('6000', '元'),
        total: parseMoney('12000', '元'),
      },
    ]);
  });

  it('a class that is merged over several rows holds for each of them', () => {
    const rows = [HEADS, ['甲', '', '应用开发', 1, '项', 6000, 6000], ['乙', '', null, 1, '项', 6000, 6000]];
    const merged = rawSheet('内容清单', rows, [{ top: 2, left: 3, bottom: 3, right: 3 }]);
    expect(read(form(), merged).content?.contentItems.map((item) => item.costClass)).toEqual([
      'development',
      'development',
    ]);
  });

  it('labels and values of the form may be merged, and two pairs may share a row', () => {
    const pairs = Object.entries(FORM);
    const rows = Array.from({ length: pairs.length / 2 }, (_none, index) => {
      const [left, right] = [pairs[index * 2]!, pairs[index * 2 + 1]!];
      return [left[0], null, left[1], right[0], null, right[1]];
    });
    const merges = rows.flatMap((_row, index) => [
      { top: index + 1, left: 1, bottom: index + 1, right: 2 },
      { top: index + 1, left: 4, bottom: index + 1, right: 5 },
    ]);
    const { problems, content } = read(rawSheet('基本情况', rows, merges), list(ITEM));
    expect(problems).toEqual([]);
    expect(content?.constructionType).toBe('upgrade');
  });

  it('empty rows and a sum row are no records; a wrong sum is noticed, not refused', () => {
    const right = read(form(), list(ITEM, [null], [null], ['合计', null, null, null, null, null, 12000]));
    expect(right.problems).toEqual([]);
    const wrong = read(form(), list(ITEM, ['合 计', null, null, null, null, null, 13000]));
    expect(wrong.content?.contentItems).toHaveLength(1);
    expect(wrong.problems).toEqual([expect.objectContaining({ severity: 'notice', cell: 'G3' })]);
  });

  it.each([
    ['√', true],
    ['有', true],
    ['已对接', true],
    ['Yes', true],
    ['×', false],
    ['无', false],
  ])('“%s” counts as an answer to 是否对接区数据中枢', (text, expected) => {
    expect(read(form({ 是否对接区数据中枢: text }), list(ITEM)).content?.connectsDataHub).toBe(expected);
  });

  it.each([
    ['2027年', 2027],
    ['２０２７年度', 2027],
    [2027, 2027],
    ['2027.1.1', 2027],
    ['2027年9月28日', 2027],
  ])('plan year “%s”', (text, year) => {
    expect(read(form({ 计划年度: text }), list(ITEM)).content?.planYear).toBe(year);
  });

  it.each(['区城管局', ' 区城管局　', '拱墅区城市管理局', '拱墅区 城市管理局'])('unit “%s” is known', (name) => {
    expect(read(form({ 建设单位: name }), list(ITEM)).unitId).toBe(1);
  });
});

describe('what is wrong is named by sheet, cell and remedy, and nothing is taken', () => {
  const cases: [string, RawSheet[], string, string, string][] = [
    ['an unknown unit', [form({ 建设单位: '区城市局' }), list(ITEM)], '基本情况', 'B1', '没有建设单位“区城市局”'],
    ['an unknown type', [form({ 建设类型: '重建' }), list(ITEM)], '基本情况', 'B4', '不在可选范围内'],
    ['a missing name', [form({ 项目名称: null }), list(ITEM)], '基本情况', 'B2', '没有填写项目名称'],
    ['a broken formula', [form({ 计划年度: { broken: '#REF!' } }), list(ITEM)], '基本情况', 'B3', '公式错误'],
    ['a name too long', [form({ 项目名称: '长'.repeat(101) }), list(ITEM)], '基本情况', 'B2', '超过 100 个字'],
    ['a wrong line total', [form(), list(['甲', '', '应用开发', 2, '项', 12000, 12000])], '内容清单', 'G2', '不符'],
    ['no quantity', [form(), list(['甲', '', '应用开发', '若干', '项', 12000, null])], '内容清单', 'D2', '不是数量'],
    ['sums that differ', [form({ '一般公共预算（万元）': 1.3 }), list(ITEM)], '基本情况', '', '两者不一致'],
    ['no content at all', [form(), list()], '内容清单', '', '没有填写'],
    ['no form', [list(ITEM)], '基本情况', '', '没有找到“基本情况”表'],
    ['no list', [form()], '内容清单', '', '没有找到“内容清单”表'],
  ];
  it.each(cases)('%s', (_name, sheets, sheet, cell, what) => {
    const { content, problems } = read(...sheets);
    expect(content).toBeNull();
    const problem = problems.find((candidate) => candidate.what.includes(what));
    expect(problem).toMatchObject({ severity: 'error', sheet, cell });
    expect(problem?.remedy).not.toBe('');
  });

  it('a unit that is nearly known comes with the names it may mean', () => {
    const { problems } = read(form({ 建设单位: '城管局' }), list(ITEM));
    expect(problems[0]?.remedy).toContain('区城管局');
  });
});

it('more rows than a declaration may hold are refused, not cut off', () => {
  const rows = Array.from({ length: 501 }, () => ITEM);
  const { content, problems } = read(form(), list(...rows));
  expect(content).toBeNull();
  expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', what: '有 501 行记录，超过 500 行' }));
});
