import { describe, expect, it } from 'vitest';
import { feeByRate, feePerHalfDay, netFee, settledFee } from '../../../src/domain/experts/expert-fee.ts';
import { withheldTax } from '../../../src/domain/experts/withheld-tax.ts';
import { formatYuan, parseMoney } from '../../../src/domain/money.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';

const yuan = (text: string) => parseMoney(text, '元');

describe('the tax withheld from a payment for services (公告2018年第61号)', () => {
  it.each([
    // The announcement's own example: (2,000 − 800) × 20 %.
    ['2000', '240.00'],
    // The tax administration's example of the second bracket: 30,000 × (1 − 20 %) × 30 % − 2,000.
    ['30000', '5200.00'],
    ['0', '0.00'],
    ['500', '0.00'],
    ['800', '0.00'],
    ['800.02', '0.00'],
    // Half a fen is rounded up.
    ['800.03', '0.01'],
    ['1000', '40.00'],
    ['1500', '140.00'],
    // Both ways of deducting meet at 4,000 元.
    ['3999.99', '640.00'],
    ['4000', '640.00'],
    ['4000.01', '640.00'],
    ['4000.04', '640.01'],
    ['5000', '800.00'],
    // 20,000 元 of taxable income: the first bracket takes it in, the second begins behind it.
    ['25000', '4000.00'],
    ['25000.10', '4000.02'],
    ['50000', '10000.00'],
    // 50,000 元 of taxable income.
    ['62500', '13000.00'],
    ['62500.10', '13000.03'],
    ['100000', '25000.00'],
    ['1234.56', '86.91'],
  ])('of %s 元 is %s 元', (gross, tax) => {
    expect(formatYuan(withheldTax(yuan(gross)))).toBe(tax);
  });

  it('never falls when the payment grows, and never takes more than there is', () => {
    let before = 0;
    for (let gross = 0; gross <= 8_000_000; gross += 997) {
      const tax = withheldTax(gross as ReturnType<typeof yuan>);
      expect(tax).toBeGreaterThanOrEqual(before);
      expect(tax).toBeLessThanOrEqual(gross);
      before = tax;
    }
  });
});

describe('the fee of an expert', () => {
  it('follows from the half-days and the rate of the office', () => {
    const perHalfDay = feePerHalfDay('person', DEFAULT_POLICY);
    expect(perHalfDay).toBe(yuan('500'));
    const fee = settledFee('person', 4, feeByRate(perHalfDay, 4), '');
    expect(fee).toEqual({ halfDays: 4, gross: yuan('2000'), tax: yuan('240'), reason: '' });
    expect(netFee(fee)).toBe(yuan('1760'));
  });

  it('of an institution is paid by invoice, so that nothing is withheld', () => {
    const perHalfDay = feePerHalfDay('institution', DEFAULT_POLICY);
    const fee = settledFee('institution', 2, feeByRate(perHalfDay, 2), '');
    expect(fee).toEqual({ halfDays: 2, gross: yuan('2000'), tax: yuan('0'), reason: '' });
    expect(netFee(fee)).toBe(yuan('2000'));
  });
});
