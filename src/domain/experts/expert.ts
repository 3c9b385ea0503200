import type { IsoDate } from '../dates.ts';
import type { ExpertId, SpecialtyId } from '../ids.ts';
import type { ExpertKind, ExpertState, InterestKind } from './glossary-of-experts.ts';

/** An organisation whose projects an expert may not judge, and why. */
export interface ExpertInterest {
  readonly kind: InterestKind;
  readonly organisation: string;
  readonly reason: string;
}

/** Days, both included, on which an expert cannot come. */
export interface ExpertLeave {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly reason: string;
}

/** What is personal: masked on screen until it is asked for, never in logs, file names or the audit's text. */
export interface ExpertPersonalData {
  /** 身份证号 of a person, 统一社会信用代码 of an institution; null while unknown. */
  readonly number: string | null;
  readonly phone: string;
  readonly email: string;
  readonly bankAccount: string;
}

/** What is masked, by the name under which it can be asked for. */
export type PersonalField = keyof ExpertPersonalData;

/** What a reviewer writes about an expert or a third-party institution (办法二（四）). */
export interface ExpertFields extends ExpertPersonalData {
  readonly kind: ExpertKind;
  readonly name: string;
  /** Where a person works; of an institution its parent or district, may be empty. */
  readonly employer: string;
  /** 职称 or 职务; of an institution its qualification. */
  readonly title: string;
  /** From outside the district. */
  readonly outside: boolean;
  /** Of an institution, who is spoken to. */
  readonly contactName: string;
  /** Whom the fee is paid to, and by which bank; the account itself is personal. */
  readonly bankHolder: string;
  readonly bankName: string;
  readonly specialties: readonly SpecialtyId[];
  readonly interests: readonly ExpertInterest[];
  readonly leaves: readonly ExpertLeave[];
  readonly note: string;
}

/** A person or a third-party institution of the 专家库. */
export interface Expert extends ExpertFields {
  readonly id: ExpertId;
  readonly state: ExpertState;
  /** Grows by one with every change; a stale form is refused. */
  readonly version: number;
}

/** The fields as typed, with those that were left masked as they were before. */
export function keepingPersonal(
  typed: ExpertFields,
  before: ExpertPersonalData,
  kept: readonly PersonalField[],
): ExpertFields {
  return { ...typed, ...Object.fromEntries(kept.map((field) => [field, before[field]])) };
}
