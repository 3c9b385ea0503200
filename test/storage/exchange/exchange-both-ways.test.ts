import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Decision, PlannedItem } from '../../../src/domain/exchange/planned-item.ts';
import type { Library } from '../../../src/storage/library.ts';
import { dump, memoryPackage, planOf, take } from '../../support/exchange/memory-package.ts';
import type { Edit } from '../../support/exchange/random-edits.ts';
import { edit, OFTEN_DONE, BEGUN } from '../../support/exchange/random-edits.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ what: fc.constantFrom(...OFTEN_DONE), pick: fc.nat(50), vary: fc.nat(9_999) }),
  { minLength: 0, maxLength: 20 },
);
const decisions = fc.infiniteStream(fc.constantFrom<Decision>('keep', 'take'));

function machine(): Library {
  let minute = 0;
  return temporaryLibrary({ now: () => new Date(Date.UTC(2026, 8, 20, 0, (minute += 1))) });
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

it('leaves two machines equal that exchange both ways, whatever was done and decided on each', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edits, edits), { minLength: 1, maxLength: 2 }), decisions, (rounds, stream) => {
      const [one, other] = [machine(), machine()];
      work(one, BEGUN);
      const decide = deciding(stream[Symbol.iterator]());
      take(other, memoryPackage(one), decide);
      for (const [here, there] of rounds) {
        work(one, here);
        work(other, there);
        take(other, memoryPackage(one), decide);
        const back = memoryPackage(other);
        const { written } = take(one, back, decide);
        // What was removed there and kept here has to be told there.
        if (written.some(({ decision }) => decision === 'keep')) take(other, memoryPackage(one), decide);
        expect(dump(one)).toEqual(dump(other));
        const before = dump(one);
        expect(planOf(one, back).every(({ state }) => state === 'same' || state === 'older')).toBe(true);
        take(one, back, decide);
        expect(dump(one)).toEqual(before);
      }
      one.close();
      other.close();
    }),
    { numRuns: 6 },
  );
});
