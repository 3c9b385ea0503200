import type { FieldErrors } from 'react-hook-form';
import { FUND_SOURCES } from '../../../../src/domain/glossary.ts';
import type { FormFault } from '../../../components/fault-list.tsx';
import { formMessages } from '../../../text/form-messages.ts';
import { REGISTRATION_SHEETS } from '../tables/registration-sheets.ts';
import type { RegistrationValues, TableName } from './registration-values.ts';
import type { FormSectionInfo } from './sections.ts';
import { FIELD_LABELS, SECTION_LIST, TABLE_SECTIONS } from './sections.ts';

/** What the reviewer calls the field: 建设内容 第 2 行 单价. */
export function fieldPlace(path: string): string {
  const [field = '', second = '', key] = path.split('.');
  if (field in TABLE_SECTIONS) {
    const table = field as TableName;
    const row = second === '' ? '' : ` 第 ${String(Number(second) + 1)} 行`;
    const column = REGISTRATION_SHEETS[table].columns.find((each) => each.key === key);
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
    .flatMap((field) => formMessages(errors[field], field))
    .map(({ path, message }) => ({ path, where: fieldPlace(path), message }));
}
