import { feeByRate } from '../../../../../src/domain/experts/expert-fee.ts';
import type { Fen } from '../../../../../src/domain/money.ts';
import { formatExactMoney } from '../../../../../src/domain/money.ts';
import { readableMoney } from '../../../../text/readable-money.ts';
import type { AfterFee } from '../after-page.ts';

/** What an expert is paid, as it is typed: yuan, and why it is not what the rate gives. */
export interface TypedFee {
  readonly gross: string;
  readonly reason: string;
}

export function recordedFee({ gross, reason }: AfterFee): TypedFee {
  return { gross: formatExactMoney(gross, '元'), reason };
}

/** A typed fee as far as it can be read. */
export interface ReadFee {
  readonly gross: Fen | null;
  /** What the office's rate gives. */
  readonly byRate: Fen;
  readonly differs: boolean;
  readonly grossFault: string | null;
  readonly reasonFault: string | null;
}

export function readFee({ halfDays, perHalfDay }: AfterFee, { gross: typed, reason }: TypedFee): ReadFee {
  const gross = readableMoney(typed, '元');
  const byRate = feeByRate(perHalfDay, halfDays);
  const differs = gross !== null && gross !== byRate;
  return {
    gross,
    byRate,
    differs,
    grossFault: gross === null ? '填写金额，最多两位小数' : null,
    reasonFault: differs && reason.trim() === '' ? '与标准不同，请写明理由' : null,
  };
}
