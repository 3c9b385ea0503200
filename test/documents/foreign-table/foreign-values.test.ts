import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportField } from '../../../src/domain/imports/import-field.ts';
import { IMPORT_FIELDS } from '../../../src/domain/imports/import-kinds.ts';
import type { MoneyUnit } from '../../../src/domain/money.ts';
import { fen, formatExactWanYuan, formatYuan } from '../../../src/domain/money.ts';
import { moneyInWords } from '../../../src/documents/official/money-words.ts';
import { readForeignValue } from '../../../src/documents/foreign-table/read-foreign-value.ts';

const cell = (text: string, number: number | null = null, date: string | null = null) => ({
  row: 2,
  column: 1,
  text,
  number,
  date,
  broken: false,
});

function fieldOf(kind: keyof typeof IMPORT_FIELDS, key: string): ImportField {
  return IMPORT_FIELDS[kind].find((each) => each.key === key)!;
}

/** What a text says in a field; a problem is told in words. */
function said(field: ImportField, text: string, unit: MoneyUnit | null = null): unknown {
  const reading = readForeignValue(field, cell(text), unit);
  return 'value' in reading ? reading.value : `${reading.problem}｜${reading.remedy}`;
}

describe('money in a foreign cell', () => {
  const approved = fieldOf('projects', 'approved');
  it.each([
    ['12.5', '万元', 12_500_000],
    ['１２．５', '万元', 12_500_000],
    ['12.5万元', '元', 12_500_000],
    ['125,000元', '万元', 12_500_000],
    ['￥125，000.50', '元', 12_500_050],
    ['12.5万', null, 12_500_000],
    [' 96 ', '万元', 96_000_000],
    ['叁拾万元', '元', 30_000_000],
    ['人民币壹佰贰拾万叁仟元整', null, 120_300_000],
    ['三十万', '万元', 30_000_000],
    ['十五万元', null, 15_000_000],
    ['无', '万元', null],
    ['—', '万元', null],
    ['', null, null],
  ] as const)('%j under %s is %s fen', (text, unit, amount) => {
    expect(said(approved, text, unit)).toBe(amount);
  });

  it.each([
    ['96', null, /万元还是元/],
    ['约96', '万元', /不是金额/],
    ['三十', '万元', /不是金额/],
    ['叁拾余万元', '元', /不是金额/],
    ['三十万零五元六角', '元', /不是金额/],
    ['1.2亿元', '万元', /亿元/],
    ['-5', '万元', /^“-5”是负数｜请核对/],
    ['-5', null, /是负数｜请核对/],
    ['－5万元', null, /是负数｜请核对/],
    ['（1,200）', '元', /是负数｜请核对/],
    ['0.001', '元', /精确到分/],
  ] as const)('%j under %s has to be mended', (text, unit, words) => {
    expect(said(approved, text, unit)).toMatch(words);
    expect(said(approved, text, unit)).toMatch(/｜请/);
  });

  it('whatever the amount, it is the same in words as they are signed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (yuan) => {
        expect(said(approved, moneyInWords(fen(yuan * 100)))).toBe(yuan * 100);
      }),
    );
  });

  it('a number is read without the noise of binary fractions', () => {
    expect(readForeignValue(approved, cell('0.30000000000000004', 0.1 + 0.2), '元')).toEqual({ value: 30 });
  });

  it('whatever the amount, it is the same in 万元 and in 元', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000_000), (amount) => {
        expect(said(approved, formatExactWanYuan(fen(amount)), '万元')).toBe(amount);
        expect(said(approved, `${formatYuan(fen(amount))}元`, '万元')).toBe(amount);
      }),
    );
  });
});

describe('a day in a foreign cell', () => {
  const day = fieldOf('projects', 'approvedOn');
  it.each([
    ['2024.3.5', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['二○一九年十二月二十一日', '2019-12-21'],
    ['2024-3-5 00:00:00', '2024-03-05'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['45356', '2024-03-05'],
    ['45356.75', '2024-03-05'],
    ['/', null],
  ])('%j is %s', (text, date) => {
    expect(said(day, text)).toBe(date);
  });

  it('a cell that Excel knows as a date is that date', () => {
    expect(readForeignValue(day, cell('2024-03-05', 45_356, '2024-03-05'), null)).toEqual({ value: '2024-03-05' });
  });

  it.each([
    ['2024年3月', /没有写到日/],
    ['二〇二四年三月', /没有写到日/],
    ['2024年2月30日', /不是日期/],
    ['明年', /不是日期/],
    ['2024.13.5', /不是日期/],
  ])('%j has to be mended', (text, words) => {
    expect(said(day, text)).toMatch(words);
  });

  it('whatever the day, every way of writing it means the same', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(String);
        const expected = date.toISOString().slice(0, 10);
        const ways = [
          `${year!}.${month!}.${of!}`,
          `${year!}年${month!}月${of!}日`,
          `${year!}/${month!}/${of!}`,
          expected,
          expected.replaceAll('-', ''),
        ];
        expect(ways.map((way) => said(day, way))).toEqual(ways.map(() => expected));
      }),
    );
  });
});

describe('words in a foreign cell', () => {
  it.each([
    ['区外', true],
    ['外地', true],
    ['是', true],
    ['√', true],
    ['区内', false],
    ['否', false],
    ['×', false],
    ['', null],
  ])('%j under 区外 is %s', (text, value) => {
    expect(said(fieldOf('experts', 'outside'), text)).toBe(value);
  });

  it.each([
    ['projects', 'finalState', '使用中', 'inUse'],
    ['projects', 'constructionType', '升级改造', 'upgrade'],
    ['projects', 'year', '２０２２年度', 2022],
    ['projects', 'year', '二〇一九', 2019],
    ['projects', 'year', '二零二二年度', 2022],
    ['projects', 'name', ' 智慧\n停车 ', '智慧 停车'],
    ['units', 'kind', '镇街', 'subdistrict'],
    ['units', 'aliases', '城管局、执法局;城管局', ['城管局', '执法局']],
    ['units', 'budgetCode', '001002', '001002'],
  ] as const)('%s: %s %j is %j', (kind, key, text, value) => {
    expect(said(fieldOf(kind, key), text)).toEqual(value);
  });

  it('what cannot be meant says why, and a personal number is never repeated', () => {
    expect(said(fieldOf('projects', 'finalState'), '不知道')).toBe(
      '“不知道”不在可选的范围内｜请改为：在用、已完成、已终止。',
    );
    expect(said(fieldOf('projects', 'year'), '1999')).toMatch(/2000 至 2100/);
    expect(said(fieldOf('experts', 'number'), '3'.repeat(60))).toBe('内容有 60 个字，超过 40 个｜请缩短。');
    expect(said(fieldOf('projects', 'note'), '坏\uFFFD字')).toMatch(/无法识别/);
    expect(readForeignValue(fieldOf('projects', 'note'), { ...cell('#REF!'), broken: true }, null)).toMatchObject({
      problem: '单元格是错误值或没有结果的公式',
    });
  });
});
