import type { PreReviewConclusion, Stage } from './glossary.ts';
import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { stageAfter } from './stage-after.ts';

/** The records of a project that its stage follows from. */
export interface StageRecords {
  /** Rounds handed in so far. */
  readonly declarations: number;
  /** Conclusion of the pre-review letter issued for the latest round; null while none is issued. */
  readonly issuedConclusion: PreReviewConclusion | null;
  /** The records of the latest round that hold, in order. */
  readonly records: readonly ProjectRecord[];
}

const STAGE_OF_CONCLUSION: Readonly<Record<PreReviewConclusion, Stage>> = {
  qualified: 'preReviewQualified',
  improve: 'preReviewImprove',
  cancel: 'preReviewCancel',
  split: 'preReviewSplit',
  merge: 'preReviewMerge',
};

/** A project's stage is a consequence of its records; the stored stage is only a cache of this. */
export function deriveStage({ declarations, issuedConclusion, records }: StageRecords): Stage {
  let stage: Stage = declarations === 0 ? 'draft' : 'declared';
  if (issuedConclusion !== null) stage = STAGE_OF_CONCLUSION[issuedConclusion];
  let suspended = false;
  for (const record of records) {
    if (record.kind === 'suspension') suspended = true;
    else if (record.kind === 'resumption') suspended = false;
    else stage = stageAfter(stage, record);
  }
  return suspended ? 'suspended' : stage;
}

/** The stage that follows from a project's file. */
export function stageOf({ declarations, preReview, records }: Omit<ProjectFile, 'content'>): Stage {
  const issuedConclusion = preReview?.conclusion ?? null;
  return deriveStage({ declarations: declarations.length, issuedConclusion, records });
}

/** Stages in which the unit may still change what it declares. */
export function isEditable(stage: Stage): boolean {
  return stage === 'draft' || stage === 'preReviewImprove' || stage === 'withdrawn';
}
