import { PRE_REVIEW_TOPICS, VERDICTS } from '../domain/glossary.ts';
import type { PreReviewFields, PreReviewItem } from '../domain/pre-review.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

function missingInItem(item: PreReviewItem): string[] {
  const label = PRE_REVIEW_TOPICS[item.topic];
  if (item.verdict === null) return [`“${label}”尚未判定`];
  if (item.verdict === 'pass' || item.verdict === 'notApplicable') return [];
  const missing = [];
  if (item.problem.trim() === '') missing.push(`“${label}”判为${VERDICTS[item.verdict]}，没有写明问题`);
  if (item.suggestion.trim() === '') missing.push(`“${label}”判为${VERDICTS[item.verdict]}，没有写明建议`);
  return missing;
}

function missingInConclusion({ conclusion, opinion, improvements, items }: PreReviewFields): string[] {
  if (conclusion === null) return ['尚未选择预审结论'];
  if (conclusion === 'qualified') {
    return items.some((item) => item.verdict === 'fail') ? ['有事项判为不通过，不能作出“预审合格”结论'] : [];
  }
  const missing = opinion.trim() === '' ? ['非“预审合格”的结论没有写明总体意见'] : [];
  if (conclusion !== 'improve') return missing;
  if (improvements.length === 0) missing.push('“完善需求方案”没有列出整改要求');
  return missing;
}

function missingInImprovements({ improvements }: PreReviewFields): string[] {
  return improvements.flatMap(({ content, dueOn }, index) => {
    const place = `第 ${String(index + 1)} 条整改要求`;
    return [
      ...(content.trim() === '' ? [`${place}没有内容`] : []),
      ...(dueOn === null ? [`${place}没有完成时限`] : []),
    ];
  });
}

/** Every item is judged, a conclusion chosen, and whatever is not 合格 comes with opinions. */
export const preReviewComplete: Rule<'preReview'> = {
  id: 'R10',
  title: '预审意见齐全',
  article: '四（二）',
  sentence: '出具预审意见书，提出取消、拆分、合并项目建设或完善需求方案等意见建议',
  kind: 'block',
  check({ preReview }) {
    const missing = [
      ...preReview.items.flatMap(missingInItem),
      ...missingInConclusion(preReview),
      ...missingInImprovements(preReview),
    ];
    return missing.length === 0 ? pass : fail(`${missing.join('；')}。`, '请在预审台补齐后再出具。');
  },
};
