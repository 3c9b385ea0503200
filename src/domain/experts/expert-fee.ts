import type { Fen } from '../money.ts';
import { fen } from '../money.ts';
import type { OfficePolicy } from '../office-policy.ts';
import type { ExpertKind } from './glossary-of-experts.ts';
import { taxOfFee } from './withheld-tax.ts';

/** Half-days that one meeting lasts at most. */
export const MAX_HALF_DAYS = 20;

/** What an expert is paid for a meeting, as it was settled. */
export interface ExpertFee {
  readonly halfDays: number;
  /** 应发. */
  readonly gross: Fen;
  /** 代扣个人所得税. */
  readonly tax: Fen;
  /** Why the gross differs from what the office's rates give; empty when it does not. */
  readonly reason: string;
}

/** What an expert was paid for the meetings of a month; nothing that is personal. */
export interface MonthOfFees {
  /** `2026-09`. */
  readonly month: string;
  readonly name: string;
  readonly kind: ExpertKind;
  readonly employer: string;
  readonly meetings: number;
  readonly halfDays: number;
  readonly gross: Fen;
  readonly tax: Fen;
}

/** What the office pays for half a day (office policy). */
export function feePerHalfDay(
  kind: ExpertKind,
  policy: Pick<OfficePolicy, 'expertFeePerson' | 'expertFeeInstitution'>,
): Fen {
  return kind === 'person' ? policy.expertFeePerson : policy.expertFeeInstitution;
}

/** 应发 by the office's rates. */
export function feeByRate(perHalfDay: Fen, halfDays: number): Fen {
  return fen(perHalfDay * halfDays);
}

/** 实发: what is paid out. */
export function netFee({ gross, tax }: Pick<ExpertFee, 'gross' | 'tax'>): Fen {
  return fen(gross - tax);
}

/** A fee with the tax that is withheld from it. */
export function settledFee(kind: ExpertKind, halfDays: number, gross: Fen, reason: string): ExpertFee {
  return { halfDays, gross, tax: taxOfFee(kind, gross), reason };
}
