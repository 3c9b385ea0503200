import type { PreReviewConclusion } from '../../../../src/domain/glossary.ts';

/** What each conclusion does, in a sentence beside the choice. */
export const CONCLUSION_MEANINGS: Readonly<Record<PreReviewConclusion, string>> = {
  qualified: '进入方案审查；不得有判为不通过的事项。',
  improve: '退回建设单位按整改要求完善后重新申报；须写总体意见和整改要求。',
  cancel: '建议不再建设；须写总体意见说明理由。',
  split: '建议分成几个项目分别申报；须写总体意见说明如何拆分。',
  merge: '建议并入另一个项目；须写总体意见说明并入哪个项目。',
};
