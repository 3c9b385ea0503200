import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName } from '../../src/contract/contract.ts';
import { contract } from '../../src/contract/contract.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { sampleContent } from '../support/sample-content.ts';

const calls = (Object.keys(contract) as CallName[]).filter((name) => contract[name].host === 'core');

/** Text that has broken programs before: controls, lone surrogates, marks that turn the reading direction, scripts, SQL. */
const nastyText = fc.constantFrom(
  '',
  '\u0000',
  '\uD800',
  '\u202E',
  '<script>alert(1)</script>',
  "'; DROP TABLE project; --",
  '=cmd|/c calc!A1',
  '../../etc/passwd',
  '㼆𠮷',
  '９'.repeat(5000),
);
const nasty = fc.oneof(
  fc.anything({ maxDepth: 3 }),
  nastyText,
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53, 1e308, null, undefined, [], {}),
);

/** An object with the call's own keys and hostile values, so that the deeper checks are reached, too. */
function hostileInput(name: CallName): fc.Arbitrary<unknown> {
  const keys = Object.keys((contract[name].input as unknown as { shape: object }).shape);
  const shaped = fc.record(Object.fromEntries(keys.map((key) => [key, nasty])), { requiredKeys: [] });
  return fc.oneof(nasty, shaped);
}

let office: ReturnType<typeof coreInFolder>;
let defects: unknown[];
beforeAll(async () => {
  office = coreInFolder();
  defects = [];
  const fields = { name: '区城管局', aliases: [], kind: 'bureau' as const, budgetCode: null, note: '' };
  const unit = await office.call('units.create', fields);
  const content = sampleContent({ unitId: unit.id });
  await office.call('projects.saveDraft', { id: null, version: null, content, source: null });
});
afterAll(() => {
  office.close();
});

describe('bad input', () => {
  it.each(calls.filter((name) => name !== 'library.createSample'))(
    '%s answers it with a Chinese message and leaves the library as it was',
    async (name) => {
      const dispatch = createDispatcher(office.core.handlers, (_name, error) => defects.push(error));
      const before = await office.call('library.status', {});
      await fc.assert(
        fc.asyncProperty(hostileInput(name), async (input) => {
          const result = await dispatch(name, input, { signal: { aborted: false }, reportProgress: () => undefined });
          expect(defects).toEqual([]);
          if (!result.ok) expect(result.error.message).toMatch(/[\u4E00-\u9FFF]/);
        }),
        { numRuns: 150 },
      );
      const after = await office.call('library.status', {});
      expect(after).toEqual(before);
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
