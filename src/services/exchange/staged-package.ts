import { randomUUID } from 'node:crypto';
import { CallError } from '../../contract/call-error.ts';
import type { PlannedItem } from '../../domain/exchange/planned-item.ts';
import { itemLabel } from '../../domain/exchange/item-label.ts';
import type { Look } from '../../storage/exchange/look.ts';
import { lookAtLibrary } from '../../storage/exchange/look.ts';
import type { OpenedPackage } from '../../storage/exchange/opened-package.ts';
import { planExchange } from '../../storage/exchange/plan.ts';
import { readItem } from '../../storage/exchange/read-items.ts';
import type { Library } from '../../storage/library.ts';
import type { Reader } from '../../storage/reader-writer.ts';

/** A package that was read, compared with the library as it is now. */
export interface StagedPackage {
  readonly id: string;
  readonly fileName: string;
  readonly opened: OpenedPackage;
  /** Compared anew whenever the library has changed since. */
  compared(): {
    readonly look: Look;
    readonly plan: readonly PlannedItem[];
    readonly byUid: ReadonlyMap<string, PlannedItem>;
  };
  /** A look at the library as it is now, under the names of the last comparison. */
  lookAgain(reader: Reader): Look;
  labelOf(item: PlannedItem): string;
  /** What a name for good stands for, here or in the package; undefined when it stands for nothing. */
  labelOfName(uid: string): string | undefined;
}

function labelHere(reader: Reader, { items, names }: Look, uid: string): string | undefined {
  const known = items.get(uid);
  const tree = known && known.localId !== null ? readItem(reader, names, known.kind, known.localId) : undefined;
  return known && tree && itemLabel(known.kind, tree);
}

export function stagedPackage(library: Library, opened: OpenedPackage, fileName: string): StagedPackage {
  const { reader } = library;
  let known: { revision: number; result: ReturnType<StagedPackage['compared']> } | undefined;
  const lookAgain = (from: Reader) => lookAtLibrary(from, known?.result.look);
  const compared = () => {
    if (known?.revision === library.revision) return known.result;
    const look = lookAgain(reader);
    const plan = planExchange(reader, look, opened);
    const result = { look, plan, byUid: new Map(plan.map((item) => [item.uid, item])) };
    known = { revision: library.revision, result };
    return result;
  };
  const labelOf = ({ entry, uid, kind }: PlannedItem) =>
    entry.isRemoved
      ? (labelHere(reader, compared().look, uid) ?? '（已删除）')
      : itemLabel(kind, opened.readTree(entry));
  return {
    id: randomUUID(),
    fileName,
    opened,
    compared,
    lookAgain,
    labelOf,
    labelOfName: (name) => {
      const { look, byUid } = compared();
      const uid = look.names.currentName(name);
      const planned = byUid.get(uid);
      return planned ? labelOf(planned) : labelHere(reader, look, uid);
    },
  };
}

/** The one package that is being looked at; another one takes its place. */
export class PackageStage {
  #staged: StagedPackage | undefined;

  put(staged: StagedPackage): void {
    this.clear();
    this.#staged = staged;
  }

  /** Throws CallError when the package is not the one that is being looked at. */
  get(id: string): StagedPackage {
    if (this.#staged?.id === id) return this.#staged;
    throw new CallError('notFound', '资料包已关闭，请重新选择文件读取。');
  }

  clear(): void {
    this.#staged?.opened.close();
    this.#staged = undefined;
  }
}
