import { expect, it } from 'vitest';
import { ITEM_SHAPES, TABLES_LEFT_OUT } from '../../../src/domain/exchange/item-shapes.ts';
import type { TableShape } from '../../../src/domain/exchange/item-tree.ts';
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
