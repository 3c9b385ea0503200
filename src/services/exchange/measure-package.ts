import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { ITEM_KINDS } from '../../domain/exchange/item-kinds.ts';
import { keysOf } from '../../domain/glossary.ts';
import { nameLibrary } from '../../storage/exchange/look.ts';
import { contentsOf } from '../../storage/exchange/scope.ts';
import type { ServiceContext } from '../service-context.ts';
import { chosenItems } from './chosen-items.ts';

const sum = (lengths: Iterable<number>) => [...lengths].reduce((total, length) => total + length, 0);

/** What a package of that scope would hold. */
export function measurePackage(
  { reader }: ServiceContext,
  { scope }: ParsedInput<'exchange.measure'>,
): HandlerOutput<'exchange.measure'> {
  const look = nameLibrary(reader);
  const chosen = chosenItems(reader, look, scope);
  const { papers, attachments } = contentsOf(reader, look, chosen);
  const live = [...look.items.values()].filter(
    ({ uid, localId }) => localId !== null && (chosen === null || chosen.has(uid)),
  );
  return {
    items: keysOf(ITEM_KINDS).flatMap((kind) => {
      const items = live.filter((item) => item.kind === kind).length;
      return items === 0 ? [] : [{ kind, items }];
    }),
    papers: papers.size,
    attachments: attachments.size,
    bytes: sum(papers.values()) + sum(attachments.values()),
  };
}
