import type { Fen } from './money.ts';
import { parseMoney } from './money.ts';

/**
 * The numbers and switches that the regulation leaves to the office, or that it confirms how to read. Every change is
 * kept with who, when, from and to; a decided case keeps the values that it was decided under.
 */
export interface OfficePolicy {
  /** 四（一）: from this declared sum on a project counts as 投资额度较大 (R08). */
  readonly largeProject: Fen;
  /** 五（一）: from this budget on tender requirements and ceiling are needed (R20, R21). */
  readonly procurementLimit: Fen;
  /** 五（四）: from this budget on supervision is needed (R25). */
  readonly supervisionLimit: Fen;
  /** 以上 includes the limit itself. */
  readonly limitInclusive: boolean;
  /** 五（一）'s 下同 limits R22–R26 to projects from the procurement limit on. */
  readonly laterRulesLimited: boolean;
  /** 四（二）: working days for the pre-review (R09). */
  readonly preReviewDays: number;
  /** How many requests for papers may stop the clock of one declaration (R09, office policy). */
  readonly pausesAllowed: number;
  /** 五（三）: working days for the filing of a contract (R22). */
  readonly filingDays: number;
  /** A panel has at least so many members, and an odd number of them (P10, P13: office policy). */
  readonly panelMinimum: number;
  readonly panelOdd: boolean;
  /** At least this share of a panel's experts is from outside the district, in percent (P14: office policy). */
  readonly outsidePercent: number;
  /** No expert is drawn for more meetings than that in one week, and in one quarter (office policy). */
  readonly loadPerWeek: number;
  readonly loadPerQuarter: number;
  /** What a 专家个人, or an institution, is paid for half a day of a meeting (office policy). */
  readonly expertFeePerson: Fen;
  readonly expertFeeInstitution: Fen;
  /** Points from the mean beyond which a score is pointed out (office policy). */
  readonly scoreDeviation: number;
  /** 五（四）: months of one monitoring period (R24). */
  readonly monitoringMonths: number;
  /** Working days after the end of a period in which its report is due (office policy). */
  readonly monitoringGraceDays: number;
  /** Working days in which the leading group is expected to decide what was put to it (office policy). */
  readonly leadingGroupDays: number;
  /** 五（六）: use below this rate over the days is low (R28), in percent. */
  readonly lowUsePercent: number;
  readonly lowUseDays: number;
  /** Similarity from which a warning is given, in percent. */
  readonly similarityPercent: number;
}

/** The office's defaults, which it confirms on first run. */
export const DEFAULT_POLICY: OfficePolicy = {
  largeProject: parseMoney('500', '万元'),
  procurementLimit: parseMoney('50', '万元'),
  supervisionLimit: parseMoney('100', '万元'),
  limitInclusive: true,
  laterRulesLimited: false,
  preReviewDays: 5,
  pausesAllowed: 1,
  filingDays: 5,
  panelMinimum: 3,
  panelOdd: true,
  outsidePercent: 33,
  loadPerWeek: 3,
  loadPerQuarter: 12,
  expertFeePerson: parseMoney('500', '元'),
  expertFeeInstitution: parseMoney('1000', '元'),
  scoreDeviation: 15,
  monitoringMonths: 6,
  monitoringGraceDays: 10,
  leadingGroupDays: 20,
  lowUsePercent: 20,
  lowUseDays: 30,
  similarityPercent: 70,
};

/** 五（一）'s 下同: whether the rules after the procurement (R22–R26) apply to a project of that budget. */
export function laterRulesApply(
  budget: Fen,
  policy: Pick<OfficePolicy, 'laterRulesLimited' | 'procurementLimit' | 'limitInclusive'>,
): boolean {
  return !policy.laterRulesLimited || reaches(budget, policy.procurementLimit, policy);
}

/** Whether an amount reaches a limit that the regulation words as 以上. */
export function reaches(amount: Fen, limit: Fen, { limitInclusive }: Pick<OfficePolicy, 'limitInclusive'>): boolean {
  return limitInclusive ? amount >= limit : amount > limit;
}
