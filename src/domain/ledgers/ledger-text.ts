import type { Fen } from '../money.ts';
import { formatWanYuan } from '../money.ts';
import type { LedgerColumn, LedgerValue } from './ledger-column.ts';

/** `1234` → `12.34%`: hundredths of a percent. */
function percentText(hundredths: number): string {
  return `${(hundredths / 100).toFixed(2)}%`;
}

/** A cell in words, as screen and file show it; empty while there is nothing to say. Money is 万元 without separators. */
export function ledgerText({ kind, terms }: Pick<LedgerColumn, 'kind' | 'terms'>, value: LedgerValue): string {
  if (value === null) return '';
  switch (kind) {
    case 'money':
      return formatWanYuan(value as Fen);
    case 'percent':
      return percentText(Number(value));
    case 'tenths':
      return (Number(value) / 10).toFixed(1);
    case 'choice':
      return terms[value] ?? String(value);
    case 'text':
    case 'date':
    case 'year':
    case 'whole':
      return String(value);
  }
}
