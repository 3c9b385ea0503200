import { STAGES } from '../../../src/domain/glossary.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { formatYuan, sumFen } from '../../../src/domain/money.ts';
import type { Life, LifeOffice, LifeStep } from './life.ts';
import type { LifeProject } from './life-project.ts';
import { expectProject, expectTotals } from './reconcile.ts';

/** How a life went; every figure is read back from the library. */
export interface LifeRun {
  readonly life: string;
  readonly steps: number;
  /** Where its projects stand in the end. */
  readonly stage: string;
  /** In 元, over the projects that did not go on in others; null where a step never came. */
  readonly declared: string | null;
  readonly reviewed: string | null;
  readonly approved: string | null;
  readonly arranged: string | null;
  readonly contracted: string | null;
  readonly paid: string | null;
}

interface Turn {
  readonly life: Life;
  readonly step: LifeStep;
}

/** The steps of all lives by their days; those of one day in the order of the lives. */
function turnsOf(lives: readonly Life[]): Turn[] {
  const turns = lives.flatMap((life) => life.steps.map((step) => ({ life, step })));
  return turns.toSorted((a, b) => (a.step.on < b.step.on ? -1 : Number(a.step.on > b.step.on)));
}

async function take(office: LifeOffice, { life, step }: Turn): Promise<void> {
  office.setToday(step.on);
  try {
    await step.take(office);
  } catch (error) {
    throw new Error(`${life.name}，${step.on}，${step.what}`, { cause: error });
  }
  for (const project of step.about) {
    if (step.stage !== undefined) project.stage = step.stage;
  }
}

async function reconcile(office: LifeOffice, { life, step }: Turn, projects: readonly LifeProject[]): Promise<void> {
  try {
    for (const project of step.about) await expectProject(office, project);
    await expectTotals(
      office,
      projects.filter(({ isRegistered }) => isRegistered),
    );
  } catch (error) {
    throw new Error(`${life.name}，${step.on}，${step.what}之后`, { cause: error });
  }
}

async function readBack(office: LifeOffice, { name, projects, steps }: Life): Promise<LifeRun> {
  const files = await Promise.all(projects.map(({ id }) => office.call('records.file', { projectId: id })));
  const counted = files.filter(({ stage }) => stage !== 'splitUp' && stage !== 'mergedAway');
  const yuan = (amountOf: (ledger: (typeof files)[number]['ledger']) => Fen | null): string | null => {
    const amounts = counted.flatMap(({ ledger }) => amountOf(ledger) ?? []);
    return amounts.length === 0 ? null : formatYuan(sumFen(amounts));
  };
  return {
    life: name,
    steps: steps.length,
    stage: files.map(({ stage }) => STAGES[stage]).join('、'),
    declared: yuan((ledger) => ledger.declared),
    reviewed: yuan((ledger) => ledger.reviewed),
    approved: yuan((ledger) => ledger.approved),
    arranged: yuan((ledger) => ledger.arranged),
    contracted: yuan((ledger) => ledger.contracted),
    paid: yuan((ledger) => ledger.paid),
  };
}

/**
 * Lives all lives in one library, day by day, and holds the library against what they put in after every step. Throws
 * at the first step that is refused or after which something does not agree.
 */
export async function runLives(office: LifeOffice, lives: readonly Life[]): Promise<LifeRun[]> {
  const projects = lives.flatMap((life) => life.projects);
  for (const turn of turnsOf(lives)) {
    await take(office, turn);
    await reconcile(office, turn, projects);
  }
  const runs: LifeRun[] = [];
  for (const life of lives) runs.push(await readBack(office, life));
  return runs;
}
