import type { ContentItem } from '../content-item.ts';
import { UNITEMISED_SPEC } from '../content-item.ts';
import type { CostClass } from '../glossary.ts';
import type { ProjectContent } from '../project.ts';
import type { Runs } from './character-runs.ts';
import { pairRuns, textRuns } from './character-runs.ts';
import { particularName, particularText, plainPieces } from './generic-words.ts';

/** Content that says what is built; fees and the reserve are in every project. Their order is kept in the library. */
export const COMPARED_CLASSES: readonly CostClass[] = [
  'hardware',
  'software',
  'development',
  'dataResource',
  'integration',
  'room',
  'operation',
  'other',
];

/** A share of all a project declares, in millionths. */
export const WHOLE_SHARE = 1_000_000;

/** An item of the declared content as it is compared. */
export interface LikenessItem {
  readonly name: Runs;
  /** Place in {@link COMPARED_CLASSES}. */
  readonly costClass: number;
  /** Of the money of all compared items, in millionths. */
  readonly share: number;
}

/** What a project is compared by. */
export interface Likeness {
  readonly name: Runs;
  readonly items: readonly LikenessItem[];
  readonly functions: Runs;
}

/** The parts of a declaration that are compared. */
export type ComparedContent = Pick<ProjectContent, 'name' | 'contentItems' | 'scheme' | 'necessity'>;

/** The items that are compared, in the order of the declaration; an old ledger's whole amount is no item of content. */
export function comparedItems({ contentItems }: Pick<ProjectContent, 'contentItems'>): ContentItem[] {
  return contentItems.filter(({ costClass, spec }) => COMPARED_CLASSES.includes(costClass) && spec !== UNITEMISED_SPEC);
}

/** The texts that are compared, one after the other. */
export function comparedText({ scheme, necessity }: Pick<ProjectContent, 'scheme' | 'necessity'>): string {
  return `${scheme}\n${necessity}`;
}

/** Reads off a declaration what it is compared by. */
export function likenessOf(content: ComparedContent): Likeness {
  const items = comparedItems(content);
  const money = items.reduce((sum, { total }) => sum + total, 0);
  return {
    name: pairRuns(particularName(content.name)),
    items: items.map(({ name, costClass, total }) => ({
      name: pairRuns(plainPieces(name)),
      costClass: COMPARED_CLASSES.indexOf(costClass),
      // Without prices every item weighs the same.
      share: Math.round(WHOLE_SHARE * (money === 0 ? 1 / items.length : total / money)),
    })),
    functions: textRuns(particularText(comparedText(content))),
  };
}
