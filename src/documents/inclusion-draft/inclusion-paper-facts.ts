import type { IsoDate } from '../../domain/dates.ts';
import type { SubmittedInclusion } from '../../domain/inclusion-draft.ts';

/** All that the papers about a submitted 项目入库草案 are made from; kept in the register as plain JSON. */
export interface InclusionPaperFacts {
  readonly officeName: string;
  readonly issuedOn: IsoDate;
  /** Which submission of the draft, counted from 1. */
  readonly version: number;
  readonly submittedOn: IsoDate;
  readonly submitted: SubmittedInclusion;
}

/** `2027年度信息化项目入库草案（第1批）` or, of its table, `…项目排序表（第1批）`. */
export function inclusionPaperTitle({ submitted: { planYear, batch } }: InclusionPaperFacts, what: string): string {
  return `${String(planYear)}年度信息化项目${what}（第${String(batch)}批）`;
}
