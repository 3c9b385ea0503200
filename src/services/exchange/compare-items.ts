import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { ItemDifferences } from '../../domain/exchange/item-differences.ts';
import { itemDifferences } from '../../domain/exchange/item-differences.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import type { PlannedItem } from '../../domain/exchange/planned-item.ts';
import { ITEM_STATES } from '../../domain/exchange/planned-item.ts';
import { keysOf } from '../../domain/glossary.ts';
import { namedHere } from '../../storage/exchange/named-here.ts';
import { readItem } from '../../storage/exchange/read-items.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { StagedPackage } from './staged-package.ts';

type ExchangeItem = HandlerOutput<'exchange.items'>['rows'][number];

/** What needs no decision comes in this order. */
const STATES = keysOf(ITEM_STATES);

/** The items of a package that pass the filter, what needs a decision first. */
export function itemsShown(
  staged: StagedPackage,
  { kind, state }: Pick<ParsedInput<'exchange.items'>, 'kind' | 'state'>,
): PlannedItem[] {
  const order = (item: PlannedItem) => (item.choices.length > 0 ? 0 : 1 + STATES.indexOf(item.state));
  return staged
    .compared()
    .plan.filter((item) => (kind === null || item.kind === kind) && (state === null || item.state === state))
    .toSorted((one, other) => order(one) - order(other));
}

/** An item as lists show it. */
export function itemView(staged: StagedPackage, item: PlannedItem): ExchangeItem {
  const { uid, kind, state, choices, hint, ours } = item;
  return { uid, kind, state, choices, hint, ours: ours?.hash ?? '', label: staged.labelOf(item) };
}

/** A page of the items of a package, what needs a decision first. */
export function listItems(
  staged: StagedPackage,
  { page, pageSize, ...filter }: ParsedInput<'exchange.items'>,
): HandlerOutput<'exchange.items'> {
  const found = itemsShown(staged, filter);
  const shown = found.slice(page * pageSize, (page + 1) * pageSize);
  return { rows: shown.map((item) => itemView(staged, item)), total: found.length };
}

function existence(ours: ItemTree | undefined, theirs: ItemTree | null, label: string): ItemDifferences['rows'] {
  if (ours && theirs) return [];
  return [{ what: '这条资料', ours: ours ? label : '没有（未登记或已删除）', theirs: theirs ? label : '已删除' }];
}

/** What differs between the state of an item here and the one in the package. */
function differencesOf(reader: Reader, staged: StagedPackage, item: PlannedItem): ItemDifferences {
  const { look } = staged.compared();
  const { kind, entry, localId } = item;
  const ours = localId === null ? undefined : readItem(reader, look.names, kind, localId);
  const theirs = entry.isRemoved ? null : namedHere(kind, staged.opened.readTree(entry), look.names);
  if (ours && theirs) return itemDifferences(shapeOf(kind), ours, theirs, (name) => staged.labelOfName(name));
  return { rows: existence(ours, theirs, staged.labelOf(item)), same: 0 };
}

const MOST_DIFFERENCES = 300;

export function pageOfDifferences(
  reader: Reader,
  staged: StagedPackage,
  uid: string,
): HandlerOutput<'exchange.differences'> {
  const item = staged.compared().byUid.get(uid);
  if (!item) throw new CallError('notFound', '资料包里没有这条资料，请重新读取。');
  const { rows, same } = differencesOf(reader, staged, item);
  return { rows: rows.slice(0, MOST_DIFFERENCES), same, more: Math.max(0, rows.length - MOST_DIFFERENCES) };
}
