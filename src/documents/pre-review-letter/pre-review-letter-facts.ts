import type { IsoDate } from '../../domain/dates.ts';
import type { DocumentNumber } from '../../domain/document-number.ts';
import type { PreReviewFields } from '../../domain/pre-review.ts';
import type { Declaration, ProjectContent } from '../../domain/project.ts';

/** All that a 预审意见书 is made from; kept with the issued letter, so that it can be made again word for word. */
export interface PreReviewLetterFacts {
  readonly number: DocumentNumber;
  readonly issuedOn: IsoDate;
  readonly officeName: string;
  readonly copyTo: readonly string[];
  readonly unitName: string;
  readonly projectCode: string;
  /** As declared; who to call stays out of the letter. */
  readonly content: Omit<ProjectContent, 'contactName' | 'contactPhone'>;
  readonly declaration: Declaration;
  readonly preReview: PreReviewFields;
}
