import type { Fen } from '../domain/money.ts';
import { parseMoney } from '../domain/money.ts';

/** Numbers that the regulation leaves to the office. */
export interface RuleThresholds {
  /** From this declared sum on a project counts as 投资额度较大 (R08). */
  readonly largeProject: Fen;
}

/** The office's defaults. */
export const DEFAULT_THRESHOLDS: RuleThresholds = { largeProject: parseMoney('500', '万元') };
