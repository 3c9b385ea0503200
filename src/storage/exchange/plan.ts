import type { KnownItem } from '../../domain/exchange/exchanged-item.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import { lacksKeptRows } from '../../domain/exchange/merge-trees.ts';
import type { PackageSource, SentEntry } from '../../domain/exchange/package-source.ts';
import type { Decision, PlannedItem } from '../../domain/exchange/planned-item.ts';
import { compareClocks } from '../../domain/exchange/version-vector.ts';
import type { Reader } from '../reader-writer.ts';
import type { Look } from './look.ts';
import { namedHere } from './named-here.ts';
import { hashOfTree, readItem } from './read-items.ts';
import { recognise } from './recognise.ts';
import type { IsGoing } from './referred.ts';
import { referredHere } from './referred.ts';

type Verdict = Pick<PlannedItem, 'state' | 'choices' | 'hint'> & { readonly isJoined?: boolean };

const BOTH: readonly Decision[] = ['keep', 'take'];
const settled = (state: PlannedItem['state']): Verdict => ({ state, choices: [], hint: '' });

/** Kept rows decide: the state without them cannot be chosen, because they are never taken off. */
function choicesOf(kind: KnownItem['kind'], ours: ItemTree, theirs: ItemTree): Pick<Verdict, 'choices' | 'hint'> {
  const { children } = shapeOf(kind);
  const canTake = !lacksKeptRows(theirs, ours, children);
  const canKeep = !lacksKeptRows(ours, theirs, children);
  if (canTake && canKeep) return { choices: BOTH, hint: '' };
  if (canTake)
    return {
      choices: ['take'],
      hint: '对方已多登记一次（申报、提交或抽取），登记过的不能撤掉，只能采用对方，本机改过的将作废。',
    };
  if (canKeep)
    return { choices: ['keep'], hint: '本机已多登记一次（申报、提交或抽取），登记过的不能撤掉，只能保留本机。' };
  return { choices: BOTH, hint: '' };
}

/** What is here and is not going along is needed. */
function removalChoices({ kind, localId }: KnownItem, isGoing: IsGoing): Pick<Verdict, 'choices' | 'hint'> {
  if (localId === null || isGoing(kind, localId)) return { choices: BOTH, hint: '' };
  return { choices: ['keep'], hint: '本机还有资料用到它，不能随对方删除，只能保留。' };
}

const KEPT_THERE = '本机已删除，对方仍保留：“保留本机”即仍然删除，“采用对方”即写回本机。';

/** How the item compares, live on both machines and changed on both. */
function compareContents(reader: Reader, look: Look, ours: KnownItem, theirs: ItemTree): Verdict {
  const { kind, localId } = ours;
  const tree = localId === null ? undefined : readItem(reader, look.names, kind, localId);
  if (!tree) return { state: 'conflict', choices: BOTH, hint: '' };
  if (hashOfTree(kind, tree) === hashOfTree(kind, theirs)) return settled('same');
  if (shapeOf(kind).isKept === true) return { ...settled('newer'), isJoined: true };
  return { state: 'conflict', ...choicesOf(kind, tree, theirs) };
}

/** A policy that would take the place of the one in force here. */
function comparePolicy(reader: Reader, theirs: ItemTree): Verdict {
  const current = reader.get<{ policy: string; savedAt: string }>(
    `SELECT policy_json AS policy, saved_at AS savedAt FROM policy_revision ORDER BY saved_at DESC, id DESC LIMIT 1`,
  );
  const isOlder = current !== undefined && current.savedAt > textIn(theirs, 'saved_at');
  if (isOlder || current?.policy === theirs['policy_json']) return settled('new');
  const hint = '采用后本机的审查规则与限额随之改变；保留则本机现行的继续有效，对方的只留作历史。';
  return { state: 'conflict', choices: BOTH, hint };
}

function verdict(
  reader: Reader,
  look: Look,
  source: PackageSource,
  entry: SentEntry,
  ours: KnownItem | undefined,
  isGoing: IsGoing,
): Verdict {
  if (!ours && entry.kind === 'policy' && !entry.isRemoved) return comparePolicy(reader, source.readTree(entry));
  if (!ours) return settled(entry.isRemoved ? 'same' : 'new');
  // Whoever changed it: when both hold the same, there is nothing to be told or done.
  if (ours.hash === entry.hash) return settled('same');
  const order = compareClocks(ours.clock, entry.clock);
  const isRemovedHere = ours.localId === null;
  if (entry.isRemoved) {
    if (order === 'ours') return settled('older');
    return { state: order === 'theirs' ? 'removed' : 'conflict', ...removalChoices(ours, isGoing) };
  }
  if (isRemovedHere)
    return order === 'ours' ? settled('older') : { state: 'conflict', choices: BOTH, hint: KEPT_THERE };
  const theirs = namedHere(entry.kind, source.readTree(entry), look.names);
  if (hashOfTree(entry.kind, theirs) === ours.hash) return settled('same');
  if (order === 'ours') return settled('older');
  return order === 'theirs' ? settled('newer') : compareContents(reader, look, ours, theirs);
}

/** What the package removes and can be removed: each may be needed only by what goes as well. */
function goingItems(reader: Reader, look: Look, source: PackageSource): IsGoing {
  const isReferred = referredHere(reader);
  const going = new Set<string>();
  const isGoing: IsGoing = (kind, id) => going.has(`${kind} ${String(id)}`);
  const waiting = source.entries.flatMap((entry) => {
    const ours = entry.isRemoved ? look.items.get(look.names.currentName(entry.uid)) : undefined;
    if (!ours || ours.localId === null || compareClocks(ours.clock, entry.clock) === 'ours') return [];
    return [{ kind: ours.kind, id: ours.localId }];
  });
  for (let before = -1; before !== going.size;) {
    before = going.size;
    for (const { kind, id } of waiting) {
      if (!isGoing(kind, id) && !isReferred(kind, id, isGoing)) going.add(`${kind} ${String(id)}`);
    }
  }
  return isGoing;
}

/** Compares a package with the library, item by item; names in `look` follow what is recognised. */
export function planExchange(reader: Reader, look: Look, source: PackageSource): PlannedItem[] {
  recognise(reader, look, source);
  const isGoing = goingItems(reader, look, source);
  return source.entries.map((entry) => {
    const uid = look.names.currentName(entry.uid);
    const ours = look.items.get(uid);
    const { isJoined = false, ...rest } = verdict(reader, look, source, entry, ours, isGoing);
    return {
      entry,
      uid,
      kind: entry.kind,
      localId: ours?.localId ?? null,
      ours: ours ? { clock: ours.clock, hash: ours.hash } : null,
      isJoined,
      ...rest,
    };
  });
}
