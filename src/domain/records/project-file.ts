import type { IsoDate } from '../dates.ts';
import type { PreReviewConclusion } from '../glossary.ts';
import type { RecordId } from '../ids.ts';
import type { Declaration, ProjectContent } from '../project.ts';
import type { RecordDraft, RecordKind } from './record-kinds.ts';

/** A record as it was kept. */
export type ProjectRecord<Kind extends RecordKind = RecordKind> = RecordDraft<Kind> & {
  readonly id: RecordId;
  /** The round of declaration it was made in; 0 before the first. */
  readonly round: number;
  /** The day it happened. */
  readonly on: IsoDate;
};

/** The letter of the latest round. */
export interface IssuedPreReview {
  readonly issuedOn: IsoDate;
  readonly conclusion: PreReviewConclusion;
  /** First date by which the unit has to mend something; null when nothing is asked. */
  readonly improveBy: IsoDate | null;
}

/** All that stage, money, deadlines and rules follow from. */
export interface ProjectFile {
  /** As latest declared; a draft's as it stands. */
  readonly content: ProjectContent;
  readonly declarations: readonly Declaration[];
  readonly preReview: IssuedPreReview | null;
  /**
   * The records of the latest round that hold, in the order in which they were kept; a corrected one is replaced by
   * its correction, in its place. Every round begins anew.
   */
  readonly records: readonly ProjectRecord[];
}

type Records = Pick<ProjectFile, 'records'>;

/** The records of a kind that hold, in order. */
export function recordsOf<Kind extends RecordKind>({ records }: Records, kind: Kind): ProjectRecord<Kind>[] {
  return records.filter((record) => record.kind === kind) as unknown as ProjectRecord<Kind>[];
}

/** The last record of a kind that holds. */
export function latestOf<Kind extends RecordKind>(file: Records, kind: Kind): ProjectRecord<Kind> | undefined {
  return recordsOf(file, kind).at(-1);
}

/** The record of that kind and id, as another record names it. */
export function recordById<Kind extends RecordKind>(
  file: Records,
  kind: Kind,
  id: RecordId | null,
): ProjectRecord<Kind> | undefined {
  return recordsOf(file, kind).find((record) => record.id === id);
}
