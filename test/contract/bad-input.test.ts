import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName } from '../../src/contract/contract.ts';
import { contract } from '../../src/contract/contract.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { NASTY_TEXTS } from '../support/hostile-values.ts';
import type { LibraryProbe } from '../support/library/library-probe.ts';
import { probeLibrary } from '../support/library/library-probe.ts';
import { nearValidInput, withPart } from '../support/near-valid-input.ts';
import { sampleContent } from '../support/sample-content.ts';

const calls = (Object.keys(contract) as CallName[]).filter((name) => contract[name].host === 'core');

const nastyText = fc.constantFrom(...NASTY_TEXTS);
const nasty = fc.oneof(
  fc.anything({ maxDepth: 3 }),
  nastyText,
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53, 1e308, null, undefined, [], {}),
);

/** What a screen might send, with one hostile part, so that the deeper checks are reached, too; or anything at all. */
function hostileInput(name: CallName): fc.Arbitrary<unknown> {
  const usual = nearValidInput(name);
  const spoiled = fc.tuple(fc.nat(99_999), nasty).map(([pick, part]) => withPart(usual, pick, part));
  return fc.oneof(nasty, { arbitrary: spoiled, weight: 3 });
}

let office: ReturnType<typeof coreInFolder>;
let probe: LibraryProbe;
let defects: unknown[];
beforeAll(async () => {
  office = coreInFolder();
  defects = [];
  const fields = { name: '区城管局', aliases: [], kind: 'bureau' as const, budgetCode: null, note: '' };
  const unit = await office.call('units.create', fields);
  const content = sampleContent({ unitId: unit.id });
  await office.call('projects.saveDraft', { id: null, version: null, content, source: null });
  probe = probeLibrary(join(office.folder, 'library'));
});
afterAll(() => {
  probe.close();
  office.close();
});

describe('bad input', () => {
  it.each(calls.filter((name) => name !== 'library.createSample'))(
    '%s answers it with a Chinese message and leaves the library as it was',
    async (name) => {
      const dispatch = createDispatcher(office.core.handlers, (_name, error) => defects.push(error));
      let before = probe.dump();
      await fc.assert(
        fc.asyncProperty(hostileInput(name), async (input) => {
          const result = await dispatch(name, input, { signal: { aborted: false }, reportProgress: () => undefined });
          expect(defects).toEqual([]);
          // Now and then a call is right by chance.
          if (result.ok) before = probe.dump();
          else expect(result.error.message).toMatch(/[\u4E00-\u9FFF]/);
        }),
        { numRuns: 150 },
      );
      expect(probe.dump()).toEqual(before);
    },
  );

  it.each(['units.drop', '__proto__', 'constructor', 'toString', '', 'settings.get'])(
    'a call named “%s” is denied by the core',
    async (name) => {
      const dispatch = createDispatcher(office.core.handlers, () => undefined);
      const result = await dispatch(name, {}, { signal: { aborted: false }, reportProgress: () => undefined });
      expect(result).toMatchObject({ ok: false, error: { code: 'denied' } });
    },
  );
});
