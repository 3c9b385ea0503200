import type { ContentItem } from '../../domain/content-item.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { ConstructionType, Continuity } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import type { FundShare, PerformanceGoal } from '../../domain/project.ts';

/** One project of the summary. What a later stage decides is null until it is on record, and stays blank on paper. */
export interface FundingSummaryRow {
  readonly projectCode: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly budgetCode: string | null;
  readonly constructionType: ConstructionType;
  readonly continuity: Continuity;
  readonly rank: number | null;
  readonly amounts: { readonly declared: Fen; readonly reviewed: Fen | null; readonly arranged: Fen | null };
  readonly fundShares: readonly FundShare[];
  readonly contentItems: readonly ContentItem[];
  readonly goals: readonly PerformanceGoal[];
  /** 入库依据: the paper that the project rests on. */
  readonly basis: string | null;
  readonly goalsComplete: boolean;
  readonly remark: string;
}

/** All that the 年度信息化项目资金汇总表 is made from; kept in the register as plain JSON. */
export interface FundingSummaryFacts {
  readonly planYear: number;
  readonly issuedOn: IsoDate;
  readonly officeName: string;
  /** Which projects it takes, in words. */
  readonly scopeLabel: string;
  /** Projects of a unit stand together; units in the order in which they are to appear. */
  readonly rows: readonly FundingSummaryRow[];
}
