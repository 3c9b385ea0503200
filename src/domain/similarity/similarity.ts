import { keysOf } from '../glossary.ts';

/**
 * How alike two projects are, part by part, in whole percent; null for a part of which one of them says too little.
 * Every figure can be worked out again by hand from what stands beside it: see {@link wholeOf}.
 */
export interface SimilarityParts {
  /** Pairs of characters that both names have, generic words left out. */
  readonly name: number;
  /** Content that both have, weighed by its money. */
  readonly contents: number | null;
  /** Runs of words that the texts of both have, stock phrases left out. */
  readonly functions: number | null;
}

/** The same with the whole. */
export interface Similarity extends SimilarityParts {
  readonly percent: number;
}

/** The parts by name, in the order in which they are told. */
export const SIMILARITY_PARTS = { name: '名称', contents: '建设内容', functions: '功能描述' } as const;
export type SimilarityPart = keyof typeof SIMILARITY_PARTS;

/** How much each part counts of a hundred. */
export const SIMILARITY_WEIGHTS: Readonly<Record<SimilarityPart, number>> = { name: 30, contents: 45, functions: 25 };

const PARTS = keysOf(SIMILARITY_PARTS);

/** The weighted mean of the parts that both projects have, in whole percent. */
export function wholeOf(parts: SimilarityParts): Similarity {
  let sum = 0;
  let weights = 0;
  for (const part of PARTS) {
    const value = parts[part];
    if (value === null) continue;
    sum += value * SIMILARITY_WEIGHTS[part];
    weights += SIMILARITY_WEIGHTS[part];
  }
  return { ...parts, percent: Math.round(sum / weights) };
}

/** `名称 90%、建设内容 80%、功能描述 40%`; a part that was not compared is left out. */
export function similarityInWords(parts: SimilarityParts): string {
  return PARTS.filter((part) => parts[part] !== null)
    .map((part) => `${SIMILARITY_PARTS[part]} ${String(parts[part])}%`)
    .join('、');
}

/** Closest first; of equals the one whose contents, then whose name is closer. */
export function bySimilarity(one: Similarity, other: Similarity): number {
  return other.percent - one.percent || (other.contents ?? 0) - (one.contents ?? 0) || other.name - one.name;
}
