import type { ContentItem } from './content-item.ts';
import type { IsoDate } from './dates.ts';
import type {
  ConstructionType,
  ContentCategory,
  Continuity,
  DeclarationPaperKind,
  FundSource,
  GoalKind,
  GoalTerm,
  OpenAttribute,
  SecurityLevel,
  ShareMode,
  ShareType,
  Stage,
  UpdateCycle,
} from './glossary.ts';
import type { ProjectId, UnitId } from './ids.ts';
import type { Fen } from './money.ts';
import { sumFen } from './money.ts';

/** How much of the declared sum one source bears. */
export interface FundShare {
  readonly source: FundSource;
  readonly amount: Fen;
}

/** One indicator of the 绩效目标表. */
export interface PerformanceGoal {
  readonly term: GoalTerm;
  readonly kind: GoalKind;
  readonly indicator: string;
  /** As the unit states it, such as `≥98`. */
  readonly value: string;
  readonly measure: string;
}

/** One entry of the 政务信息资源目录. */
export interface DataResource {
  readonly name: string;
  readonly code: string;
  readonly provider: string;
  readonly summary: string;
  /** Data items with their types, as the unit states them. */
  readonly items: string;
  readonly shareType: ShareType;
  /** Legal basis; needed when the resource is not shared. */
  readonly shareBasis: string;
  readonly shareMode: ShareMode;
  readonly openAttribute: OpenAttribute;
  readonly updateCycle: UpdateCycle;
}

/** A paper that came with the declaration. */
export interface DeclarationPaper {
  readonly kind: DeclarationPaperKind;
  readonly title: string;
  readonly copies: number;
}

/** All that a unit declares about a project; editable while the project is a draft or returned. */
export interface ProjectContent {
  readonly unitId: UnitId;
  readonly name: string;
  readonly planYear: number;
  readonly constructionType: ConstructionType;
  readonly contentCategory: ContentCategory;
  readonly continuity: Continuity;
  /** 涉密: such a project is kept out of this machine (R35). */
  readonly classified: boolean;
  readonly fundShares: readonly FundShare[];
  readonly contentItems: readonly ContentItem[];
  readonly necessity: string;
  /** 现状与需求. */
  readonly currentState: string;
  /** 建设内容与规模 in words. */
  readonly scheme: string;
  readonly securityLevel: SecurityLevel;
  /** 安全保障与项目同步规划、同步建设、同步运行的安排; empty when not planned (R04). */
  readonly securityPlan: string;
  /** Existing systems that the project touches. */
  readonly existingSystems: string;
  readonly connectsDataHub: boolean;
  readonly connectsSupportPlatform: boolean;
  /** The law that keeps the data from being shared; empty when none is cited (R02). */
  readonly secrecyBasis: string;
  /** Data formats follow province, city and district rules (R03). */
  readonly followsDataFormats: boolean;
  readonly goals: readonly PerformanceGoal[];
  readonly dataResources: readonly DataResource[];
  readonly papers: readonly DeclarationPaper[];
  readonly contactName: string;
  readonly contactPhone: string;
}

/** A row of the 项目库 for its whole life. */
export interface Project {
  readonly id: ProjectId;
  /** `2027-0012`: plan year of registration and a running number; given by the library, never changed. */
  readonly code: string;
  readonly version: number;
  readonly stage: Stage;
  readonly content: ProjectContent;
}

/** One hand-in of a project: the first declaration, or one after it was returned. */
export interface Declaration {
  readonly round: number;
  readonly declaredOn: IsoDate;
  /** 收文编号 of the office. */
  readonly receiptNumber: string;
  readonly amount: Fen;
}

/** The declared sum: all content items, other fees and the reserve. */
export function declaredAmount(content: Pick<ProjectContent, 'contentItems'>): Fen {
  return sumFen(content.contentItems.map((item) => item.total));
}

/** What the fund sources bear together. */
export function fundedAmount(content: Pick<ProjectContent, 'fundShares'>): Fen {
  return sumFen(content.fundShares.map((share) => share.amount));
}
