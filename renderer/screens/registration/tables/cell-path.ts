import type { FieldPath } from 'react-hook-form';
import type { RegistrationValues, TableName } from '../model/registration-values.ts';

/** The form's name of a table cell: `contentItems.3.unitPrice`. */
export function cellPath(table: TableName, row: number, key: string): FieldPath<RegistrationValues> {
  return `${table}.${row}.${key}` as FieldPath<RegistrationValues>;
}
