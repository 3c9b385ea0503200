import type { MoneyLine, MoneyPlace } from '../../domain/money-line.ts';
import { moneyLine, moneyPlaces } from '../../domain/money-line.ts';
import type { Fen } from '../../domain/money.ts';
import { formatWanYuan } from '../../domain/money.ts';
import type { SubmittedInclusion } from '../../domain/inclusion-draft.ts';

/** An amount in a sentence. */
export function wanYuanText(amount: Fen): string {
  return `${formatWanYuan(amount)}万元`;
}

/** Where each project stands against the 资金盘子, and the line at which the money ends. */
export function inclusionLine({ entries, envelope }: Pick<SubmittedInclusion, 'entries' | 'envelope'>): {
  readonly places: readonly MoneyPlace[];
  readonly line: MoneyLine;
} {
  const amounts = entries.map(({ amount }) => amount);
  const places = moneyPlaces(amounts, envelope);
  return { places, line: moneyLine(places, envelope) };
}

/** What the table says at the line at which the money ends, in two lines. */
export function lineText({ within, used, left, below }: MoneyLine, envelope: Fen): string {
  const above = within > 0 ? `以上${String(within)}个项目建议${wanYuanText(used)}，` : '';
  const after = below > 0 ? `；以下${String(below)}个项目在盘子以外` : '';
  return `资金盘子${wanYuanText(envelope)}到此\n${above}余${wanYuanText(left)}${after}`;
}
