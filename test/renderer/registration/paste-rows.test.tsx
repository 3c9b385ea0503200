import { describe, expect, it } from 'vitest';
import { BLANK_ROWS } from '../../../renderer/screens/registration/model/blank-rows.ts';
import type { RowCells } from '../../../renderer/components/editable-table/sheet.ts';
import { CONTENT_COLUMNS } from '../../../renderer/screens/registration/tables/content-columns.ts';
import { GOAL_COLUMNS } from '../../../renderer/screens/registration/tables/goal-columns.ts';
import { parseClipboardCells } from '../../../renderer/components/editable-table/parse-clipboard-cells.ts';
import { pasteRows } from '../../../renderer/components/editable-table/paste-rows.ts';

describe('cells from Excel or WPS', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['服务器', [['服务器']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['"一行\n二行"\tb', [['一行\n二行', 'b']]],
    ['"说""好""\n了"\tb', [['说"好"\n了', 'b']]],
    ['5" 屏\t"引号"', [['5" 屏', '"引号"']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j', (text, cells) => {
    expect(parseClipboardCells(text)).toEqual(cells);
  });
});

const blank = BLANK_ROWS.contentItems;
const paste = (text: string, at = { row: 0, column: 0 }, rows: RowCells[] = [blank]) =>
  pasteRows(rows, { columns: CONTENT_COLUMNS, blank }, at, parseClipboardCells(text), '元');

describe('pasting into the content table', () => {
  it('fills from the cell on and adds rows', () => {
    const { rows, pastedRows } = paste('服务器\t2U\t硬件购置\t2\t台\t30000\n数据库\t\t软件购置\t1\t套\t50000');
    expect(pastedRows).toBe(2);
    expect(rows).toEqual([
      {
        name: '服务器',
        spec: '2U',
        costClass: 'hardware',
        quantityMilli: '2',
        measure: '台',
        unitPrice: '30000',
        total: '',
      },
      {
        name: '数据库',
        spec: '',
        costClass: 'software',
        quantityMilli: '1',
        measure: '套',
        unitPrice: '50000',
        total: '',
      },
    ]);
  });

  it('keeps what stands outside the pasted block', () => {
    const { rows } = paste('7\n8', { row: 1, column: 3 }, [
      { ...blank, name: '甲' },
      { ...blank, name: '乙' },
    ]);
    expect(rows.map(({ name, quantityMilli }) => [name, quantityMilli])).toEqual([
      ['甲', ''],
      ['乙', '7'],
      ['', '8'],
    ]);
  });

  it('follows a pasted head row, its order and its unit', () => {
    const { rows } = paste('序号\t数量\t单价（万元）\t内容名称\n1\t2\t1.5\t服务器', { row: 0, column: 3 });
    expect(rows).toEqual([{ ...blank, name: '服务器', quantityMilli: '2', unitPrice: '15000' }]);
  });

  it('leaves an unknown choice empty and says where', () => {
    const { rows, notes } = paste('服务器\t\t买服务器');
    expect(rows[0]?.['costClass']).toBe('');
    expect(notes).toEqual(['第 1 行“费用类别”没有“买服务器”这一项，请从列表中选择。']);
  });

  it('puts line ends only where they may stand', () => {
    const { rows } = paste('"服务\n器"\t"一\n二"');
    expect(rows[0]).toMatchObject({ name: '服务 器', spec: '一\n二' });
  });

  it('skips empty rows of the clipboard', () => {
    expect(paste('甲\n\t\n乙').rows.map(({ name }) => name)).toEqual(['甲', '乙']);
  });
});

it('choices are found whatever the dash', () => {
  const { rows } = pasteRows(
    [BLANK_ROWS.goals],
    { columns: GOAL_COLUMNS, blank: BLANK_ROWS.goals },
    { row: 0, column: 0 },
    parseClipboardCells('年度\t产出-数量\t模块数\t3\t个'),
    '元',
  );
  expect(rows).toEqual([{ term: 'annual', kind: 'quantity', indicator: '模块数', value: '3', measure: '个' }]);
});

describe('what a table does not take', () => {
  it('is named: numbers that are none, columns that it does not have, rows that are too many', () => {
    const { rows, pastedRows, notes } = pasteRows(
      [blank],
      { columns: CONTENT_COLUMNS, blank, mostRows: 2 },
      { row: 0, column: 3 },
      parseClipboardCells('约两\t台\t五万\t\t多\n2\t台\t30000\n3\t台\t1\n4\t台\t1'),
      '元',
    );
    expect(pastedRows).toBe(2);
    expect(rows.map(({ quantityMilli, unitPrice }) => [quantityMilli, unitPrice])).toEqual([
      ['约两', '五万'],
      ['2', '30000'],
    ]);
    expect(notes).toEqual([
      '粘贴的内容比表格多 1 列，多出的没有放入，请核对粘贴的起点。',
      '这张表最多 2 行，粘贴的最后 2 行没有放入。',
      '第 1 行“数量”的“约两”不是数字，请改正。',
      '第 1 行“单价”的“五万”不是金额，请改正。',
    ]);
  });

  it('is named by its pasted head, but a running number needs no place', () => {
    const { rows, notes } = paste('序号\t内容名称\t品牌\t单价（万元）\n1\t服务器\t甲\t3.5');
    expect(rows).toMatchObject([{ name: '服务器', unitPrice: '35000' }]);
    expect(notes).toEqual(['表中没有“品牌”列，其内容没有放入。']);
  });

  it('an amount with its own unit is taken in the unit of the column', () => {
    const { rows, notes } = paste('3.5万元\n１，２００元\n¥800', { row: 0, column: 5 });
    expect(rows.map(({ unitPrice }) => unitPrice)).toEqual(['35000', '1,200', '¥800']);
    expect(notes).toEqual([]);
  });
});
