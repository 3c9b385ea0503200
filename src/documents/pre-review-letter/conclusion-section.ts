import type { PreReviewConclusion } from '../../domain/glossary.ts';
import type { Block } from '../official/official-document.ts';
import type { PreReviewLetterFacts } from './pre-review-letter-facts.ts';
import { PRE_REVIEW_ARTICLE } from '../official/regulation.ts';
import { sentence, textLines } from '../official/sentences.ts';

const MEND = '请你单位按照本函所列问题和整改要求完善需求方案后重新申报，预审合格前不进入方案审查。';

/** What the office concludes and what follows from it, by the conclusions that 办法四（二） names. */
const CONCLUSIONS: Readonly<Record<PreReviewConclusion, string>> = {
  qualified:
    `依据${PRE_REVIEW_ARTICLE}，该项目预审合格，进入方案审查。` +
    '方案审查结论作为项目是否实施的依据，未经审查不得实施。',
  improve: `依据${PRE_REVIEW_ARTICLE}，该项目需完善需求方案。${MEND}`,
  cancel: `依据${PRE_REVIEW_ARTICLE}，建议取消该项目建设。该项目不进入方案审查，不得实施。`,
  split: `依据${PRE_REVIEW_ARTICLE}，建议将该项目拆分建设。请你单位按照上述意见拆分后分别申报，预审合格后方可进入方案审查。`,
  merge: `依据${PRE_REVIEW_ARTICLE}，建议将该项目合并建设。请你单位按照上述意见与相关项目合并后申报，预审合格后方可进入方案审查。`,
};

/** 四、预审结论: the office's opinion in its own words, then the conclusion and its consequence. */
export function conclusionSection({ preReview }: PreReviewLetterFacts): Block[] {
  const { conclusion, opinion } = preReview;
  const opinions = textLines(opinion).map(sentence);
  const concluded = conclusion === null ? [] : [CONCLUSIONS[conclusion]];
  // The opinion opens the conclusion's paragraph; a longer one keeps its own paragraphs before it.
  const last = [...opinions.slice(-1), ...concluded].join('');
  return [
    { kind: 'heading', level: 1, text: '预审结论' },
    ...opinions.slice(0, -1).map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'paragraph', text: last },
  ];
}
