import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree, TableShape } from '../../domain/exchange/item-tree.ts';
import type { Reader } from '../reader-writer.ts';
import { PackageProblem } from './package-problem.ts';
import { READ_AS } from './read-items.ts';
import { travellingColumns } from './table-columns.ts';

type Described = Pick<TableShape, 'table' | 'leftOut' | 'children'> & {
  readonly parent?: string;
  readonly keeping?: string;
};

const MOST_ROWS = 100_000;

function isBad(reader: Reader, row: unknown, shape: Described, id: string | undefined): boolean {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return true;
  const { table, children = [], keeping } = shape;
  const columns = new Set([
    ...travellingColumns(reader, shape),
    ...Object.keys(READ_AS[table] ?? {}),
    ...(keeping === 'record' ? ['uid'] : []),
    ...(id === undefined || id === 'id' ? [] : [id]),
  ]);
  const tree = row as ItemTree;
  const below = new Map(children.map((child) => [child.table, child]));
  const isBadValue = ([name, value]: [string, unknown]) => {
    const child = below.get(name);
    if (child) {
      return (
        !Array.isArray(value) || value.length > MOST_ROWS || value.some((each) => isBad(reader, each, child, undefined))
      );
    }
    if (!columns.has(name)) return true;
    if (name === 'uid') return typeof value !== 'string' || !/^[0-9a-f-]{36}$/.test(value);
    return value !== null && typeof value === 'object' && !name.endsWith('_json');
  };
  return [...columns].some((name) => !Object.hasOwn(tree, name)) || Object.entries(tree).some(isBadValue);
}

/** Refuses an item that this schema could not have written. Throws {@link PackageProblem}. */
export function refuseBadTree(reader: Reader, kind: ItemKind, tree: unknown): void {
  const shape = shapeOf(kind);
  if (isBad(reader, tree, shape, shape.id)) {
    throw new PackageProblem('资料包的内容不符合约定的格式，没有读取。请让对方用同一版本的程序重新导出。');
  }
}
