import type { PreReviewTopic } from '../../src/domain/glossary.ts';
import { keysOf, PRE_REVIEW_TOPICS } from '../../src/domain/glossary.ts';
import type { PreReviewFields, PreReviewItem } from '../../src/domain/pre-review.ts';

/** A pre-review in which every item passes, concluded 预审合格; `changes` by topic. */
export function samplePreReview(
  fields: Partial<Omit<PreReviewFields, 'items'>> = {},
  changes: Partial<Record<PreReviewTopic, Partial<PreReviewItem>>> = {},
): PreReviewFields {
  return {
    items: keysOf(PRE_REVIEW_TOPICS).map((topic) => ({
      topic,
      verdict: 'pass',
      problem: '',
      suggestion: '',
      basis: '',
      ...changes[topic],
    })),
    conclusion: 'qualified',
    opinion: '',
    improvements: [],
    ...fields,
  };
}
