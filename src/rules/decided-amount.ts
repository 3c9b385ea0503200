import type { Fen } from '../domain/money.ts';

interface Decided {
  readonly agreed: boolean;
  /** How the decision reads, such as `决定为“暂缓”`. */
  readonly said: string;
  /** What the amount is called, such as 入库金额. */
  readonly amountName: string;
  readonly amount: Fen | null;
}

/** A decision that agrees has an amount, any other has none. Chinese; null when it is so. */
export function decidedAmountFault({ agreed, said, amountName, amount }: Decided): string | null {
  if (agreed) return (amount ?? 0) > 0 ? null : `${said}，没有${amountName}`;
  return amount === null ? null : `${said}，不应有${amountName}`;
}
