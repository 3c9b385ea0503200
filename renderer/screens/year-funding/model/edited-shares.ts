import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { FundSource } from '../../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../../src/domain/glossary.ts';
import { formatYuan, ZERO_FEN } from '../../../../src/domain/money.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { shareOf } from '../../../../src/domain/money-ledger.ts';
import type { FundShare } from '../../../../src/domain/project.ts';
import { readableMoney } from '../../../text/readable-money.ts';
import { sumOrNull } from '../../../text/sum-or-null.ts';

/** A project of the budget year as its screen shows it. */
export type YearRow = CallOutput<'yearFunding.get'>['rows'][number];

/** A project's shares while they are filled in: 元 as typed; a source without text bears nothing. */
export interface EditedShares {
  readonly row: YearRow;
  readonly cells: Partial<Readonly<Record<FundSource, string>>>;
}

export function proposedShares(row: YearRow): EditedShares {
  const cells = Object.fromEntries(row.proposal.map(({ source, amount }) => [source, formatYuan(amount)]));
  return { row, cells };
}

/** The sources that any of the projects names, in the order of the glossary. */
export function sourcesOf(edited: readonly EditedShares[]): FundSource[] {
  return keysOf(FUND_SOURCES).filter((source) => edited.some(({ cells }) => cells[source] !== undefined));
}

/** Whether what stands in a cell is neither empty nor an amount. */
export function isUnreadable(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && readableMoney(text, '元') === null;
}

function amountIn(text: string | undefined): Fen {
  return readableMoney(text ?? '', '元') ?? ZERO_FEN;
}

/** What the cells of a project come to; null when they leave the accepted range. */
export function totalOf({ cells }: EditedShares): Fen | null {
  return sumOrNull(Object.values(cells).map(amountIn));
}

/** What a source bears over the projects; null when it leaves the accepted range. */
export function sourceTotal(edited: readonly EditedShares[], source: FundSource): Fen | null {
  return sumOrNull(edited.map(({ cells }) => amountIn(cells[source])));
}

/** What everything comes to; null when it leaves the accepted range. */
export function grandTotal(edited: readonly EditedShares[]): Fen | null {
  return sumOrNull(edited.flatMap(({ cells }) => Object.values(cells).map(amountIn)));
}

/** The shares as they are recorded; a project for which nothing is given keeps its first source with 0. */
export function sharesOf({ row, cells }: EditedShares): FundShare[] {
  const given = keysOf(FUND_SOURCES)
    .map((source) => ({ source, amount: amountIn(cells[source]) }))
    .filter(({ amount }) => amount > 0);
  const [first] = row.proposal;
  return given.length > 0 || !first ? given : [{ source: first.source, amount: ZERO_FEN }];
}

/** By how much a project's shares differ from what the step was filled in with; 0 when they agree. */
export function differsFromProposal(edited: EditedShares): boolean {
  const shares = sharesOf(edited);
  return keysOf(FUND_SOURCES).some((source) => shareOf(shares, source) !== shareOf(edited.row.proposal, source));
}
