import { maskPersonal } from '../../domain/experts/mask-personal.ts';
import type { ImportField, ImportValue } from '../../domain/imports/import-field.ts';
import { isBlank } from '../../domain/imports/import-field.ts';
import type { Fen } from '../../domain/money.ts';
import { formatExactWanYuan } from '../../domain/money.ts';

const NO_PERSONAL_DATA = { number: null, phone: '', email: '', bankHolder: '', bankName: '', bankAccount: '' };

/** Personal data as screens show it: recognised by, not used. */
function masked(key: string, text: string): string {
  const shown = maskPersonal({ ...NO_PERSONAL_DATA, [key]: text }) as unknown as Readonly<
    Record<string, string | null>
  >;
  return shown[key] ?? '';
}

/** A value as the preview shows it; money in 万元, personal data masked. */
export function valueText(field: ImportField, value: ImportValue | undefined): string {
  if (value === undefined || isBlank(value)) return '';
  switch (field.kind) {
    case 'money':
      return formatExactWanYuan(value as Fen);
    case 'choice':
      return field.terms[value as string] ?? '';
    case 'yesNo':
      return value === true ? '是' : '否';
    case 'names':
      return (value as readonly string[]).join('、');
    case 'line':
    case 'text':
    case 'date':
    case 'year':
      return field.personal ? masked(field.key, String(value)) : String(value);
  }
}
