/** What is done with a row: identifier → label. */
export const IMPORT_DECISIONS = {
  keep: '保留库内',
  take: '采用表内',
  merge: '只补空白',
  fields: '逐项选择',
  add: '另外登记',
  skip: '不导入',
} as const;

/**
 * `keep` leaves what the library has, `take` writes what the row says over it, `merge` fills only what is empty there,
 * `fields` takes the named fields of the row, `add` registers the row beside what it resembles, `skip` leaves it out.
 * An empty cell never erases anything.
 */
export type ImportDecision =
  | { readonly kind: 'keep' | 'take' | 'merge' | 'add' | 'skip' }
  | { readonly kind: 'fields'; readonly fields: readonly string[] };

/** Where a row stands in the preview: identifier → label. */
export const ROW_STATES = {
  create: '新增',
  change: '更新',
  same: '无变化',
  conflict: '待定',
  double: '表内重复',
  fault: '有问题',
  skipped: '不导入',
} as const;
export type RowState = keyof typeof ROW_STATES;

/** States that keep the whole import waiting until they are decided or mended. */
export const UNSETTLED_STATES: readonly RowState[] = ['conflict', 'double', 'fault'];
