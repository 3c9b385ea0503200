/** The form's name of a field of the record. */
export type FieldName = `fields.${string}`;

export function fieldName(name: string): FieldName {
  return `fields.${name}`;
}

/** DOM id of a field that is a table, for links that lead there. */
export function fieldAnchor(name: string): string {
  return `record-${name}`;
}
