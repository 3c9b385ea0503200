import fc from 'fast-check';
import type { FundSource } from '../../../src/domain/glossary.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { ProjectFile, ProjectRecord } from '../../../src/domain/records/project-file.ts';
import type { RecordFields, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { projectCourse } from '../project-course.ts';
import { sampleContent } from '../sample-content.ts';
import { sampleDraft } from './sample-records.ts';

/** Amounts in fen by source; a source may stand there twice, which is a mistake. */
export type Money = readonly (readonly [source: FundSource, amount: number])[];

/** What a budget year got; `issued` null while the budget is not issued. */
export interface StoryYear {
  readonly year: number;
  readonly requested: Money;
  readonly arranged: Money | null;
  readonly issued: Money | null;
}

/** A project's money as somebody tells it, in plain numbers; places name earlier entries by their index. */
export interface MoneyStory {
  readonly declared: number;
  readonly items: readonly { readonly declared: number; readonly reviewed: number }[];
  /** Null while nobody agreed. */
  readonly approved: number | null;
  readonly years: readonly StoryYear[];
  /** Changes of years, in order; only agreed ones count. */
  readonly changes: readonly {
    readonly year: number;
    readonly after: Money;
    readonly agreed: boolean;
    readonly cancels: boolean;
  }[];
  /** A lot whose tender failed gets another ceiling, which takes the place of the one before. */
  readonly ceilings: readonly { readonly lot: 'A' | 'B'; readonly amount: number }[];
  readonly awards: readonly { readonly ceiling: number; readonly amount: number }[];
  readonly contracts: readonly { readonly award: number; readonly amount: number }[];
  readonly payments: readonly {
    readonly contract: number;
    readonly year: number;
    readonly source: FundSource;
    readonly amount: number;
  }[];
}

const SOURCES = ['generalBudget', 'governmentFund'] as const satisfies readonly FundSource[];
const YEARS = [2027, 2028] as const;

/** Puts the story on a project's file. */
export function fileOfStory(story: MoneyStory): ProjectFile {
  const records: ProjectRecord[] = [];
  function keep<Kind extends RecordKind>(kind: Kind, fields: Partial<RecordFields<Kind>>): RecordId {
    const id = (records.length + 1) as RecordId;
    records.push({ ...sampleDraft(kind, fields), id, round: 1, on: '2026-10-01' } as unknown as ProjectRecord);
    return id;
  }
  const shares = (money: Money) => money.map(([source, amount]) => ({ source, amount: amount as Fen }));

  keep('reviewConclusion', {
    items: story.items.map(({ declared, reviewed }, place) => ({
      name: `内容${String(place)}`,
      costClass: 'development',
      declared: declared as Fen,
      reviewed: reviewed as Fen,
      reason: '',
    })),
  });
  if (story.approved !== null) keep('inclusionDecision', { decision: 'agree', amount: story.approved as Fen });
  for (const { year, requested, arranged, issued } of story.years) {
    keep('fundingRequest', { year, shares: shares(requested) });
    if (arranged) keep('fundingArrangement', { year, shares: shares(arranged) });
    if (issued) keep('budgetIssue', { year, shares: shares(issued) });
  }
  for (const { year, after, agreed, cancels } of story.changes) {
    const changeKind = cancels ? 'cancel' : 'decrease';
    const application = keep('changeApplication', { year, shares: shares(after), changeKind });
    keep('changeDecision', { application, agreement: agreed ? 'agree' : 'refuse' });
  }
  const lots = { A: keep('tenderRequirements', {}), B: keep('tenderRequirements', {}) };
  const ceilings = story.ceilings.map(({ lot, amount }) =>
    keep('priceCeiling', { requirements: lots[lot], amount: amount as Fen }),
  );
  const awards = story.awards.map(({ ceiling, amount }) =>
    keep('award', { ceiling: ceilings[ceiling] ?? null, amount: amount as Fen }),
  );
  const contracts = story.contracts.map(({ award, amount }) =>
    keep('contract', { award: awards[award] ?? (0 as RecordId), amount: amount as Fen }),
  );
  for (const { contract, year, source, amount } of story.payments) {
    keep('payment', { contract: contracts[contract] ?? (0 as RecordId), year, source, amount: amount as Fen });
  }
  const content = sampleContent({
    contentItems: sampleContent().contentItems.map((item) => ({ ...item, total: story.declared as Fen })),
  });
  const { declarations, preReview } = projectCourse('2026-09-28');
  return {
    content,
    declarations: declarations.map((each) => ({ ...each, amount: story.declared as Fen })),
    preReview,
    records,
  };
}

const few = fc.nat(6);

/** Money of every source. */
const money: fc.Arbitrary<Money> = fc.tuple(few, few).map(([one, other]) => [
  [SOURCES[0], one],
  [SOURCES[1], other],
]);

/** A story in which everything agrees: each step takes no more than the one before left. */
const agreeing: fc.Arbitrary<MoneyStory> = fc
  .record({
    items: fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 3 }),
    cut: few,
    years: fc.array(money, { minLength: 1, maxLength: 2 }),
    issuedYears: fc.nat(2),
    saved: fc.tuple(few, few),
    /** Ceilings of tenders that failed, and whether a second lot is still to be tendered. */
    failed: fc.array(few, { maxLength: 1 }),
    second: fc.boolean(),
    paid: few,
  })
  .map(({ items, cut, years, issuedYears, saved, failed, second, paid }) => {
    const arranged = years.flatMap((each) => each.map(([, amount]) => amount)).reduce((sum, amount) => sum + amount, 0);
    const reviewed = items.map(([one, other], place) => ({
      reviewed: one + (place === 0 ? arranged + cut : 0),
      declared: one + other + (place === 0 ? arranged + cut : 0),
    }));
    const ceiling = Math.max(0, arranged - saved[0]);
    const award = Math.max(0, ceiling - saved[1]);
    const [first = []] = years;
    const inFirst = first[0]?.[1] ?? 0;
    const issued = issuedYears > 0;
    return {
      declared: reviewed.reduce((sum, each) => sum + each.declared, 0),
      items: reviewed,
      approved: arranged + cut,
      years: years.map((each, place) => ({
        year: YEARS[place] ?? YEARS[0],
        requested: each,
        arranged: each,
        issued: place < issuedYears ? each : null,
      })),
      changes: [],
      ceilings: [
        ...failed.map((amount) => ({ lot: 'A' as const, amount })),
        { lot: 'A' as const, amount: ceiling },
        ...(second ? [{ lot: 'B' as const, amount: saved[0] }] : []),
      ],
      awards: [{ ceiling: failed.length, amount: award }],
      contracts: [{ award: 0, amount: award }],
      payments: issued
        ? [{ contract: 0, year: YEARS[0], source: SOURCES[0], amount: Math.min(paid, award, inFirst) }]
        : [],
    };
  });

