import type { IsoDate } from '../domain/dates.ts';
import type { UnitKind } from '../domain/glossary.ts';
import type { PreReviewFields } from '../domain/pre-review.ts';
import type { ProjectContent } from '../domain/project.ts';
import type { RuleThresholds } from './rule-thresholds.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';

/** All that rules may ask about a case; a rule names the facts it needs. */
export interface RuleFacts {
  readonly content: ProjectContent;
  readonly unitKind: UnitKind;
  /** The day the step is taken: the day of declaration, of issue, of export. */
  readonly stepDate: IsoDate;
  /** Day of the latest declaration. */
  readonly declaredOn: IsoDate;
  readonly preReview: PreReviewFields;
  readonly calendar: WorkCalendar;
  readonly thresholds: RuleThresholds;
}
