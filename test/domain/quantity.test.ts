import { describe, expect, it } from 'vitest';
import { InvalidValue } from '../../src/domain/invalid-value.ts';
import { plainNumber } from '../../src/domain/plain-number.ts';
import { formatQuantity, parseQuantity } from '../../src/domain/quantity.ts';

describe('quantities', () => {
  it.each([
    ['1', 1_000],
    ['1.5', 1_500],
    ['0.001', 1],
    ['12.340', 12_340],
    ['1000000', 1_000_000_000],
  ])('reads %s as %d thousandths', (text, milli) => {
    expect(parseQuantity(text)).toBe(milli);
  });

  it.each(['', '0', '0.0001', '1.2345', '-1', '一台', '1000001'])('refuses “%s” and says why', (text) => {
    expect(() => parseQuantity(text)).toThrow(InvalidValue);
  });

  it.each([
    [1_000, '1'],
    [1_500, '1.5'],
    [1, '0.001'],
    [12_340, '12.34'],
  ])('shows %d thousandths as %s', (milli, text) => {
    expect(formatQuantity(milli)).toBe(text);
    expect(parseQuantity(text)).toBe(milli);
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['１，２３４．５０', '1234.50'],
    ['1,234,567.89', '1234567.89'],
    [' 12 ', '12'],
    ['￥300', '300'],
    ['三百', '三百'],
  ])('%s is read as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });
});
