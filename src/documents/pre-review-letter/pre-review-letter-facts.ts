import type { IsoDate } from '../../domain/dates.ts';
import type { DocumentNumber } from '../../domain/document-number.ts';
import type { LetterForm } from '../../domain/office-settings.ts';
import type { PreReviewFields } from '../../domain/pre-review.ts';
import type { Declaration, ProjectContent } from '../../domain/project.ts';
import type { SimilarProject } from '../../domain/similarity/similar-project.ts';

/** A similar project as the letter names it; similarity in whole percent. */
export type ComparedProject = Pick<
  SimilarProject,
  'code' | 'name' | 'unitName' | 'stage' | 'declaredAmount' | 'similarity' | 'shared'
>;

/** All that a 预审意见书 is made from; kept with the issued letter, so that it can be made again word for word. */
export interface PreReviewLetterFacts {
  readonly number: DocumentNumber;
  readonly issuedOn: IsoDate;
  readonly officeName: string;
  readonly copyTo: readonly string[];
  /** 信函格式 where none is said, as in letters of before. */
  readonly form?: LetterForm;
  readonly unitName: string;
  readonly projectCode: string;
  /** As declared; who to call stays out of the letter. */
  readonly content: Omit<ProjectContent, 'contactName' | 'contactPhone'>;
  readonly declaration: Declaration;
  readonly preReview: PreReviewFields;
  /** Projects of the library that reach the office's limit of similarity; letters of before have none on record. */
  readonly similarProjects?: readonly ComparedProject[];
}
