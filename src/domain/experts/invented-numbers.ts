import { creditCodeCheckCharacter } from './credit-code.ts';
import { identityCheckDigit } from './identity-number.ts';

// 999999 is no district of the country, so that the numbers pass the check and are nobody's.
const NOWHERE = '999999';

/** A 身份证号 that passes the check and belongs to nobody; another one for each index below 450,000. */
export function inventedIdentityNumber(index: number): string {
  const year = String(1950 + (Math.floor(index / 1000) % 50));
  const month = `0${String(1 + (Math.floor(index / 50_000) % 9))}`;
  const digits = `${NOWHERE}${year}${month}15${String(index % 1000).padStart(3, '0')}`;
  return `${digits}${identityCheckDigit(digits)}`;
}

/** A 统一社会信用代码 that passes the check and belongs to nobody. */
export function inventedCreditCode(index: number): string {
  const characters = `91${NOWHERE}${String(index).padStart(9, '0')}`;
  return `${characters}${creditCodeCheckCharacter(characters)}`;
}
