import type { ExpertId, ProjectId } from '../ids.ts';

/** Whether an expert came to a meeting, and for how long. */
export interface Attendance {
  readonly expertId: ExpertId;
  readonly attended: boolean;
  /** 0 for one who did not come. */
  readonly halfDays: number;
}

/** What an expert wrote of a project at a meeting. */
export interface ExpertOpinion {
  readonly projectId: ProjectId;
  readonly expertId: ExpertId;
  /** In tenths of a point; null where no score was given. */
  readonly scoreTenths: number | null;
  readonly opinion: string;
}

/** Whether a score or an opinion was given at all. */
export function saysSomething({ scoreTenths, opinion }: Pick<ExpertOpinion, 'scoreTenths' | 'opinion'>): boolean {
  return scoreTenths !== null || opinion.trim() !== '';
}

/** Whether two say the same. */
export function saysTheSame(
  one: Pick<ExpertOpinion, 'scoreTenths' | 'opinion'>,
  other: Pick<ExpertOpinion, 'scoreTenths' | 'opinion'>,
): boolean {
  return one.scoreTenths === other.scoreTenths && one.opinion === other.opinion;
}

/** Finds what an expert wrote of a project. */
export function opinionOf(
  opinions: readonly ExpertOpinion[],
  { projectId, expertId }: Pick<ExpertOpinion, 'projectId' | 'expertId'>,
): ExpertOpinion | undefined {
  return opinions.find((each) => each.projectId === projectId && each.expertId === expertId);
}

/** What an expert's conduct at a meeting is rated by: identifier → label. */
export const RATING_CRITERIA = { diligence: '履职认真', competence: '专业水平', fairness: '客观公正' } as const;
export type RatingCriterion = keyof typeof RATING_CRITERIA;

/** The office's rating of an expert after a meeting, 1 to 5 each. */
export interface ExpertRating extends Readonly<Record<RatingCriterion, number>> {
  readonly expertId: ExpertId;
  readonly remark: string;
}

/** The longest opinion of one expert on one project, as the project's file takes it. */
export const MAX_OPINION = 2000;
