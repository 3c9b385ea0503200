import { diffArrays } from 'diff';
import type { Body } from './body-editor.tsx';

/** A paper's text as the reviewer edited it. */
export interface EditedBody {
  readonly body: Body;
  /** The generated text that it is an edit of. */
  readonly from: Body;
  /** The generated text that the reviewer knows: what came from the records since then is pointed out. */
  readonly seen: Body;
}

/** A run of blocks that stand in the place of others. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly blocks: Body;
}

function isSameBlock(one: Body[number], other: Body[number]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isSameBody(one: Body, other: Body): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Places of blocks that both texts have in the same order, as many as possible: each with its place in the other. */
function keptPlaces(before: Body, after: Body): Map<number, number> {
  const kept = new Map<number, number>();
  let [place, at] = [0, 0];
  for (const { value, added, removed } of diffArrays<Body[number]>([...before], [...after], {
    comparator: isSameBlock,
  })) {
    if (!added && !removed) for (const index of value.keys()) kept.set(place + index, at + index);
    if (!added) place += value.length;
    if (!removed) at += value.length;
  }
  return kept;
}

function changesBetween(before: Body, after: Body): Change[] {
  const changes: Change[] = [];
  let [start, into] = [0, 0];
  for (const [place, at] of [...keptPlaces(before, after), [before.length, after.length] as const]) {
    if (place > start || at > into) changes.push({ start, end: place, blocks: after.slice(into, at) });
    [start, into] = [place + 1, at + 1];
  }
  return changes;
}

/** Where something new between two blocks of the older text belongs; undefined when the reviewer changed both. */
function gapIn(kept: ReadonlyMap<number, number>, start: number): number | undefined {
  const before = kept.get(start - 1);
  if (before !== undefined) return before + 1;
  return start === 0 ? 0 : kept.get(start);
}

/** Blocks of a change, each with what stands in its place: all of as many, else the tables, which nobody edits. */
function pairsOf(from: Body, { start, end, blocks }: Change): (readonly [number, Body[number]])[] {
  const places = from.slice(start, end).map((block, index) => ({ block, place: start + index }));
  const tables = places.filter(({ block }) => block.kind === 'table');
  const [olds, news] =
    places.length === blocks.length ? [places, blocks] : [tables, blocks.filter(({ kind }) => kind === 'table')];
  if (olds.length !== news.length) return [];
  return olds.flatMap(({ place }, index) => {
    const block = news[index];
    return block === undefined ? [] : [[place, block] as const];
  });
}

/**
 * The edited text on top of what is generated now: blocks that the reviewer left alone follow the records, those that
 * she changed stay as she wrote them.
 */
export function followGenerated({ body, from, seen }: EditedBody, generated: Body): EditedBody {
  const kept = keptPlaces(from, body);
  const followed = [...body];
  // From the end, so that earlier places stay what they are.
  for (const change of changesBetween(from, generated).toReversed()) {
    const { start, end, blocks } = change;
    const first = start === end ? gapIn(kept, start) : kept.get(start);
    const places = Array.from({ length: end - start }, (_, index) => kept.get(start + index));
    if (first !== undefined && places.every((place, index) => place === first + index)) {
      followed.splice(first, places.length, ...blocks);
    } else {
      for (const [place, block] of pairsOf(from, change)) {
        const own = kept.get(place);
        if (own !== undefined) followed[own] = block;
      }
    }
  }
  return { body: followed, from: generated, seen };
}
