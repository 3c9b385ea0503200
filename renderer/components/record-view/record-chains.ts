import type { RecordRow } from '../../../src/contract/calls/record-calls.ts';

/** A record with its corrections, from the first version to the one that stands. */
export interface RecordChain {
  readonly versions: readonly RecordRow[];
  readonly first: RecordRow;
  readonly current: RecordRow;
}

/** The records of a file, each with its corrections, in the order in which they were first kept. */
export function recordChains(rows: readonly RecordRow[]): RecordChain[] {
  const correctionOf = new Map(rows.flatMap((row) => (row.correctsId === null ? [] : [[row.correctsId, row]])));
  return rows
    .filter(({ correctsId }) => correctsId === null)
    .map((first) => {
      const versions = [first];
      for (let next = correctionOf.get(first.id); next; next = correctionOf.get(next.id)) versions.push(next);
      return { versions, first, current: versions.at(-1) ?? first };
    });
}

/** The record that others name by that id. */
export function chainById(chains: readonly RecordChain[], id: unknown): RecordChain | undefined {
  return chains.find(({ first }) => first.id === id);
}
