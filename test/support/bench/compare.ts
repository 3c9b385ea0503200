import { isDeepStrictEqual } from 'node:util';
import { Bench } from 'tinybench';

/** One line of a bench: work of the application beside the least code that yields the same. */
export interface Comparison {
  readonly work: string;
  readonly reference: string;
  /** Median milliseconds of each. */
  readonly ms: number;
  readonly referenceMs: number;
  /** Median over the rounds; both sides of a round run right after one another. */
  readonly ratio: number;
}

type Task = () => unknown;

export interface Contest {
  readonly work: string;
  readonly reference: string;
  readonly run: Task;
  readonly against: Task;
  /** How long each side is run in each round; a task longer than that is run three times. */
  readonly timeMs?: number;
}

const ROUNDS = 7;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

async function medianOf(task: Task, timeMs: number): Promise<number> {
  const bench = new Bench({ time: timeMs, iterations: 3, warmupTime: timeMs / 5, warmupIterations: 1, throws: true });
  bench.add('task', task);
  const [measured] = await bench.run();
  if (measured?.result.state !== 'completed') throw new Error('the bench was not completed');
  return measured.result.latency.p50;
}

/** Measures both sides in turns, each first in half of the rounds, so that a busy machine disturbs both alike. */
export async function compare({ work, reference, run, against, timeMs = 60 }: Contest): Promise<Comparison> {
  const own: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) own.push(await medianOf(run, timeMs));
    others.push(await medianOf(against, timeMs));
    if (round % 2 === 1) own.push(await medianOf(run, timeMs));
  }
  return summarize({ work, reference }, own, others);
}

/** Measures what can happen only once in a process; each side measures itself and answers milliseconds. */
export async function compareCold(
  names: Pick<Comparison, 'work' | 'reference'>,
  run: () => Promise<number>,
  against: () => Promise<number>,
): Promise<Comparison> {
  const own: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(await run());
    others.push(await against());
  }
  return summarize(names, own, others);
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function summarize(
  names: Pick<Comparison, 'work' | 'reference'>,
  own: readonly number[],
  others: readonly number[],
): Comparison {
  const ratios = own.map((ms, round) => ms / (others[round] ?? Number.NaN));
  return { ...names, ms: rounded(median(own)), referenceMs: rounded(median(others)), ratio: rounded(median(ratios)) };
}

function figure(value: number): string {
  return String(value).padStart(8);
}

/** Prints the comparisons and hands them to the process that runs all benches. */
export function report(comparisons: readonly Comparison[]): void {
  const lines = comparisons.map(
    ({ work, reference, ms, referenceMs, ratio }) =>
      `${figure(ratio)} ${figure(ms)} ${figure(referenceMs)}   ${work} / ${reference}`,
  );
  process.stdout.write(`   ratio       ms     / ms   work / reference\n${lines.join('\n')}\n`);
  process.send?.(comparisons);
}

/** Fails the bench when the two sides do not do the same work. */
export function mustEqual(own: unknown, other: unknown, what: string): void {
  if (isDeepStrictEqual(own, other)) return;
  throw new Error(`${what}: ${JSON.stringify(own).slice(0, 300)} against ${JSON.stringify(other).slice(0, 300)}`);
}
