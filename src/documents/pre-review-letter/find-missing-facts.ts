import { PRE_REVIEW_TOPICS, VERDICTS } from '../../domain/glossary.ts';
import type { PreReviewFields, PreReviewItem } from '../../domain/pre-review.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function missingInItem({ topic, verdict, problem, suggestion }: PreReviewItem): string[] {
  const label = `“${PRE_REVIEW_TOPICS[topic]}”`;
  if (verdict === null) return [`${label}的结论`];
  if (verdict === 'pass' || verdict === 'notApplicable') return [];
  return [
    ...(isBlank(problem) ? [`${label}判为${VERDICTS[verdict]}的问题`] : []),
    ...(isBlank(suggestion) ? [`${label}判为${VERDICTS[verdict]}的建议`] : []),
  ];
}

function missingInPreReview({ items, conclusion, opinion, improvements }: PreReviewFields): string[] {
  const needsOpinion = conclusion !== null && conclusion !== 'qualified' && isBlank(opinion);
  return [
    ...items.flatMap(missingInItem),
    ...(conclusion === null ? ['预审结论'] : []),
    ...(needsOpinion ? ['总体意见'] : []),
    ...(conclusion === 'improve' && improvements.length === 0 ? ['整改要求'] : []),
    ...improvements.flatMap(({ content, dueOn }, index) => {
      const place = `第${String(index + 1)}条整改要求的`;
      return [...(isBlank(content) ? [`${place}内容`] : []), ...(dueOn === null ? [`${place}完成时限`] : [])];
    }),
  ];
}

/** What the letter would have to state but is not on record, by its Chinese name. */
export function findMissingFacts(facts: PreReviewLetterFacts): string[] {
  const stated: readonly (readonly [string, string])[] = [
    ['发文机关名称', facts.officeName],
    ['发文机关代字', facts.number.prefix],
    ['建设单位名称', facts.unitName],
    ['项目编号', facts.projectCode],
    ['项目名称', facts.content.name],
    ['收文编号', facts.declaration.receiptNumber],
  ];
  return [
    ...stated.filter(([, value]) => isBlank(value)).map(([name]) => name),
    ...(facts.content.fundShares.length === 0 ? ['资金来源'] : []),
    ...missingInPreReview(facts.preReview),
  ];
}
