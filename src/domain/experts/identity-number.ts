import { isoDate } from '../dates.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The last digit of a 公民身份号码 whose first 17 digits are given (GB 11643-1999). */
export function identityCheckDigit(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

function isDay(digits: string): boolean {
  try {
    isoDate(digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a 身份证号, never repeating it; null when form, date of birth and check digit hold. */
export function identityNumberFault(number: string): string | null {
  if (/^\d{15}$/.test(number)) return '这是 15 位的旧身份证号，请填写 18 位身份证号。';
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return '身份证号应为 18 位：17 位数字，最后一位是数字或 X。';
  if (!isDay(number.slice(6, 14))) return '身份证号第 7 至 14 位不是日历上的出生日期，请核对。';
  if (identityCheckDigit(number) !== number.charAt(17)) return '身份证号的校验位不对，请逐位核对是否抄错。';
  return null;
}
