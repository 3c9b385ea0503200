import type { Fen } from '../money.ts';
import { fen, ZERO_FEN } from '../money.ts';
import type { ExpertKind } from './glossary-of-experts.ts';

/** 每次收入不超过四千元的，减除费用按八百元计算. */
const FLAT_UP_TO = 400_000;
const FLAT_DEDUCTION = 80_000;

/** 劳务报酬所得预扣率 by the taxable income up to an amount, with its quick deduction, in fen. */
const BRACKETS = [
  { upTo: 2_000_000, rateTenths: 2, quickDeduction: 0 },
  { upTo: 5_000_000, rateTenths: 3, quickDeduction: 200_000 },
  { upTo: Infinity, rateTenths: 4, quickDeduction: 700_000 },
] as const;

/**
 * 劳务报酬所得个人所得税预扣税额 of one payment to a resident, rounded half up to the fen (国家税务总局公告2018年第61号:
 * 800 元 are deducted up to 4,000 元, a fifth above; 20, 30 or 40 percent of the rest are withheld).
 */
export function withheldTax(gross: Fen): Fen {
  const taxableTenths = gross <= FLAT_UP_TO ? Math.max(0, gross - FLAT_DEDUCTION) * 10 : gross * 8;
  const bracket = BRACKETS.find(({ upTo }) => taxableTenths <= upTo * 10) ?? BRACKETS[2];
  // In hundredths of a fen, so that nothing passes through binary fractions.
  const hundredths = taxableTenths * bracket.rateTenths - bracket.quickDeduction * 100;
  return fen(Math.floor((hundredths + 50) / 100));
}

/** What is withheld from an expert's fee; an institution sends an invoice, and nothing is withheld. */
export function taxOfFee(kind: ExpertKind, gross: Fen): Fen {
  return kind === 'person' ? withheldTax(gross) : ZERO_FEN;
}
