import { expect, it } from 'vitest';
import { ITEM_SHAPES, TABLES_LEFT_OUT } from '../../../src/domain/exchange/item-shapes.ts';
import { COLUMN_LABELS, TABLE_LABELS } from '../../../src/domain/exchange/column-labels.ts';
import type { TableShape } from '../../../src/domain/exchange/item-tree.ts';
import { jsonReferences } from '../../../src/storage/exchange/references.ts';
import { travellingColumns } from '../../../src/storage/exchange/table-columns.ts';
import { temporaryLibrary } from '../../support/library/temporary-library.ts';

function tablesOf(shapes: readonly TableShape[]): string[] {
  return shapes.flatMap((shape) => [shape.table, ...tablesOf(shape.children ?? [])]);
}

it('takes every table of the schema along, or says why it stays', () => {
  const { reader } = temporaryLibrary();
  const tables = reader
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'`,
    )
    .map(({ name }) => name);
  const told = [
    ...ITEM_SHAPES.flatMap(({ table, children }) => [table, ...tablesOf(children)]),
    ...Object.keys(TABLES_LEFT_OUT),
  ];
  expect(told.toSorted()).toEqual(tables.toSorted());
});

it('knows what every foreign key of a table that travels points at', () => {
  const { reader } = temporaryLibrary();
  const unknown: string[] = [];
  const check = (table: string, parent: string | undefined, references: TableShape['references'] = {}) => {
    for (const { from } of reader.all<{ from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)', [table])) {
      if (from !== parent && references[from] === undefined) unknown.push(`${table}.${from}`);
    }
  };
  const visit = (shape: TableShape) => {
    check(shape.table, shape.parent, shape.references);
    for (const child of shape.children ?? []) visit(child);
  };
  for (const shape of ITEM_SHAPES) {
    check(shape.table, undefined, shape.references);
    shape.children.forEach(visit);
  }
  // A stage follows from the records; a paper's bytes travel by their hash.
  expect(unknown.toSorted()).toEqual(['issued_document.sha256', 'project.stage', 'project.stage_position']);
});

// They follow from what is shown, or say nothing to a reviewer.
const NOT_SHOWN = new Set(
  `
  name_key name_sort search_text alias_key employer_key organisation_key created_at from_state
  changed_by sha256 byte_length added_at added_by after_letter fields_json corrects_id
  is_void correction_reason policy_revision_id recorded_at recorded_by attachment_id declaration_id at
  actor record_id candidates_sha256 record_json condition reserve rated_at rated_by
  number_prefix number_year number_sequence issued_on registered_by file_name template_version facts_json
  inclusion_draft_id inclusion_version replaces_id draw_id voided_by position seed_hex`.split(/\s+/),
);

it('has a word for whatever may differ, but for what follows from other columns', () => {
  const { reader } = temporaryLibrary();
  const wordless: string[] = [];
  const visit = (
    shape: Pick<TableShape, 'table' | 'children' | 'leftOut'> & { readonly parent?: string },
    isBelow: boolean,
  ) => {
    if (isBelow && TABLE_LABELS[shape.table] === undefined) wordless.push(shape.table);
    for (const column of travellingColumns(reader, shape)) {
      if (COLUMN_LABELS[column] === undefined && !NOT_SHOWN.has(column)) wordless.push(`${shape.table}.${column}`);
    }
    for (const child of shape.children ?? []) visit(child, true);
  };
  for (const shape of ITEM_SHAPES) visit(shape, false);
  expect(wordless).toEqual([]);
});

it('leaves a sealed draw and its paper word for word, so that the record fits its hash on every machine', () => {
  expect(jsonReferences('record_json', {})).toBeNull();
  expect(jsonReferences('facts_json', { kind: 'drawRecord' })).toBeNull();
  expect(jsonReferences('facts_json', { kind: 'schemeReviewOpinion' })?.('projectIds')).toBe('project');
});
