// Runs of digits as phones (11), identity numbers (18, the last may be X) and bank cards (16 to 19) have, and a mobile
// number as people set it apart. Dates and document numbers are shorter.
const LONG_RUN = /\p{Nd}{11,}[Xx]?/gu;
const MOBILE = /(?<!\p{Nd})[1１]\p{Nd}{2}([ \-\u3000－])\p{Nd}{4}\1\p{Nd}{4}(?!\p{Nd})/gu;

/** Hides the digits of what may be a phone, an identity number or a bank card: for texts that the audit keeps. */
export function maskDigits(text: string): string {
  const hide = (found: string) => found.replaceAll(/[\p{Nd}Xx]/gu, '*');
  return text.replaceAll(LONG_RUN, hide).replaceAll(MOBILE, hide);
}
