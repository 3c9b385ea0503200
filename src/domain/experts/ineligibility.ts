/** Why an expert is not drawn for a meeting: identifier → label on screen and paper. */
export const INELIGIBILITIES = {
  notActive: '不是正式专家',
  ofUnit: '属于项目建设单位',
  interest: '申报了利害关系',
  ofExcluded: '属于回避单位',
  recused: '审查人员确定回避',
  onLeave: '会议当天请假',
  sameDay: '当天另有会议',
  weekLoad: '本周次数已满',
  quarterLoad: '本季度次数已满',
  drawnBefore: '本次会议已抽过',
} as const;
export type IneligibilityKind = keyof typeof INELIGIBILITIES;

/** One reason, with what it rests on, as a Chinese sentence without its full stop. */
export interface Ineligibility {
  readonly kind: IneligibilityKind;
  readonly detail: string;
}
