import { createHash, createHmac, hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import { askedBy } from '../../../src/domain/draw/draw-condition.ts';
import { drawExperts } from '../../../src/domain/draw/draw-experts.ts';
import type { ConditionResult, SealedCondition } from '../../../src/domain/draw/draw-record.ts';
import type { EligibilityFacts, PooledExpert } from '../../../src/domain/experts/ineligibility.ts';
import { eligibilityCheck } from '../../../src/domain/experts/ineligibility.ts';
import type { DrawCondition } from '../../../src/domain/experts/meeting.ts';
import type { ExpertId } from '../../../src/domain/ids.ts';
import { chiSquare, chiSquareLimit } from '../../support/draw/chi-square.ts';
import { exactOutcomes } from '../../support/draw/exact-outcomes.ts';
import { quickHmac } from '../../support/draw/quick-hmac.ts';

const DRAWS = 100_000;

/** The same seeds in every run: the series is one sample of what the operating system might give. */
function seedOf(series: string, draw: number): Buffer {
  return hash('sha256', `${series} ${String(draw)}`, 'buffer');
}

function drawMany(series: string, conditions: readonly SealedCondition[], see: (result: ConditionResult[]) => void) {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    see(drawExperts(conditions, quickHmac(seedOf(series, draw))));
  }
}

function sealed(index: number, wanted: number, reserves: number, candidates: readonly number[]): SealedCondition {
  return { index, specialty: '', origin: 'any', kind: 'any', count: wanted, wanted, reserves, candidates };
}

const asOrder = (result: readonly ConditionResult[]) =>
  result.flatMap(({ chosen, reserves }) => [...chosen, ...reserves]);

const numbers = (count: number) => Array.from({ length: count }, (_each, place) => place + 1);

const expert = (id: number, changes: Partial<PooledExpert> = {}): PooledExpert => ({
  id: id as ExpertId,
  kind: 'person',
  name: `专家${String(id)}`,
  employer: `第${String(id)}研究所`,
  title: '',
  outside: id % 2 === 0,
  state: 'active',
  specialties: [],
  interests: [],
  leaves: [],
  ...changes,
});

const FACTS: EligibilityFacts = {
  meetingOn: isoDate('2026-10-20'),
  barred: [
    { as: 'unit', names: ['区城管局', '城管'] },
    { as: 'excluded', names: ['杭州方案设计公司'] },
  ],
  fixedMembers: [],
  recusals: [{ expertId: 4 as ExpertId, reason: '与项目负责人有师生关系' }],
  loadPerWeek: 3,
  loadPerQuarter: 12,
  engagements: new Map(),
  sameDay: new Map([[5 as ExpertId, ['另一会议']]]),
  inWeek: new Map([[6 as ExpertId, 3]]),
  inQuarter: new Map([[7 as ExpertId, 12]]),
};

/** Seven who are kept out, each for another reason, and nine who may be drawn. */
const POOL: readonly PooledExpert[] = [
  expert(1, { employer: '城管' }),
  expert(2, { employer: '杭州方案设计公司' }),
  expert(3, { interests: [{ kind: 'kin', organisation: '区城管局', reason: '' }] }),
  ...[4, 5, 6, 7].map((id) => expert(id)),
  ...numbers(9).map((id) => expert(id + 7)),
];

describe('100,000 draws', () => {
  it('give each who may be drawn the same chance at every place, and never anyone who may not', () => {
    const condition: DrawCondition = { specialtyId: null, origin: 'any', kind: 'any', count: 3, reserves: 2 };
    const asked = askedBy(condition, []);
    const { ineligibilities } = eligibilityCheck(FACTS);
    const free = POOL.filter((each) => ineligibilities(each).length === 0 && asked(each)).map(({ id }) => id);
    expect(free).toEqual(numbers(9).map((id) => id + 7));
    const seen = numbers(5).map(() => new Map<number, number>());
    drawMany('single', [sealed(0, 3, 2, free)], (result) => {
      asOrder(result).forEach((id, place) => seen[place]?.set(id, (seen[place].get(id) ?? 0) + 1));
    });
    for (const place of seen) {
      expect([...place.keys()].toSorted((a, b) => a - b)).toEqual(free);
      const expected = free.map(() => DRAWS / free.length);
      expect(chiSquare([...place.values()], expected)).toBeLessThan(chiSquareLimit(free.length - 1));
    }
  });

  it('give every outcome of overlapping conditions its exact chance, and each expert with it', () => {
    const conditions = [sealed(0, 1, 1, [1, 2, 3]), sealed(1, 2, 0, [2, 3, 4, 5, 6])];
    const chances = exactOutcomes(
      conditions.map((each) => ({ take: each.wanted + each.reserves, candidates: each.candidates })),
    );
    const seen = new Map<string, number>();
    drawMany('overlapping', conditions, (result) => {
      const key = asOrder(result).join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    });
    expect([...seen.keys()].toSorted()).toEqual([...chances.keys()].toSorted());
    const outcomes = [...chances.keys()];
    const expected = outcomes.map((key) => (chances.get(key) ?? 0) * DRAWS);
    const counted = outcomes.map((key) => seen.get(key) ?? 0);
    expect(chiSquare(counted, expected)).toBeLessThan(chiSquareLimit(outcomes.length - 1));
    for (const id of [1, 2, 3, 4, 5, 6]) {
      const withId = outcomes.map((key) => key.split(',').includes(String(id)));
      const share = (values: readonly number[]) => values.reduce((sum, value, at) => sum + (withId[at] ? value : 0), 0);
      const chance = share(expected) / DRAWS;
      expect(Math.abs(share(counted) - share(expected))).toBeLessThan(
        3.3 * Math.sqrt(DRAWS * chance * (1 - chance)) + 1e-6,
      );
    }
  });
});

it('is drawn with the very HMAC of the application', () => {
  const seed = createHash('sha256').update('one').digest();
  for (const message of ['condition 1|0', 'condition 20|123456']) {
    const own = createHmac('sha256', seed).update(message).digest();
    expect(Buffer.from(quickHmac(seed)(message)).equals(own)).toBe(true);
  }
});

it('would notice numbers that are cut off by a plain remainder', () => {
  const places = numbers(9);
  const seen = places.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const cutOff = ((seedOf('control', draw)[0] ?? 0) & 63) % places.length;
    seen[cutOff] = (seen[cutOff] ?? 0) + 1;
  }
  const even = places.map(() => DRAWS / places.length);
  expect(chiSquare(seen, even)).toBeGreaterThan(chiSquareLimit(places.length - 1));
});
