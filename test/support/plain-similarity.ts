import type { CostClass } from '../../src/domain/glossary.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { particularName, particularText, plainPieces } from '../../src/domain/similarity/generic-words.ts';
import type { Similarity } from '../../src/domain/similarity/similarity.ts';
import { wholeOf } from '../../src/domain/similarity/similarity.ts';

const FEES = new Set<CostClass>([
  'management',
  'consulting',
  'design',
  'supervision',
  'tenderAgency',
  'testing',
  'reserve',
]);

function runsOf(pieces: readonly string[], length: number): Set<string> {
  const runs = pieces.flatMap((piece) =>
    piece.length === 1 && length === 2
      ? [piece]
      : Array.from({ length: Math.max(0, piece.length - length + 1) }, (_, at) => piece.slice(at, at + length)),
  );
  return new Set(runs);
}

function diceOf(one: Set<string>, other: Set<string>): number {
  return (2 * [...one].filter((run) => other.has(run)).length) / (one.size + other.size);
}

function sharesOf(items: readonly { total: number }[]): number[] {
  const money = items.reduce((sum, { total }) => sum + total, 0);
  return items.map(({ total }) => (money === 0 ? 1 / items.length : total / money));
}

function contentsOf(one: ProjectContent, other: ProjectContent): number | null {
  const built = ({ contentItems }: ProjectContent) => contentItems.filter(({ costClass }) => !FEES.has(costClass));
  const ones = built(one);
  const others = built(other);
  if (ones.length === 0 || others.length === 0) return null;
  const names = (items: typeof ones) => items.map(({ name }) => runsOf(plainPieces(name), 2));
  const [own, beside] = [names(ones), names(others)];
  const [shares, otherShares] = [sharesOf(ones), sharesOf(others)];
  const left = own.flatMap((runs, at) =>
    beside.map((otherRuns, place) => {
      const same = ones[at]!.costClass === others[place]!.costClass;
      return { at, place, alike: diceOf(runs, otherRuns) * (same ? 1 : 0.8) };
    }),
  );
  let sum = 0;
  const rest = new Set(left);
  while (rest.size > 0) {
    const best = [...rest].reduce((a, b) => (b.alike > a.alike ? b : a));
    if (best.alike < 0.5) break;
    sum += (best.alike * (shares[best.at]! + otherShares[best.place]!)) / 2;
    for (const pair of rest) if (pair.at === best.at || pair.place === best.place) rest.delete(pair);
  }
  return sum;
}

/** How alike two declarations are, worked out on their words, everything against everything. */
export function plainSimilarity(one: ProjectContent, other: ProjectContent): Similarity {
  const text = ({ scheme, necessity }: ProjectContent) => runsOf(particularText(`${scheme}\n${necessity}`), 4);
  const [own, beside] = [text(one), text(other)];
  const contents = contentsOf(one, other);
  const percent = (part: number) => Math.round(part * 100);
  return wholeOf({
    name: percent(diceOf(runsOf(particularName(one.name), 2), runsOf(particularName(other.name), 2))),
    contents: contents === null ? null : percent(contents),
    functions: Math.min(own.size, beside.size) < 20 ? null : percent(diceOf(own, beside)),
  });
}