/** Adds to one number somewhere in a story, as a slip of the pen would. */
function slip(value: unknown, path: readonly number[], by: number): unknown {
  if (typeof value === 'number') return value >= 2000 ? value : Math.max(0, value + by);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const [step = 0, ...rest] = path;
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const changed = slip((value as Record<string, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.map((each: unknown, place) => (String(place) === key ? changed : each));
  return { ...value, [key]: changed };
}

const change = fc.record({
  year: fc.constantFrom(...YEARS),
  after: money,
  agreed: fc.boolean(),
  cancels: fc.nat(3).map((kind) => kind === 0),
});

/** Stories that agree, with a change, a doubled source, an issue of nothing, a slip or two. */
export const moneyStories: fc.Arbitrary<MoneyStory> = fc
  .tuple(
    agreeing,
    fc.array(change, { maxLength: 1 }),
    fc.array(fc.tuple(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), fc.constantFrom(-2, -1, 1, 2)), {
      maxLength: 2,
    }),
    fc.nat(9),
    fc.nat(9),
  )
  .map(([story, changes, slips, doubled, emptied]) => {
    const withChange = { ...story, changes };
    const slipped = slips.reduce<unknown>((told, [path, by]) => slip(told, path, by), withChange) as MoneyStory;
    const years = slipped.years.map((year) => ({
      ...year,
      requested: doubled === 0 ? [...year.requested, ...year.requested.slice(0, 1)] : year.requested,
      issued: emptied === 0 && year.issued ? year.issued.map(([source]) => [source, 0] as const) : year.issued,
    }));
    return { ...slipped, years };
  });
