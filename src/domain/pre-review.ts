import type { IsoDate } from './dates.ts';
import type { PreReviewConclusion, PreReviewTopic, Verdict } from './glossary.ts';

/** The judgement on one item of the pre-review; `verdict` is null while the reviewer has not judged. */
export interface PreReviewItem {
  readonly topic: PreReviewTopic;
  readonly verdict: Verdict | null;
  readonly problem: string;
  readonly suggestion: string;
  readonly basis: string;
}

/** One thing that the unit has to mend, with its date. */
export interface Improvement {
  readonly content: string;
  readonly dueOn: IsoDate | null;
}

/** The reviewer's work on one declaration, until its letter is issued. */
export interface PreReviewFields {
  /** One per topic, in the order of the glossary. */
  readonly items: readonly PreReviewItem[];
  readonly conclusion: PreReviewConclusion | null;
  /** The office's overall opinion; opens the conclusion paragraph of the letter. */
  readonly opinion: string;
  readonly improvements: readonly Improvement[];
}
