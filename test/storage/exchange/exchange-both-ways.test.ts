import { cpSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Decision, PlannedItem } from '../../../src/domain/exchange/planned-item.ts';
import type { Library } from '../../../src/storage/library.ts';
import { lookAtLibrary } from '../../../src/storage/exchange/look.ts';
import { dump, memoryPackage, planOf, take } from '../../support/exchange/memory-package.ts';
import type { Edit } from '../../support/exchange/random-edits.ts';
import { edit, OFTEN_DONE, BEGUN } from '../../support/exchange/random-edits.ts';
import { save, temporaryFolder, temporaryLibrary } from '../../support/library/temporary-library.ts';

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ what: fc.constantFrom(...OFTEN_DONE), pick: fc.nat(50), vary: fc.nat(9_999) }),
  { minLength: 0, maxLength: 20 },
);
const decisions = fc.infiniteStream(fc.constantFrom<Decision>('keep', 'take'));

const mishaps = fc.constantFrom('none', 'none', 'restored', 'cloned');

let minute = 0;
const open = (folder = temporaryFolder()): Library =>
  temporaryLibrary({ folder, now: () => new Date(Date.UTC(2026, 8, 20, 0, (minute += 1))) });

/** Copies the folder of a library as people do; both are open afterwards. */
function copied(library: Library): [Library, Library] {
  const { folder } = library;
  const copy = temporaryFolder();
  library.close();
  cpSync(folder, copy, { recursive: true });
  return [open(folder), open(copy)];
}

function work(library: Library, all: readonly Edit[]): void {
  for (const each of all) save(library, (writer) => edit(writer, each));
}

function deciding(stream: Iterator<Decision>) {
  return ({ choices }: PlannedItem): Decision | undefined => {
    const decision = stream.next().value as Decision;
    return choices.includes(decision) ? decision : choices[0];
  };
}

/** What a machine would tell others that it changed, though it only took a package. */
function changesSinceTaking({ reader }: Library): string[] {
  const { items, change } = lookAtLibrary(reader);
  return [...items.values()].filter(({ clock }) => change in clock).map(({ kind }) => kind);
}

const taking = ({ choices }: PlannedItem): Decision | undefined => choices.at(-1);

it('leaves two machines equal that exchange both ways, whatever was done, restored, copied and decided on each', () => {
  const round = fc.tuple(edits, edits, mishaps);
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 3 }), decisions, (rounds, stream) => {
      let [one, other] = [open(), open()];
      work(one, BEGUN);
      let old: Library;
      [one, old] = copied(one);
      const decide = deciding(stream[Symbol.iterator]());
      take(other, memoryPackage(one), decide);
      for (const [here, there, mishap] of rounds) {
        if (mishap === 'restored') [old, one] = copied(old);
        else [one, old] = copied(one);
        if (mishap === 'cloned') {
          other.close();
          [one, other] = copied(one);
        }
        work(one, here);
        work(other, there);
        take(other, memoryPackage(one), decide);
        const back = memoryPackage(other);
        const { written } = take(one, back, decide);
        // What was removed there and kept here has to be told there.
        if (written.some(({ decision }) => decision === 'keep')) take(other, memoryPackage(one), taking);
        expect(dump(one)).toEqual(dump(other));
        expect([one, other].map(changesSinceTaking)).toEqual([[], []]);
        const before = dump(one);
        expect(planOf(one, back).every(({ state }) => state === 'same' || state === 'older')).toBe(true);
        take(one, back, decide);
        expect(dump(one)).toEqual(before);
      }
      for (const library of [one, other, old]) library.close();
    }),
    { numRuns: 10 },
  );
});

it('sees that two machines differ though neither counted a change that the other does not know of', () => {
  const [one, other] = [open(), open()];
  work(one, BEGUN);
  take(other, memoryPackage(one), taking);
  const { entries, ...source } = memoryPackage(one);
  const told = entries.map((entry) => (entry.kind === 'unit' ? { ...entry, hash: 'f'.repeat(64) } : entry));
  const readTree: typeof source.readTree = (entry) =>
    entry.kind === 'unit' ? { ...source.readTree(entry), note: '别处改的' } : source.readTree(entry);
  const states = planOf(other, { ...source, entries: told, readTree }).map(({ kind, state }) => `${kind} ${state}`);
  expect(new Set(states.filter((each) => each.startsWith('unit')))).toEqual(new Set(['unit conflict']));
});
