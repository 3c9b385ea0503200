import type {
  ConstructionType,
  ContentCategory,
  Continuity,
  FundSource,
  SecurityLevel,
} from '../../../../src/domain/glossary.ts';
import type { UnitId } from '../../../../src/domain/ids.ts';
import type { MoneyUnit } from '../../../../src/domain/money.ts';

/** A row of an editable table while it is typed: every cell is text, a choice holds its identifier or nothing. */
export type RowValues<Key extends string> = Record<Key, string>;

export type ContentRow = RowValues<'name' | 'spec' | 'costClass' | 'quantityMilli' | 'measure' | 'unitPrice' | 'total'>;
export type GoalRow = RowValues<'term' | 'kind' | 'indicator' | 'value' | 'measure'>;
export type DataResourceRow = RowValues<
  | 'name'
  | 'code'
  | 'provider'
  | 'summary'
  | 'items'
  | 'shareType'
  | 'shareBasis'
  | 'shareMode'
  | 'openAttribute'
  | 'updateCycle'
>;
export type PaperRow = RowValues<'kind' | 'title' | 'copies'>;

/** The tables of the form, by the field of the project's content that they make. */
export interface TableRows {
  contentItems: ContentRow;
  goals: GoalRow;
  dataResources: DataResourceRow;
  papers: PaperRow;
}
export type TableName = keyof TableRows;

/**
 * The registration form as it is typed. Field names are those of the project's content,
 * so that a fault found in the content lies at the field of the same name.
 */
export interface RegistrationValues {
  unitId: UnitId | null;
  /** Name of the chosen unit, for the screen alone. */
  unitName: string;
  name: string;
  planYear: string;
  constructionType: ConstructionType | '';
  contentCategory: ContentCategory | '';
  continuity: Continuity | '';
  /** Asked outright; nothing is assumed about secrecy. */
  classified: 'yes' | 'no' | '';
  /** 万元 by source; an empty source takes no part. */
  fundShares: Record<FundSource, string>;
  /** The unit that prices and totals of the content table are typed in. */
  priceUnit: MoneyUnit;
  contentItems: ContentRow[];
  necessity: string;
  currentState: string;
  scheme: string;
  securityLevel: SecurityLevel | '';
  securityPlan: string;
  existingSystems: string;
  connectsDataHub: boolean;
  connectsSupportPlatform: boolean;
  secrecyBasis: string;
  followsDataFormats: boolean;
  goals: GoalRow[];
  dataResources: DataResourceRow[];
  papers: PaperRow[];
  contactName: string;
  contactPhone: string;
  /** The phone on record stays; the form only has it masked. */
  phoneKept: boolean;
}
