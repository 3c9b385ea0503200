import { parseMoney } from '../../../src/domain/money.ts';
import type { OfficePolicy } from '../../../src/domain/office-policy.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import type { DraftMaker } from './project-file.ts';
import { record } from './project-file.ts';

/** The finance bureau arranges that many yuan for the project: its 经费预算. */
export const arranged = (yuan: string): DraftMaker =>
  record('fundingArrangement', { shares: [{ source: 'generalBudget', amount: parseMoney(yuan, '元') }] });

/** The office's defaults with some of them changed. */
export const policy = (changes: Partial<OfficePolicy>): { readonly policy: OfficePolicy } => ({
  policy: { ...DEFAULT_POLICY, ...changes },
});

/** Budgets around 50万元, with how the office reads 以上: name, yuan, inclusive, whether the limit is reached. */
export const AROUND_50_WAN = [
  ['one fen less', '499999.99', true, false],
  ['exactly 50万元, 以上 includes it', '500000', true, true],
  ['exactly 50万元, 以上 excludes it', '500000', false, false],
  ['one fen more, 以上 excludes 50万元', '500000.01', false, true],
] as const;

/** The same around 100万元. */
export const AROUND_100_WAN = [
  ['one fen less', '999999.99', true, false],
  ['exactly 100万元, 以上 includes it', '1000000', true, true],
  ['exactly 100万元, 以上 excludes it', '1000000', false, false],
  ['one fen more, 以上 excludes 100万元', '1000000.01', false, true],
] as const;
