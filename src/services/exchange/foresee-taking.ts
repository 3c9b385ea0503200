import type { HandlerOutput } from '../../contract/contract.ts';
import { itemLabel } from '../../domain/exchange/item-label.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import type { ExpertId } from '../../domain/ids.ts';
import type { Standing } from '../../storage/exchange/collisions.ts';
import { settleCollisions } from '../../storage/exchange/collisions.ts';
import { namedHere } from '../../storage/exchange/named-here.ts';
import { listAlikeExperts } from '../../storage/experts/alike-experts.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { StagedPackage } from './staged-package.ts';

/** Experts here who may be the one that comes with a package; nobody is merged, the reviewer settles it in the pool. */
export function alikeHere(
  reader: Reader,
  experts: readonly { readonly tree: ItemTree; readonly id: ExpertId | null }[],
): HandlerOutput<'exchange.foresee'>['alike'][number][] {
  return experts.flatMap(({ tree, id }) => {
    const told = {
      name: textIn(tree, 'name'),
      number: tree['number'] === null ? null : textIn(tree, 'number'),
      employer: textIn(tree, 'employer'),
      phone: textIn(tree, 'phone'),
    };
    return listAlikeExperts(reader, told, id).map(({ name, employer, shared }) => ({
      label: itemLabel('expert', tree),
      here: [name, employer].filter((part) => part !== '').join('，'),
      shared: [...shared],
    }));
  });
}

/** What would have to give way, and who may be the same person, if everything of the package were taken. */
export function foreseeTaking(reader: Reader, staged: StagedPackage): HandlerOutput<'exchange.foresee'> {
  const { look, plan } = staged.compared();
  const standing = new Map<string, Standing>();
  const gone = new Set<string>();
  const experts: { tree: ItemTree; id: null }[] = [];
  for (const item of plan) {
    const { uid, kind, entry, state, choices } = item;
    if (state === 'same' || state === 'older' || (choices.length > 0 && !choices.includes('take'))) continue;
    if (entry.isRemoved) gone.add(uid);
    else {
      const tree = namedHere(kind, staged.opened.readTree(entry), look.names);
      standing.set(uid, { kind, tree });
      if (kind === 'expert' && state === 'new') experts.push({ tree, id: null });
    }
  }
  const gaveWay = settleCollisions(reader, look.names, standing, gone).map(({ uid, note }) => ({
    label: staged.labelOfName(uid) ?? '',
    note,
  }));
  return { gaveWay, alike: alikeHere(reader, experts) };
}
