import type { Fen } from './money.ts';
import { fen, ZERO_FEN } from './money.ts';

/** Where a project of a draft stands against the 资金盘子. */
export interface MoneyPlace {
  /** What it and all before it are suggested to get. */
  readonly cumulated: Fen;
  /** The envelope still bears it. */
  readonly withinEnvelope: boolean;
}

/**
 * Adds the suggested amounts in their order. The line at which the money ends lies before the first that the envelope
 * does not bear; whatever comes after it stands below the line, however small. Throws InvalidValue when the sum leaves
 * the accepted range.
 */
export function moneyPlaces(amounts: readonly Fen[], envelope: Fen): MoneyPlace[] {
  let cumulated: Fen = ZERO_FEN;
  return amounts.map((amount) => {
    cumulated = fen(cumulated + amount);
    return { cumulated, withinEnvelope: cumulated <= envelope };
  });
}

/** The line at which the money ends. */
export interface MoneyLine {
  /** Projects that the envelope bears, and what they are suggested to get. */
  readonly within: number;
  readonly used: Fen;
  /** What is left of the envelope. */
  readonly left: Fen;
  /** Projects below the line, and what they are suggested to get. */
  readonly below: number;
  readonly wanting: Fen;
}

export function moneyLine(places: readonly MoneyPlace[], envelope: Fen): MoneyLine {
  const within = places.filter(({ withinEnvelope }) => withinEnvelope).length;
  const used = places[within - 1]?.cumulated ?? ZERO_FEN;
  const all = places.at(-1)?.cumulated ?? ZERO_FEN;
  return { within, used, left: fen(envelope - used), below: places.length - within, wanting: fen(all - used) };
}
