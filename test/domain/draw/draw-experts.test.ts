import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/draw/canonical-json.ts';
import { assuredCandidates, missingCandidates } from '../../../src/domain/draw/assured-candidates.ts';
import { drawExperts } from '../../../src/domain/draw/draw-experts.ts';
import type { SealedCandidates, SealedCondition } from '../../../src/domain/draw/draw-record.ts';
import { sealDraw } from '../../../src/domain/draw/seal-draw.ts';
import { drawFaults } from '../../../src/domain/draw/verify-draw.ts';
import { DRAW_HASHES } from '../../../src/services/meetings/draw-hashes.ts';
import { hashOf, recomputeDraw } from '../../support/draw/recompute-draw.ts';

const candidatesOf = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });

const conditionsOf: fc.Arbitrary<SealedCondition[]> = fc
  .array(fc.tuple(candidatesOf, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 5 })
  .map((rows) =>
    rows.map(([candidates, wanted, reserves], index) => ({
      index,
      specialty: '数据治理',
      origin: 'any',
      kind: 'any',
      count: wanted,
      wanted,
      reserves,
      candidates: candidates.toSorted((a, b) => a - b),
    })),
  );

const seedOf = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

const textOf = fc.string({ unit: 'grapheme' });

function drawn(conditions: readonly SealedCondition[], seed: string) {
  return drawExperts(conditions, (message) => DRAW_HASHES.hmacSha256(seed, message));
}

function sealedFor(conditions: readonly SealedCondition[], title: string): SealedCandidates {
  const ids = [...new Set(conditions.flatMap(({ candidates }) => candidates))].toSorted((a, b) => a - b);
  return {
    meeting: { id: 1, title, purpose: 'review', meetingOn: '2026-10-20', place: '', projects: [] },
    earlier: [],
    conditions,
    eligible: ids.map((id) => ({ id, name: `专家${String(id)}`, kind: 'person', employer: '', outside: false })),
    ineligible: [],
    notAsked: 0,
  };
}

const DRAWN_BY = { ordinal: 1, reason: '', drawnAt: '2026-10-12T01:00:00.000Z', drawnBy: '李审查' } as const;

