import type { ExpertRating, RatingCriterion } from '../../../../../src/domain/experts/after-meeting.ts';
import { RATING_CRITERIA } from '../../../../../src/domain/experts/after-meeting.ts';
import { keysOf } from '../../../../../src/domain/glossary.ts';
import type { AfterExpert, AfterPage } from '../after-page.ts';

/** A rating as it is given; a criterion is null until it is. */
export interface TypedRating extends Readonly<Record<RatingCriterion, number | null>> {
  readonly remark: string;
}

const UNRATED: TypedRating = { diligence: null, competence: null, fairness: null, remark: '' };

export function recordedRating({ ratings }: AfterPage, { expertId }: AfterExpert): TypedRating {
  return ratings.find((rating) => rating.expertId === expertId) ?? UNRATED;
}

/** The whole rating; null while a criterion is missing. */
export function givenRating({ expertId }: AfterExpert, typed: TypedRating): ExpertRating | null {
  const { diligence, competence, fairness, remark } = typed;
  if (diligence === null || competence === null || fairness === null) return null;
  return { expertId, diligence, competence, fairness, remark };
}

/** What is still to be rated, by its label. */
export function missingCriteria(typed: TypedRating): string[] {
  return keysOf(RATING_CRITERIA)
    .filter((criterion) => typed[criterion] === null)
    .map((criterion) => RATING_CRITERIA[criterion]);
}
