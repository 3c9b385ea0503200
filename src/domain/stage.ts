import type { PreReviewConclusion, Stage } from './glossary.ts';
import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { latestOf } from './records/project-file.ts';
import type { RecordKind } from './records/record-kinds.ts';
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

const ENDS_SUSPENSION: ReadonlySet<RecordKind> = new Set(['resumption', 'withdrawal', 'cancellation']);

const STAGE_OF_CONCLUSION: Readonly<Record<PreReviewConclusion, Stage>> = {
  qualified: 'preReviewQualified',
  improve: 'preReviewImprove',
  cancel: 'preReviewCancel',
  split: 'preReviewSplit',
  merge: 'preReviewMerge',
};

/** Where a project stands, and what else its next step is judged by. */
export interface Standing {
  readonly stage: Stage;
  readonly suspended: boolean;
  /** Its last acceptance passed. */
  readonly accepted: boolean;
}

function deriveStanding({ declarations, issuedConclusion, records }: StageRecords): Standing {
  let stage: Stage = declarations === 0 ? 'draft' : 'declared';
  if (issuedConclusion !== null) stage = STAGE_OF_CONCLUSION[issuedConclusion];
  let suspended = false;
  for (const record of records) {
    stage = stageAfter(stage, record);
    if (record.kind === 'suspension') suspended = true;
    // A project that is withdrawn or cancelled while it is suspended has ended: nobody resumes it.
    else if (ENDS_SUSPENSION.has(record.kind)) suspended = false;
  }
  const accepted = latestOf({ records }, 'acceptance')?.fields.conclusion === 'pass';
  return { stage, suspended, accepted };
}

/** A project's stage is a consequence of its records; the stored stage is only a cache of this. */
export function deriveStage(records: StageRecords): Stage {
  const { stage, suspended } = deriveStanding(records);
  return suspended ? 'suspended' : stage;
}

function stageRecords({ declarations, preReview, records }: Omit<ProjectFile, 'content'>): StageRecords {
  return { declarations: declarations.length, issuedConclusion: preReview?.conclusion ?? null, records };
}

/** The stage that follows from a project's file. */
export function stageOf(file: Omit<ProjectFile, 'content'>): Stage {
  return deriveStage(stageRecords(file));
}

/** The same with the stage that a suspension interrupts. */
export function standingOf(file: Omit<ProjectFile, 'content'>): Standing {
  return deriveStanding(stageRecords(file));
}

/** Stages in which the unit may still change what it declares. */
export function isEditable(stage: Stage): boolean {
  return stage === 'draft' || stage === 'preReviewImprove' || stage === 'withdrawn';
}
