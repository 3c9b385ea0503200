import type { PreReviewConclusion, Stage } from './glossary.ts';

/** The records of a project that its stage follows from. */
export interface StageRecords {
  /** Rounds handed in so far. */
  readonly declarations: number;
  /** Conclusion of the pre-review letter issued for the latest round; null while none is issued. */
  readonly issuedConclusion: PreReviewConclusion | null;
}

const STAGE_OF_CONCLUSION: Readonly<Record<PreReviewConclusion, Stage>> = {
  qualified: 'preReviewQualified',
  improve: 'preReviewImprove',
  cancel: 'preReviewCancel',
  split: 'preReviewSplit',
  merge: 'preReviewMerge',
};

/** A project's stage is a consequence of its records; the stored stage is only a cache of this. */
export function deriveStage(records: StageRecords): Stage {
  if (records.declarations === 0) return 'draft';
  return records.issuedConclusion === null ? 'declared' : STAGE_OF_CONCLUSION[records.issuedConclusion];
}

/** Stages in which the unit may still change what it declares. */
export function isEditable(stage: Stage): boolean {
  return stage === 'draft' || stage === 'preReviewImprove';
}
