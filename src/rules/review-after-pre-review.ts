import { PRE_REVIEW_CONCLUSIONS } from '../domain/glossary.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** The review begins once the pre-review says 合格. */
export const reviewAfterPreReview: Rule<'file'> = {
  id: 'R11',
  title: '预审合格后方可评审',
  article: '四（二）',
  sentence:
    '预审合格后，按照“统一申报、分类评审”的原则，由领导小组办公室组织区发改经信局、区财政局等相关部门和专家组成评审专家组',
  kind: 'block',
  check({ file: { preReview } }) {
    if (preReview?.conclusion === 'qualified') return pass;
    const finding =
      preReview === null ? '预审意见书尚未出具。' : `预审结论为“${PRE_REVIEW_CONCLUSIONS[preReview.conclusion]}”。`;
    return fail(finding, '请先完成预审，结论为“预审合格”后再组织方案审查。');
  },
};
