import type { PreReviewTopic } from '../../../../src/domain/glossary.ts';
import type { Improvement, PreReviewFields, PreReviewItem } from '../../../../src/domain/pre-review.ts';

/** Changes one item of the pre-review. */
export function withItem(
  fields: PreReviewFields,
  topic: PreReviewTopic,
  change: Partial<Omit<PreReviewItem, 'topic'>>,
): PreReviewFields {
  return { ...fields, items: fields.items.map((item) => (item.topic === topic ? { ...item, ...change } : item)) };
}

/** How many of the items are judged. */
export function judgedCount(fields: PreReviewFields): number {
  return fields.items.filter(({ verdict }) => verdict !== null).length;
}

/** Whether the item asks for opinions in words (R10: what is not 通过 needs problem and suggestion). */
export function needsOpinion({ verdict }: Pick<PreReviewItem, 'verdict'>): boolean {
  return verdict === 'fail' || verdict === 'doubt';
}

/** Suggestions of the objected items that the list of improvements does not have yet. */
export function unlistedSuggestions(fields: PreReviewFields): string[] {
  const listed = new Set(fields.improvements.map(({ content }) => content.trim()));
  return fields.items
    .filter(needsOpinion)
    .flatMap(({ suggestion }) => suggestion.split('\n'))
    .map((suggestion) => suggestion.trim())
    .filter(
      (suggestion, index, all) => suggestion !== '' && !listed.has(suggestion) && all.indexOf(suggestion) === index,
    );
}

/** Changes, adds (index behind the last) or takes out (`null`) an improvement. */
export function withImprovement(
  fields: PreReviewFields,
  index: number,
  improvement: Improvement | null,
): PreReviewFields {
  return { ...fields, improvements: fields.improvements.toSpliced(index, 1, ...(improvement ? [improvement] : [])) };
}
