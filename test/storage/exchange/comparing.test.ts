import { expect, it } from 'vitest';
import { lookAtLibrary } from '../../../src/storage/exchange/look.ts';
import { planExchange } from '../../../src/storage/exchange/plan.ts';
import type { Library } from '../../../src/storage/library.ts';
import { insertUnit, removeUnit } from '../../../src/storage/units.ts';
import { memoryPackage, planOf, take } from '../../support/exchange/memory-package.ts';
import { save, temporaryLibrary } from '../../support/library/temporary-library.ts';

/** How often the JSON of the library is read while a package is compared that removes so many units. */
function readingsOfJson(removed: number): number {
  const [one, other] = [temporaryLibrary(), temporaryLibrary()];
  const ids = save(one, (writer) =>
    Array.from({ length: removed }, (_each, index) => {
      const name = `单位${String(index)}`;
      return insertUnit(writer, { name, aliases: [], kind: 'bureau', budgetCode: null, note: '' }).id;
    }),
  );
  take(other, memoryPackage(one), () => undefined);
  save(one, (writer) => {
    for (const id of ids) removeUnit(writer, id);
  });
  let readings = 0;
  const { reader } = other;
  const counting: Library['reader'] = {
    ...reader,
    all(sql, params) {
      if (sql.includes('_json')) readings += 1;
      return reader.all(sql, params);
    },
  };
  const plan = planExchange(counting, lookAtLibrary(reader), memoryPackage(one));
  expect(plan.filter(({ state }) => state === 'removed')).toHaveLength(removed);
  return readings;
}

it('what the library names inside its JSON is read once, however much the other office removed', () => {
  const once = readingsOfJson(1);
  expect(once).toBeGreaterThan(0);
  expect(readingsOfJson(8)).toBe(once);
});

it('what both offices hold alike is told as the same, also when one of them has seen more changes of it', () => {
  const [one, other] = [temporaryLibrary(), temporaryLibrary()];
  take(other, memoryPackage(one), () => undefined);
  expect(new Set(planOf(other, memoryPackage(one)).map(({ state }) => state))).toEqual(new Set(['same']));
});
