/**
 * Hides the middle of a phone number as screens and the audit show it: `13800001234` → `138****1234`.
 * Of short numbers only the last two digits stay; empty stays empty.
 */
export function maskPhone(phone: string): string {
  const digits = [...phone].filter((character) => /\p{Nd}/u.test(character)).length;
  const keepStart = digits >= 11 ? 3 : 0;
  const keepEnd = digits >= 7 ? 4 : 2;
  let seen = 0;
  return phone.replaceAll(/\p{Nd}/gu, (digit) => {
    seen += 1;
    return seen <= keepStart || seen > digits - keepEnd ? digit : '*';
  });
}