describe('a draw', () => {
  it('comes out as somebody computes it who knows only docs/draw.md', () => {
    fc.assert(
      fc.property(conditionsOf, seedOf, textOf, (conditions, seed, title) => {
        const candidates = sealedFor(conditions, title);
        const record = sealDraw({ ...DRAWN_BY, seed, candidates }, DRAW_HASHES);
        expect(record.result).toEqual(recomputeDraw(seed, conditions));
        expect(record.candidatesSha256).toBe(hashOf(candidates));
        const { checkSha256, ...rest } = record;
        expect(checkSha256).toBe(hashOf(rest));
        expect(drawFaults(record, DRAW_HASHES)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('comes out as the example of docs/draw.md', () => {
    const zero = createHmac('sha256', Buffer.alloc(32)).update('condition 1|0').digest('hex');
    expect(zero.slice(0, 12)).toBe('2cf0def395c5');
    const [only] = drawn(
      [
        {
          index: 0,
          specialty: '',
          origin: 'any',
          kind: 'any',
          count: 2,
          wanted: 2,
          reserves: 1,
          candidates: [3, 5, 8, 13, 21],
        },
      ],
      '00'.repeat(32),
    );
    expect(only).toEqual({ condition: 0, chosen: [3, 13], reserves: [8] });
  });

  it('takes nobody twice, nobody from outside the list, and fills every condition that is assured', () => {
    fc.assert(
      fc.property(conditionsOf, seedOf, (conditions, seed) => {
        const result = drawn(conditions, seed);
        const all = result.flatMap(({ chosen, reserves }) => [...chosen, ...reserves]);
        expect(new Set(all).size).toBe(all.length);
        for (const { condition, chosen, reserves } of result) {
          const asked = conditions[condition] as SealedCondition;
          expect(asked.candidates).toEqual(expect.arrayContaining([...chosen, ...reserves]));
          const before = conditions.slice(0, condition + 1);
          if (before.every((_each, index) => missingCandidates(conditions, index) === 0)) {
            expect([chosen.length, reserves.length]).toEqual([asked.wanted, asked.reserves]);
          }
        }
      }),
    );
  });

  it('throws away what is left over of the range, so that no number is favoured', () => {
    const bytes = (value: number) =>
      Uint8Array.from([...value.toString(16).padStart(12, '0').match(/../g)!].map((hex) => parseInt(hex, 16)));
    const asked: string[] = [];
    const values = [2 ** 48 - 1, 4, 0, 0];
    const [only] = drawExperts(
      [
        {
          index: 2,
          specialty: '',
          origin: 'any',
          kind: 'any',
          count: 1,
          wanted: 1,
          reserves: 0,
          candidates: [10, 20, 30, 40, 50, 60, 70],
        },
      ],
      (message) => {
        asked.push(message);
        return bytes(values[asked.length - 1] ?? 0);
      },
    );
    expect(asked).toEqual(['condition 3|0', 'condition 3|1']);
    expect(only?.chosen).toEqual([50]);
  });
});

describe('a record that was tampered with', () => {
  const candidates = sealedFor(
    [
      {
        index: 0,
        specialty: '数据治理',
        origin: 'any',
        kind: 'any',
        count: 2,
        wanted: 2,
        reserves: 1,
        candidates: [3, 5, 8, 13, 21],
      },
    ],
    '智慧城管评审会',
  );
  const record = sealDraw({ ...DRAWN_BY, seed: '00'.repeat(32), candidates }, DRAW_HASHES);

  it('is told by its result, with who should have come out', () => {
    const faults = drawFaults({ ...record, result: [{ condition: 0, chosen: [3, 21], reserves: [8] }] }, DRAW_HASHES);
    expect(faults).toEqual([
      '条件1的抽中与重新计算的不符：记录为专家3（3）、专家21（21），应为专家3（3）、专家13（13）',
      expect.stringMatching(/^整份记录的校验值不符/),
    ]);
  });

  it('is told by its list, its seed, its reason', () => {
    const [only] = candidates.conditions as [SealedCondition];
    const without = { ...candidates, conditions: [{ ...only, candidates: [3, 5, 8, 13] }] };
    expect(drawFaults({ ...record, candidates: without }, DRAW_HASHES)[0]).toMatch(/^候选名单的校验值不符/);
    expect(drawFaults({ ...record, seed: '11'.repeat(32) }, DRAW_HASHES)).toEqual([
      expect.stringMatching(/^条件1的抽中/),
      expect.stringMatching(/^条件1的候补/),
      expect.stringMatching(/^整份记录/),
    ]);
    expect(drawFaults({ ...record, reason: '补记' }, DRAW_HASHES)).toEqual([expect.stringMatching(/^整份记录/)]);
  });

  it('is told by somebody who is both eligible and kept out, or on no list', () => {
    const both = {
      ...candidates,
      ineligible: [{ ...(candidates.eligible[0] as never as object), reasons: [] } as never],
    };
    expect(drawFaults({ ...record, candidates: both }, DRAW_HASHES)).toContain('专家3既在候选名单又在回避名单');
    const fewer = { ...candidates, eligible: candidates.eligible.slice(1) };
    expect(drawFaults({ ...record, candidates: fewer }, DRAW_HASHES)).toContain('条件1的候选人不在候选名单中');
  });
});

it('counts for certain what earlier conditions leave', () => {
  const narrow = { wanted: 1, reserves: 1, candidates: [1, 2, 3] };
  const wide = { wanted: 2, reserves: 0, candidates: [1, 2, 3, 4, 5] };
  expect([assuredCandidates([narrow, wide], 1), missingCandidates([narrow, wide], 1)]).toEqual([3, 0]);
  expect([assuredCandidates([wide, narrow], 1), missingCandidates([wide, narrow], 1)]).toEqual([1, 1]);
});

it('spells a value in one way only', () => {
  expect(canonicalJson({ b: [1, { z: '汉"\n', a: null }], a: true })).toBe(
    '{"a":true,"b":[1,{"a":null,"z":"汉\\"\\n"}]}',
  );
});
