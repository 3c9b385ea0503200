import { lineTotal } from '../../../../src/domain/content-item.ts';
import type { CostClass, FundSource } from '../../../../src/domain/glossary.ts';
import { COST_CLASSES, keysOf } from '../../../../src/domain/glossary.ts';
import type { Fen, MoneyUnit } from '../../../../src/domain/money.ts';
import { parseMoney, sumFen } from '../../../../src/domain/money.ts';
import { plainNumber } from '../../../../src/domain/plain-number.ts';
import { parseQuantity } from '../../../../src/domain/quantity.ts';
import type { ContentRow } from './registration-values.ts';

/** Live sums of the form; `unread` counts amounts that are typed but cannot be read yet. */
export interface DeclaredSums {
  readonly content: Fen;
  readonly funded: Fen;
  /** Classes in use, in the glossary's order. */
  readonly byClass: readonly { readonly costClass: CostClass | ''; readonly amount: Fen }[];
  readonly unread: number;
}

/** A value while it is typed: null when there is none yet that can be read. */
function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Quantity × unit price of a row; null while one of them is missing or unreadable. */
export function computedTotal(row: Pick<ContentRow, 'quantityMilli' | 'unitPrice'>, unit: MoneyUnit): Fen | null {
  return readable(() =>
    lineTotal({
      quantityMilli: parseQuantity(plainNumber(row.quantityMilli)),
      unitPrice: parseMoney(plainNumber(row.unitPrice), unit),
    }),
  );
}

/** The row's total: as typed, or computed. */
export function rowTotal(row: ContentRow, unit: MoneyUnit): Fen | null {
  if (row.total.trim() === '') return computedTotal(row, unit);
  return readable(() => parseMoney(plainNumber(row.total), unit));
}

function isPriced(row: ContentRow): boolean {
  return [row.quantityMilli, row.unitPrice, row.total].some((cell) => cell.trim() !== '');
}

/** Sums to the fen while the form is typed; null when they leave the accepted range. */
export function declaredSums(
  rows: readonly ContentRow[],
  unit: MoneyUnit,
  fundShares: Readonly<Record<FundSource, string>>,
): DeclaredSums | null {
  const priced = rows.filter(isPriced).map((row) => ({ costClass: row.costClass, amount: rowTotal(row, unit) }));
  const read = priced.filter((line): line is { costClass: CostClass | ''; amount: Fen } => line.amount !== null);
  const shares = Object.values(fundShares).filter((cell) => cell.trim() !== '');
  const amounts = shares.map((cell) => readable(() => parseMoney(plainNumber(cell), '万元')));
  const funded = amounts.filter((amount) => amount !== null);
  return readable(() => ({
    content: sumFen(read.map(({ amount }) => amount)),
    funded: sumFen(funded),
    byClass: [...keysOf(COST_CLASSES), '' as const]
      .map((costClass) => ({ costClass, lines: read.filter((line) => line.costClass === costClass) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ costClass, lines }) => ({ costClass, amount: sumFen(lines.map(({ amount }) => amount)) })),
    unread: priced.length - read.length + (shares.length - funded.length),
  }));
}
