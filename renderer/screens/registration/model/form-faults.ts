import type { FieldErrors } from 'react-hook-form';
import { FUND_SOURCES } from '../../../../src/domain/glossary.ts';
import { TABLE_COLUMNS } from '../tables/table-columns.ts';
import type { RegistrationValues, TableName } from './registration-values.ts';
import type { FormSectionInfo } from './sections.ts';
import { FIELD_LABELS, SECTION_LIST, TABLE_SECTIONS } from './sections.ts';

/** One thing to mend in the form, with its field so that a click leads there. */
export interface FormFault {
  readonly path: string;
  readonly where: string;
  readonly message: string;
}

function messagesIn(errors: unknown, path: string): { path: string; message: string }[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('message' in errors && typeof errors.message === 'string') return [{ path, message: errors.message }];
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, inner]) => messagesIn(inner, key === 'root' ? path : path ? `${path}.${key}` : key));
}

/** What the reviewer calls the field: 建设内容 第 2 行 单价. */
export function fieldPlace(path: string): string {
  const [field = '', second = '', key] = path.split('.');
  if (field in TABLE_SECTIONS) {
    const table = field as TableName;
    const row = second === '' ? '' : ` 第 ${String(Number(second) + 1)} 行`;
    const column = TABLE_COLUMNS[table].find((each) => each.key === key);
    return `${TABLE_SECTIONS[table].title}${row}${column ? ` ${column.label}` : ''}`;
  }
  if (field === 'fundShares') return `资金来源 ${FUND_SOURCES[second as keyof typeof FUND_SOURCES] ?? ''}`.trim();
  return FIELD_LABELS[field as keyof typeof FIELD_LABELS] ?? '';
}

/** Every fault of the form in reading order. */
export function formFaults(errors: FieldErrors<RegistrationValues>): FormFault[] {
  return SECTION_LIST.flatMap((section) => sectionFaults(errors, section));
}

/** The faults of one part of the form. */
export function sectionFaults(errors: FieldErrors<RegistrationValues>, section: FormSectionInfo): FormFault[] {
  return section.fields
    .flatMap((field) => messagesIn(errors[field], field))
    .map(({ path, message }) => ({ path, where: fieldPlace(path), message }));
}
