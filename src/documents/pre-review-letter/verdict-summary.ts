import type { PreReviewTopic, Verdict } from '../../domain/glossary.ts';
import { keysOf, PRE_REVIEW_TOPICS, VERDICTS } from '../../domain/glossary.ts';
import type { PreReviewFields } from '../../domain/pre-review.ts';
import { enumeration } from '../official/sentences.ts';

/** `“建设必要性”和“现状与需求”通过，“省市规范符合性”存疑`: how some items were judged, by verdict. */
export function verdictSummary({ items }: PreReviewFields, topics: readonly PreReviewTopic[]): string {
  return keysOf(VERDICTS)
    .map((verdict) => ({ verdict, judged: items.filter((item) => item.verdict === verdict) }))
    .map(({ verdict, judged }) => ({ verdict, among: judged.filter(({ topic }) => topics.includes(topic)) }))
    .filter(({ among }) => among.length > 0)
    .map(({ verdict, among }) => {
      const names = enumeration(among.map(({ topic }) => `“${PRE_REVIEW_TOPICS[topic]}”`));
      return `${names}${VERDICTS[verdict]}`;
    })
    .join('，');
}

/** `通过7项、存疑2项`: how many items were judged how. */
export function verdictCounts({ items }: PreReviewFields): string {
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length;
  return keysOf(VERDICTS)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${VERDICTS[verdict]}${String(count(verdict))}项`)
    .join('、');
}
