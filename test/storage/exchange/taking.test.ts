import { expect, it } from 'vitest';
import type { PlannedItem } from '../../../src/domain/exchange/planned-item.ts';
import { checkLibrary } from '../../../src/storage/check-library.ts';
import type { Library } from '../../../src/storage/library.ts';
import { dump, memoryPackage, take } from '../../support/exchange/memory-package.ts';
import { BEGUN, edit } from '../../support/exchange/random-edits.ts';
import { findSearchFaults } from '../../support/library/find-search-faults.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';

const PROJECT_WORK = [7, 8, 9, 10, 12, 12, 13];

function begun(): Library {
  let minute = 0;
  const library = temporaryLibrary({ now: () => new Date(Date.UTC(2026, 8, 20, 0, (minute += 1))) });
  for (const each of BEGUN) save(library, (writer) => edit(writer, each));
  return library;
}

function work(library: Library, vary: number): void {
  for (const what of PROJECT_WORK) save(library, (writer) => edit(writer, { what, pick: 0, vary }));
}

const taken = ({ choices }: PlannedItem) => choices.at(-1);

/** Takes a package, but the statement of that number fails; answers whether so many were run. */
function takeFailingAt(library: Library, source: ReturnType<typeof memoryPackage>, fatal: number): boolean {
  let statements = 0;
  const failing: Library = {
    ...library,
    get revision() {
      return library.revision;
    },
    write: (actor, worked) =>
      library.write(actor, (writer) =>
        worked({
          ...writer,
          run(sql, params) {
            statements += 1;
            if (statements === fatal) throw new Error('the disk is gone');
            return writer.run(sql, params);
          },
        }),
      ),
  };
  try {
    take(failing, source, taken);
    return true;
  } catch (error) {
    if (error instanceof Error && error.message === 'the disk is gone') return false;
    throw error;
  }
}

it('a taking that fails at any statement leaves the library as it was, and the next one finds everything', () => {
  const [one, other] = [begun(), begun()];
  take(other, memoryPackage(one), taken);
  work(one, 1);
  work(other, 2);
  const source = memoryPackage(one);
  memoryPackage(other);
  const before = dump(other);
  for (let fatal = 1; !takeFailingAt(other, source, fatal); fatal += 7) expect(dump(other)).toEqual(before);
  expect(dump(other)).not.toEqual(before);
  take(one, memoryPackage(other), taken);
  expect(dump(one)).toEqual(dump(other));
  for (const { reader } of [one, other]) {
    expect(checkLibrary(reader)).toEqual([]);
    expect(findSearchFaults(reader)).toEqual([]);
    expect(reader.all('SELECT * FROM exchange_taking')).toEqual([]);
  }
});

it('what is kept for good is never changed outside of a taking', () => {
  const library = begun();
  const refused = [
    `UPDATE declaration SET round = 9`,
    `UPDATE project_record SET happened_on = '2000-01-01'`,
    `DELETE FROM expert_state_change`,
    `DELETE FROM invitation_event`,
    `UPDATE attachment SET original_name = 'x'`,
  ];
  for (const sql of refused) expect(() => save(library, (writer) => writer.run(sql)), sql).toThrow(/never/);
  // A transaction that forgot to close the taking does not commit.
  const forgotten = () => save(library, (writer) => writer.run('INSERT INTO exchange_taking (id, ends) VALUES (1, 2)'));
  expect(forgotten).toThrow(/FOREIGN KEY/);
});

it('three machines that exchange in a ring end equal', () => {
  const machines = [begun(), begun(), begun()] as const;
  machines.forEach(work);
  const [one, two, three] = machines;
  for (const [from, to] of [
    [one, two],
    [two, three],
    [three, one],
    [one, two],
    [two, three],
    [three, one],
    [one, two],
  ] as const) {
    take(to, memoryPackage(from), taken);
  }
  expect(dump(two)).toEqual(dump(one));
  expect(dump(three)).toEqual(dump(one));
});
