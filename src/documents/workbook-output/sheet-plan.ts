import type { IsoDate } from '../../domain/dates.ts';
import type { Fen } from '../../domain/money.ts';

/** How a cell looks; `total…` are bold on grey, `line…` between double rules. Money of `wanYuan` and `yuan` is shown with 2 decimals. */
export const CELL_STYLES = [
  'text',
  'centred',
  'wanYuan',
  'yuan',
  'quantity',
  'percent',
  'totalText',
  'totalWanYuan',
  'totalPercent',
  'lineText',
  'lineWanYuan',
  'linePercent',
] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

/** What stands in a cell. A formula carries its value, so that readers that do not calculate show it too. */
export type CellContent =
  { readonly text: string } | { readonly number: number } | { readonly formula: string; readonly value: number } | null;

export interface PlannedCell {
  readonly style: CellStyle;
  readonly content: CellContent;
  /** How many columns it covers; one when left out. The cells of a row that follow move on. */
  readonly across?: number;
}

export type PlannedRow = readonly PlannedCell[];

export interface PlannedColumn {
  readonly head: string;
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  /** Its shares are shown as bars from 0 to 100 %, too, for who would rather look than read. */
  readonly hasBars?: true;
}

/** One sheet: title and subtitle over the columns, then rows made one by one. */
export interface SheetPlan {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly PlannedColumn[];
  /** Columns that stay in view when the sheet is scrolled sideways. */
  readonly frozenColumns: number;
  /** In points; rows are as high as their text, but not lower. */
  readonly leastRowHeight?: number;
  readonly rows: Iterable<PlannedRow>;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly author: string;
  /** Document property; the same plan gives the same bytes. */
  readonly createdOn: IsoDate;
  readonly sheets: readonly SheetPlan[];
}

/** Red, green and blue of a bar at its full end, in hexadecimal digits. */
export const BAR_COLOUR = '9DC3E6';

/** Title, subtitle and column heads stand above the first planned row. */
export const HEAD_ROWS = 3;

export function textCell(text: string, style: CellStyle = 'text'): PlannedCell {
  return { style, content: text === '' ? null : { text } };
}

/** Fen as 万元 with every digit kept: the nearest double of a decimal with 6 places. */
export function wanYuanOf(amount: Fen): number {
  return amount / 1_000_000;
}

/** Fen as 元: the nearest double of a decimal with 2 places. */
export function yuanOf(amount: Fen): number {
  return amount / 100;
}

/** An amount in 元. */
export function yuanCell(amount: Fen): PlannedCell {
  return { style: 'yuan', content: { number: yuanOf(amount) } };
}

/** A number that counts or orders, in the middle of its cell. */
export function countCell(number: number): PlannedCell {
  return { style: 'centred', content: { number } };
}

/** An amount in 万元, or an empty cell while there is none. */
export function wanYuanCell(amount: Fen | null, style: CellStyle = 'wanYuan'): PlannedCell {
  return { style, content: amount === null ? null : { number: wanYuanOf(amount) } };
}
