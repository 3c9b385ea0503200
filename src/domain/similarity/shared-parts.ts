import type { ContentItem } from '../content-item.ts';
import { dice, pairRuns, sharedRuns } from './character-runs.ts';
import { commonPassages } from './common-passages.ts';
import { particularName, particularText, plainPieces } from './generic-words.ts';
import type { ComparedContent } from './likeness.ts';
import { comparedItems, comparedText } from './likeness.ts';
import type { ItemMatch } from './match-items.ts';
import { bestMatches, itemAlike, LEAST_ALIKE } from './match-items.ts';

/** An item of each project that are taken for the same, in whole percent. */
export interface SharedItem {
  readonly one: Pick<ContentItem, 'name' | 'spec' | 'costClass' | 'total'>;
  readonly other: Pick<ContentItem, 'name' | 'spec' | 'costClass' | 'total'>;
  readonly percent: number;
}

/** What two projects have in common, for people to judge. */
export interface SharedParts {
  readonly names: readonly string[];
  readonly items: readonly SharedItem[];
  readonly phrases: readonly string[];
}

const FEWEST_OF_NAME = 2;
const FEWEST_OF_PHRASE = 6;
const MOST_PHRASES = 8;

function pairsOf(ones: readonly ContentItem[], others: readonly ContentItem[]): ItemMatch[] {
  const runs = ({ name }: ContentItem) => pairRuns(plainPieces(name));
  const otherRuns = others.map(runs);
  return ones.flatMap((item, one) => {
    const own = runs(item);
    return others.map((beside, other) => {
      const name = otherRuns[other] ?? new Uint32Array();
      const nameDice = dice(sharedRuns(own, name), own.length, name.length);
      return { one, other, alike: itemAlike(nameDice, item.costClass === beside.costClass) };
    });
  });
}

function sharedItems(one: ComparedContent, other: ComparedContent): SharedItem[] {
  const ones = comparedItems(one);
  const others = comparedItems(other);
  const pairs = pairsOf(ones, others).filter(({ alike }) => alike >= LEAST_ALIKE);
  return bestMatches(pairs).flatMap((match) => {
    const own = ones[match.one];
    const beside = others[match.other];
    return own && beside ? [{ one: own, other: beside, percent: Math.round(match.alike * 100) }] : [];
  });
}

/** Says what two projects share: parts of their names, content side by side, phrases of their texts. */
export function sharedParts(one: ComparedContent, other: ComparedContent): SharedParts {
  const phrasesOf = (content: ComparedContent) => particularText(comparedText(content));
  return {
    names: commonPassages(particularName(one.name), particularName(other.name), FEWEST_OF_NAME),
    items: sharedItems(one, other),
    phrases: commonPassages(phrasesOf(one), phrasesOf(other), FEWEST_OF_PHRASE).slice(0, MOST_PHRASES),
  };
}
