import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerFaults } from '../../src/domain/ledger-faults.ts';
import { moneyLedger } from '../../src/domain/money-ledger.ts';
import type { Money, MoneyStory } from '../support/records/money-story.ts';
import { fileOfStory, moneyStories } from '../support/records/money-story.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const whole = (money: Money | null) => sum((money ?? []).map(([, amount]) => amount));
const from = (money: Money | null, source: string) =>
  sum((money ?? []).filter(([each]) => each === source).map(([, amount]) => amount));

/** Whether a year's money is the same at each step, and no more was paid than issued, source by source. */
function yearAgrees(story: MoneyStory, year: number): boolean {
  const told = story.years.find((each) => each.year === year);
  const changed = story.changes.findLast((each) => each.agreed && each.year === year)?.after;
  const arranged = changed ?? told?.arranged ?? null;
  const issued = changed ?? told?.issued ?? null;
  return ['generalBudget', 'governmentFund'].every((source) => {
    const paid = sum(
      story.payments.filter((each) => each.year === year && each.source === source).map(({ amount }) => amount),
    );
    return (issued === null || from(issued, source) === from(arranged, source)) && paid <= from(issued, source);
  });
}

/** The same question answered from the story itself, step by step, without a ledger. */
function agrees(story: MoneyStory): boolean {
  const { declared, items, years, changes, ceilings, awards, contracts, payments } = story;
  const agreedChanges = changes.filter(({ agreed }) => agreed);
  const changeOf = (year: number) => agreedChanges.findLast((each) => each.year === year)?.after;
  const first = story.approved ?? 0;
  let approved = first;
  if (story.approved !== null) {
    for (const each of agreedChanges) {
      approved += whole(each.after) - whole(years.find(({ year }) => year === each.year)?.issued ?? null);
    }
  }
  // Money of a year that nothing but a change is on record for is nobody's.
  const onRecord = [...years.map(({ year }) => year), ...payments.map(({ year }) => year)];
  const arrangedOf = (year: number) =>
    whole(changeOf(year) ?? years.find((each) => each.year === year)?.arranged ?? null);
  const arranged = sum([...new Set(onRecord)].map(arrangedOf));
  const held = sum(years.map(({ year, requested, arranged: own }) => (own ? arrangedOf(year) : whole(requested))));
  const lists: readonly (Money | null)[] = [
    ...years.flatMap((each) => [each.requested, each.arranged, each.issued]),
    ...changes.map(({ after }) => after),
  ];
  const standing = ceilings.flatMap(({ lot, amount }, place) => {
    const isLast = !ceilings.slice(place + 1).some((later) => later.lot === lot);
    return isLast && !awards.some(({ ceiling }) => ceiling === place) ? [amount] : [];
  });
  const committed = agreedChanges.some(({ cancels }) => cancels)
    ? 0
    : sum([...awards.map(({ amount }) => amount), ...standing]);
  return (
    lists.every((money) => new Set(money?.map(([source]) => source)).size === (money ?? []).length) &&
    sum(items.map((item) => item.declared)) === declared &&
    items.every((item) => item.reviewed <= item.declared) &&
    first <= sum(items.map(({ reviewed }) => reviewed)) &&
    held <= Math.max(approved, first) &&
    arranged <= approved &&
    [2027, 2028].every((year) => !onRecord.includes(year) || yearAgrees(story, year)) &&
    committed <= arranged &&
    ceilings.every(
      (ceiling, place) =>
        sum(awards.filter((each) => each.ceiling === place).map(({ amount }) => amount)) <= ceiling.amount,
    ) &&
    awards.every(
      ({ amount }, place) => sum(contracts.filter((each) => each.award === place).map((each) => each.amount)) <= amount,
    ) &&
    contracts.every(
      ({ amount }, place) =>
        sum(payments.filter((each) => each.contract === place).map((each) => each.amount)) <= amount,
    )
  );
}

describe('the money of a project', () => {
  it('has no fault exactly when every sum agrees, however it was told', () => {
    let agreeing = 0;
    const runs = 4_000;
    fc.assert(
      fc.property(moneyStories, (story) => {
        const file = fileOfStory(story);
        const faults = ledgerFaults(file, moneyLedger(file));
        if (agrees(story)) agreeing += 1;
        expect(faults.length === 0).toBe(agrees(story));
      }),
      { numRuns: runs },
    );
    // Both answers are asked for often enough.
    expect(agreeing).toBeGreaterThan(runs / 10);
    expect(agreeing).toBeLessThan((runs * 9) / 10);
  });

  it('names the difference of each fault to the fen', () => {
    fc.assert(
      fc.property(moneyStories, (story) => {
        const file = fileOfStory(story);
        for (const { what } of ledgerFaults(file, moneyLedger(file))) {
          expect(what).toMatch(/相差 \d+\.\d{2} 元。$|填写了两行/);
        }
      }),
    );
  });
});
