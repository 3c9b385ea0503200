/** What is wrong with an account number, never repeating it; null when there is nothing to object to. */
export function bankAccountFault(account: string): string | null {
  return /^\d{8,32}$/.test(account) ? null : '银行账号应为 8 至 32 位数字，请核对。';
}

/**
 * Whether a bank card's digits pass the check of ISO/IEC 7812 (Luhn). Accounts that are no cards need not, so a failure
 * is only a reason to look again.
 */
export function passesCardCheck(account: string): boolean {
  const sum = [...account].toReversed().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
