import type { FieldMap, PlainField, RowsField } from '../../../src/domain/records/field.ts';

/** Fields that stand together: short ones side by side, ticks below each other, long texts, or one table. */
export type FieldGroup =
  | { readonly look: 'short' | 'ticks' | 'texts'; readonly fields: readonly (readonly [string, PlainField])[] }
  | { readonly look: 'table'; readonly name: string; readonly field: RowsField };

function lookOf({ kind }: PlainField): 'short' | 'ticks' | 'texts' {
  if (kind === 'confirm') return 'ticks';
  return kind === 'text' ? 'texts' : 'short';
}

/** The fields of a record in their order, those of a look together as long as they follow one another. */
export function fieldGroups(fields: FieldMap): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const last = groups.at(-1);
    if (field.kind === 'rows') groups.push({ look: 'table', name, field });
    else if (last && last.look !== 'table' && last.look === lookOf(field)) {
      groups[groups.length - 1] = { look: last.look, fields: [...last.fields, [name, field]] };
    } else groups.push({ look: lookOf(field), fields: [[name, field]] });
  }
  return groups;
}

/** Whether a short field needs the room of two. */
export function isWide(field: PlainField): boolean {
  return field.kind === 'record' || (field.kind === 'line' && field.max >= 80);
}
