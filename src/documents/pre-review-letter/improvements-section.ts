import { formatChineseDate } from '../../domain/dates.ts';
import type { Block } from '../official/official-document.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';
import { sentence, textLines } from '../official/sentences.ts';

/** 五、整改要求与时限: what to mend, each by its date; left out when there is nothing to mend. */
export function improvementsSection({ preReview }: PreReviewLetterFacts): Block[] {
  const { improvements } = preReview;
  if (improvements.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: '整改要求与时限' },
    ...improvements.map(({ content, dueOn }) => {
      const due = dueOn === null ? '' : `完成时限：${formatChineseDate(dueOn)}。`;
      return { kind: 'heading', level: 3, text: `${textLines(content).map(sentence).join('')}${due}` } as const;
    }),
  ];
}
