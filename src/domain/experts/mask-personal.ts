import { maskDigits } from '../mask-digits.ts';
import { maskPhone } from '../mask-phone.ts';
import type { ExpertFields, ExpertPersonalData } from './expert.ts';

/** Keeps so many characters at both ends: `330105********1234`. */
function keepEnds(text: string, start: number, end: number): string {
  if (text.length <= start + end) return '*'.repeat(text.length);
  return `${text.slice(0, start)}${'*'.repeat(text.length - start - end)}${text.slice(text.length - end)}`;
}

/** `zhangsan@example.com` → `z*******@example.com`. */
function maskEmail(email: string): string {
  const [name = '', ...domain] = email.split('@');
  return [keepEnds(name, 1, 0), ...domain].join('@');
}

/** Personal data as screens and the audit show it: enough to recognise it by, too little to use it. */
export function maskPersonal({ number, phone, email, bankAccount }: ExpertPersonalData): ExpertPersonalData {
  return {
    number: number === null ? null : keepEnds(number, 3, 2),
    phone: maskPhone(phone),
    email: maskEmail(email),
    bankAccount: keepEnds(bankAccount, 0, 4),
  };
}

/** The same fields as screens show them. */
export function maskedFields<Fields extends ExpertPersonalData>(fields: Fields): Fields {
  return { ...fields, ...maskPersonal(fields) };
}

/** The same fields as the audit keeps them: also free texts lose what looks like a phone, an identity or an account. */
export function auditedFields(fields: ExpertFields): ExpertFields {
  return JSON.parse(maskDigits(JSON.stringify(maskedFields(fields)))) as ExpertFields;
}
