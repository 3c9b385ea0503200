import { formatExactWanYuan } from '../../domain/money.ts';
import type { Fen } from '../../domain/money.ts';
import type { LedgerColumn, LedgerValue } from '../../domain/ledgers/ledger-column.ts';
import { ledgerText } from '../../domain/ledgers/ledger-text.ts';

// Excel, WPS and LibreOffice calculate a cell that begins so, also after blanks, and in full width.
const FORMULA_LIKE = /^[\s\u0000-\u001F\u200B-\u200F\uFEFF"']*[=+\-@|%＝＋－＠]/u;
// Made of what numbers, dates and times are written with: opened, it would lose zeros, digits or its very words.
const NUMBER_LIKE = /^[\s\d.,:/%eE+\-－／：，．０-９年月日]*[\d０-９][\s\d.,:/%eE+\-－／：，．０-９年月日]*$/u;
const WORD_LIKE = /^(true|false)$/i;

/**
 * A text that no program calculates or turns into a number when it opens the file: before what looks like a formula
 * stands an apostrophe, before what looks like a number a tab, which is not seen.
 */
function inertText(text: string): string {
  if (FORMULA_LIKE.test(text)) return `'${text}`;
  return NUMBER_LIKE.test(text) || WORD_LIKE.test(text) ? `\t${text}` : text;
}

/** 万元 with every digit that the fen needs, and at least two decimals. */
function exactWanYuan(amount: Fen): string {
  const [whole = '', decimals = ''] = formatExactWanYuan(amount).split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

function plainText(column: LedgerColumn, value: LedgerValue): string {
  if (value === null) return '';
  if (column.kind === 'money') return exactWanYuan(value as Fen);
  const text = ledgerText(column, value);
  return column.kind === 'text' || column.kind === 'choice' ? inertText(text) : text;
}

function quoted(text: string): string {
  return /[",\r\n\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell of a .csv file (RFC 4180). */
export function csvCell(column: LedgerColumn, value: LedgerValue): string {
  return quoted(plainText(column, value));
}

/** The head of a column; of an amount it names the unit, for there is no other place to say it. */
export function csvHead({ label, kind }: LedgerColumn): string {
  return quoted(kind === 'money' ? `${label}（万元）` : label);
}
