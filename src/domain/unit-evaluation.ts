import type { RecordFields } from './records/record-kinds.ts';

/** How one of a unit's projects was evaluated (办法六（三）); the score in tenths. */
export interface UnitEvaluation extends Pick<RecordFields<'evaluation'>, 'evaluatedOn' | 'score' | 'grade'> {
  readonly projectName: string;
}
