// GB 32100-2015, table 1: without I, O, S, V and Z.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = new RegExp(`^[${CHARACTERS}]{2}\\d{6}[${CHARACTERS}]{10}$`);

/** The last character of a 统一社会信用代码 whose first 17 are given (GB 32100-2015, 5). */
export function creditCodeCheckCharacter(characters: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of characters.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** What is wrong with a 统一社会信用代码, never repeating it; null when form and check character hold. */
export function creditCodeFault(code: string): string | null {
  if (!FORM.test(code)) {
    return '统一社会信用代码应为 18 位：第 3 至 8 位是数字，其余为数字或大写字母（不含 I、O、S、V、Z）。';
  }
  if (creditCodeCheckCharacter(code) !== code.charAt(17)) {
    return '统一社会信用代码的校验位不对，请逐位核对是否抄错。';
  }
  return null;
}
