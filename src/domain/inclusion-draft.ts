import type { ConstructionType } from './glossary.ts';
import type { InclusionDecision, InclusionState, ReviewConclusion } from './glossary-of-records.ts';
import type { InclusionDraftId, ProjectId } from './ids.ts';
import type { Fen } from './money.ts';
import { sumFen } from './money.ts';

/** A project's place in a 项目入库草案 (办法四（三）: 确定项目排序). */
export interface InclusionEntry {
  readonly projectId: ProjectId;
  /** 1 is the most pressing; unique and without a gap when the draft is submitted (R15). */
  readonly rank: number;
  /** 排序理由; may be owed until the draft is submitted. */
  readonly reason: string;
  /** 建议入库金额. */
  readonly amount: Fen;
}

/** What the reviewer works on; entries stand in the order in which they are shown. */
export interface InclusionFields {
  readonly planYear: number;
  readonly batch: number;
  /** 资金盘子: what the finance bureau can bear. */
  readonly envelope: Fen;
  /** 编制依据. */
  readonly basis: string;
  readonly entries: readonly InclusionEntry[];
}

/** The ranked list that is put to the leading group. */
export interface InclusionDraft extends InclusionFields {
  readonly id: InclusionDraftId;
  readonly version: number;
  readonly state: InclusionState;
  /** How often it was submitted; the latest submission is the version of that number. */
  readonly submittedVersions: number;
}

/** A project as a draft shows it. */
export interface RankableProject {
  readonly projectId: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitName: string;
  readonly constructionType: ConstructionType;
  readonly declared: Fen;
  /** Null while no review concluded, as after its record was taken away. */
  readonly reviewed: Fen | null;
  readonly conclusion: ReviewConclusion | null;
}

/** A project with its place in a draft. */
export type RankedProject = RankableProject & InclusionEntry;

/** A draft as it was submitted; each submitted version is kept for good. */
export interface SubmittedInclusion extends Omit<InclusionFields, 'entries'> {
  readonly entries: readonly RankedProject[];
}

/** What the leading group decided about a project of a draft (办法四（三）). */
export interface DecidedEntry {
  readonly projectId: ProjectId;
  readonly decision: InclusionDecision;
  /** 入库金额; null unless the group agreed. */
  readonly amount: Fen | null;
  readonly note: string;
}

/** What the projects of a draft come to together. */
export interface InclusionSums {
  readonly declared: Fen;
  readonly reviewed: Fen;
  /** 核减: over the projects that are reviewed. */
  readonly reduced: Fen;
  readonly amount: Fen;
}

/** Throws InvalidValue when a sum leaves the accepted range. */
export function inclusionSums(
  entries: readonly Pick<RankedProject, 'declared' | 'reviewed' | 'amount'>[],
): InclusionSums {
  const reviewed = entries.filter((entry): entry is typeof entry & { reviewed: Fen } => entry.reviewed !== null);
  return {
    declared: sumFen(entries.map(({ declared }) => declared)),
    reviewed: sumFen(reviewed.map((entry) => entry.reviewed)),
    reduced: sumFen(reviewed.map((entry) => Math.max(0, entry.declared - entry.reviewed) as Fen)),
    amount: sumFen(entries.map(({ amount }) => amount)),
  };
}

/** `2027 年第 1 批项目入库草案`, as lists, papers and the audit name a draft. */
export function inclusionTitle({ planYear, batch }: Pick<InclusionFields, 'planYear' | 'batch'>): string {
  return `${String(planYear)} 年第 ${String(batch)} 批项目入库草案`;
}
