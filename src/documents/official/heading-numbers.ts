import Nzh from 'nzh';
import type { HeadingLevel } from './official-document.ts';

const MARKS: Readonly<Record<HeadingLevel, (ordinal: number) => string>> = {
  1: (ordinal) => `${Nzh.cn.encodeS(ordinal)}、`,
  2: (ordinal) => `（${Nzh.cn.encodeS(ordinal)}）`,
  3: (ordinal) => `${String(ordinal)}.`,
  4: (ordinal) => `（${String(ordinal)}）`,
};

/** Counts headings as they come: 一、 （一） 1. （1）; a heading starts the levels below it anew. */
export function headingNumbers(): (level: HeadingLevel) => string {
  const counts: Record<HeadingLevel, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
  return (level) => {
    counts[level] += 1;
    for (const below of [2, 3, 4] as const) if (below > level) counts[below] = 0;
    return MARKS[level](counts[level]);
  };
}
