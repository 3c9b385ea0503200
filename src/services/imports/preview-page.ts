import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { ImportField } from '../../domain/imports/import-field.ts';
import type { RowState } from '../../domain/imports/import-decision.ts';
import { ROW_STATES } from '../../domain/imports/import-decision.ts';
import { IMPORT_FIELDS } from '../../domain/imports/import-kinds.ts';
import { keysOf } from '../../domain/glossary.ts';
import { cellName } from '../../documents/workbook-intake/cell-reference.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ImportDraft, SettledRow } from './import-draft.ts';
import { IMPORT_KIND_RULES } from './kinds/import-kind-rules.ts';
import { settledRows } from './settled-rows.ts';
import { unknownUnits } from './unknown-units.ts';
import { valueText } from './value-text.ts';

type Preview = HandlerOutput<'imports.preview'>;

/** The column that a field was read from; undefined when none was. */
export function columnOf({ table }: ImportDraft, field: string | null): number | undefined {
  return table.mapping.find((each) => each.field === field && field !== null)?.column;
}

/** A row as the preview shows it; personal data masked. */
export function rowView(draft: ImportDraft, fields: readonly ImportField[], row: SettledRow): Preview['rows'][number] {
  const { source, found, differences, doubleOf, decision, state } = row;
  const textsOf = (values: SettledRow['values'], keys: readonly string[]) =>
    Object.fromEntries(
      fields.flatMap((field) => (keys.includes(field.key) ? [[field.key, valueText(field, values[field.key])]] : [])),
    );
  const labelOf = new Map(fields.map(({ key, label }) => [key, label]));
  return {
    row: source.row,
    state,
    decision,
    doubleOf,
    found: found ? { label: found.label, locked: found.locked } : null,
    values: textsOf(row.values, Object.keys(row.values)),
    differences: textsOf(found?.values ?? {}, differences),
    problems: row.problems.map(({ field, severity, what, remedy }) => {
      const column = columnOf(draft, field);
      return {
        field,
        where: column === undefined ? (labelOf.get(field ?? '') ?? '') : cellName(column, source.row),
        severity,
        what,
        remedy,
      };
    }),
  };
}

/** How many rows stand in each state. */
export function countStates(rows: readonly SettledRow[]): Record<RowState, number> {
  const counts = Object.fromEntries(keysOf(ROW_STATES).map((state) => [state, 0])) as Record<RowState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** The fields that the table has a column for. */
export function mappedFields({ file, table }: ImportDraft): ImportField[] {
  const mapped = new Set(table.mapping.map(({ field }) => field));
  return IMPORT_FIELDS[file.kind].filter(({ key }) => mapped.has(key));
}

/** All rows, or those in a state. */
export function rowsInState(settled: readonly SettledRow[], state: RowState | null): readonly SettledRow[] {
  return state === null ? settled : settled.filter((row) => row.state === state);
}

/** A page of all rows, or of those in a state, with their problems and what they would change. */
export function previewPage(
  context: ServiceContext,
  draft: ImportDraft,
  { state, page, pageSize }: Pick<ParsedInput<'imports.preview'>, 'state' | 'page' | 'pageSize'>,
): Preview {
  const settled = settledRows(context, draft);
  const shown = rowsInState(settled, state);
  const fields = mappedFields(draft);
  return {
    fields: fields.map(({ key, label, kind }) => ({ key, label, kind })),
    counts: countStates(settled),
    rows: shown.slice(page * pageSize, (page + 1) * pageSize).map((row) => rowView(draft, fields, row)),
    total: shown.length,
    leftOut: draft.table.rows.leftOut.map(({ row, why }) => ({ row, why })),
    mayAdd: IMPORT_KIND_RULES[draft.file.kind].mayAdd,
    unknownUnits: unknownUnits(context, draft),
  };
}
