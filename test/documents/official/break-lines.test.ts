import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/documents/official/break-lines.ts';
import { headingNumbers } from '../../../src/documents/official/heading-numbers.ts';
import { BODY_SIZE, BODY_SPACING, CHARACTER, PAGE } from '../../../src/documents/official/page-measures.ts';
import { textWidth } from '../../../src/documents/official/text-width.ts';

const BODY = { size: BODY_SIZE, spacing: BODY_SPACING, width: PAGE.textWidth, firstWidth: PAGE.textWidth };

describe('正文折行', () => {
  it('每行 28 字，首行缩进两字时 26 字', () => {
    expect(breakLines('字'.repeat(60), BODY).map((line) => line.length)).toEqual([28, 28, 4]);
    const indented = { ...BODY, firstWidth: PAGE.textWidth - 2 * CHARACTER };
    expect(breakLines('字'.repeat(60), indented).map((line) => line.length)).toEqual([26, 28, 6]);
  });

  it('标点不在行首，前括号不在行尾', () => {
    expect(breakLines(`${'字'.repeat(28)}，后文`, BODY)).toEqual(['字'.repeat(27), '字，后文']);
    expect(breakLines(`${'字'.repeat(27)}（后文`, BODY)).toEqual(['字'.repeat(27), '（后文']);
  });

  it('数字和英文词不拆开', () => {
    expect(breakLines(`${'字'.repeat(26)}120.00万元`, BODY)).toEqual(['字'.repeat(26), '120.00万元']);
    expect(breakLines(`${'字'.repeat(26)}2027-0001。`, BODY)).toEqual(['字'.repeat(26), '2027-0001。']);
  });

  it('比一行还长的串从行末断开，一字不丢', () => {
    const text = `前${'x'.repeat(200)}后`;
    const lines = breakLines(text, BODY);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(textWidth(line, BODY.size, BODY.spacing)).toBeLessThanOrEqual(PAGE.textWidth);
  });

  it('扩展区汉字和变体选择符不拆开', () => {
    const text = '㼆𠮷葛\u{e0100}'.repeat(30);
    const lines = breakLines(text, BODY);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).toMatch(/^[^\u{e0100}]/u);
  });

  it('空文字是一行空行', () => {
    expect(breakLines('', BODY)).toEqual(['']);
  });
});

describe('层次序数', () => {
  it('一、（一）1.（1），上一级另起时下级重新计数', () => {
    const number = headingNumbers();
    expect([1, 2, 3, 4, 4, 3, 4, 2, 3, 1, 2].map((level) => number(level as 1 | 2 | 3 | 4))).toEqual([
      '一、',
      '（一）',
      '1.',
      '（1）',
      '（2）',
      '2.',
      '（1）',
      '（二）',
      '1.',
      '二、',
      '（一）',
    ]);
  });

  it('十以上写作十一、二十', () => {
    const number = headingNumbers();
    expect(Array.from({ length: 21 }, () => number(1)).slice(9)).toEqual(
      '十、 十一、 十二、 十三、 十四、 十五、 十六、 十七、 十八、 十九、 二十、 二十一、'.split(' '),
    );
  });
});
