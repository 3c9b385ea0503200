import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fen,
  formatExactWanYuan,
  formatWanYuan,
  formatYuan,
  MAX_FEN,
  parseMoney,
  sumFen,
} from '../../src/domain/money.ts';

describe('money is whole fen', () => {
  it.each([
    ['12.5', '万元', 12_500_000],
    ['0.000001', '万元', 1],
    ['50', '万元', 50_000_000],
    ['499999.99', '元', 49_999_999],
    ['0.1', '元', 10],
    ['12.', '元', 1_200],
    ['3.140000000', '元', 314],
  ] as const)('%s %s is %d fen', (text, unit, expected) => {
    expect(parseMoney(text, unit)).toBe(expected);
  });

  it.each([
    ['', '元'],
    ['-1', '元'],
    ['1,000', '元'],
    ['1e3', '元'],
    ['0.005', '元'],
    ['0.0000001', '万元'],
    ['１２', '元'],
    ['99999999999999', '元'],
  ] as const)('refuses “%s” %s', (text, unit) => {
    expect(() => parseMoney(text, unit)).toThrow();
  });

  it.each([
    [0, '0.00', '0.00', '0'],
    [1, '0.01', '0.00', '0.000001'],
    [4_999, '49.99', '0.00', '0.004999'],
    [5_000, '50.00', '0.01', '0.005'],
    [49_999_999, '499999.99', '50.00', '49.999999'],
    [50_000_000, '500000.00', '50.00', '50'],
    [123_456_789, '1234567.89', '123.46', '123.456789'],
  ])('%d fen is shown as %s 元, %s 万元, %s 万元 exactly', (amount, yuan, wanYuan, exact) => {
    expect(formatYuan(fen(amount))).toBe(yuan);
    expect(formatWanYuan(fen(amount))).toBe(wanYuan);
    expect(formatExactWanYuan(fen(amount))).toBe(exact);
  });

  it('reads back every amount it writes, to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_FEN }), (amount) => {
        expect(parseMoney(formatYuan(fen(amount)), '元')).toBe(amount);
        expect(parseMoney(formatExactWanYuan(fen(amount)), '万元')).toBe(amount);
      }),
    );
  });

  it('refuses a sum beyond 1000 亿元 instead of losing fen', () => {
    expect(() => sumFen([MAX_FEN, fen(1)])).toThrow('1000 亿元');
  });
});
