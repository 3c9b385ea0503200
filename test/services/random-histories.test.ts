import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PreReviewConclusion, Stage } from '../../src/domain/glossary.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../src/domain/glossary.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { coreInFolder, RefusedCall } from '../support/core-in-folder.ts';
import { expectProjectFollows } from '../support/histories/check-project.ts';
import { happenings } from '../support/histories/take-happening.ts';
import type { Happening } from '../support/histories/usual-course.ts';
import { HAPPENINGS, usualNext } from '../support/histories/usual-course.ts';
import type { WatchedOffice } from '../support/histories/watched-office.ts';
import { watchedOffice } from '../support/histories/watched-office.ts';
import { mainJobSteps } from '../support/main-job-steps.ts';
import { sampleContent } from '../support/sample-content.ts';

interface Turn {
  /** What is done: what usually comes next, what may be done, anything at all, a correction. */
  readonly roll: number;
  readonly pick: number;
  readonly vary: number;
}

interface History {
  /** How far the project lives as usual first, and how its letters then conclude. */
  readonly ahead: number;
  readonly letter: PreReviewConclusion;
  readonly turns: readonly Turn[];
}

const turn: fc.Arbitrary<Turn> = fc.record({ roll: fc.nat(99), pick: fc.nat(9_999), vary: fc.nat(999_999) });
const histories: fc.Arbitrary<History> = fc.record({
  ahead: fc.oneof(fc.nat(3), fc.nat(34)),
  letter: fc.oneof(fc.constant('qualified' as const), fc.constantFrom(...keysOf(PRE_REVIEW_CONCLUSIONS))),
  turns: fc.array(turn, { minLength: 4, maxLength: 14 }),
});

const ENDED: ReadonlySet<Stage> = new Set(['archived', 'preReviewCancel', 'splitUp', 'mergedAway']);

const wan = (text: string) => parseMoney(text, '万元');
/** The sample's sum in two content items, so that it can be split. */
const CONTENT = {
  contentItems: sampleContent().contentItems.flatMap((item) => [
    { ...item, unitPrice: wan('80'), total: wan('80') },
    { ...item, name: '移动处置', unitPrice: wan('40'), total: wan('40') },
  ]),
};

/** Lets a project live that way; after each thing that was done or refused, everything follows from its records. */
async function live(
  office: ReturnType<typeof coreInFolder>,
  watched: WatchedOffice,
  { ahead, letter, turns }: History,
) {
  const { registered } = mainJobSteps(() => office);
  const { happen, correct } = happenings(watched, async () => (await registered({ name: '接收项目' })).id);
  const { id } = await registered(CONTENT);
  let issued: PreReviewConclusion | null = null;
  let file = await expectProjectFollows(watched, id, issued);

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      // What may not be done is refused; anything else is a defect.
      if (error instanceof RefusedCall) return false;
      throw error;
    }
  }

  async function attemptHappening(what: Happening, vary: number): Promise<void> {
    const done = await attempt(() => happen(id, what, vary, file));
    if (done && what === 'declare') issued = null;
    if (done && what.startsWith('letter:')) issued = what.slice('letter:'.length) as PreReviewConclusion;
    file = await expectProjectFollows(watched, id, issued);
  }

  function usual(): Happening | undefined {
    const ofRound = file.records.filter(({ round }) => round === file.round);
    return usualNext(file.stage, new Set(ofRound.map(({ kind }) => kind)), letter);
  }

  async function takeTurn({ roll, pick, vary }: Turn): Promise<void> {
    if (roll >= 85) {
      await attempt(() => correct(id, pick, vary, file));
      file = await expectProjectFollows(watched, id, issued);
      return;
    }
    const open = file.steps.filter(({ blocking }) => blocking.length === 0).map(({ kind }) => kind);
    const choices: readonly Happening[] = roll < 30 || open.length === 0 ? HAPPENINGS : open;
    const any = choices[pick % choices.length] ?? 'declare';
    await attemptHappening(roll < 55 ? (usual() ?? any) : any, vary);
  }

  for (let step = 0; step < ahead; step += 1) {
    const next = usual();
    if (next === undefined || ENDED.has(file.stage)) break;
    await attemptHappening(next, 1);
  }
  for (const each of turns) await takeTurn(each);
  return file.stage;
}

/** The stage in which a project of a fresh office stands after that history. */
async function lived(history: History): Promise<Stage> {
  const office = coreInFolder(undefined, '2028-12-29');
  const watched = watchedOffice(office);
  try {
    const stage = await live(office, watched, history);
    expect(await office.call('audit.verify', {})).toMatchObject({ intact: true });
    return stage;
  } finally {
    watched.close();
    office.close();
  }
}

it.each([
  ['qualified', 'archived'],
  ['cancel', 'preReviewCancel'],
  ['split', 'splitUp'],
  ['merge', 'mergedAway'],
] as const)('a project whose letter says %s and that lives as usual ends %s', async (letter, end) => {
  expect(await lived({ ahead: 60, letter, turns: [] })).toBe(end);
});

it('whatever happens in whatever order, stage, money and deadlines follow from the records, and a refusal changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      await lived(history);
    }),
    { numRuns: 15 },
  );
}, 120_000);
