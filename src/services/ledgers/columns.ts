import { STAGES } from '../../domain/glossary.ts';
import type { LedgerColumn, LedgerColumnKind } from '../../domain/ledgers/ledger-column.ts';

const WIDTHS: Readonly<Record<LedgerColumnKind, number>> = {
  text: 16,
  money: 13,
  date: 12,
  year: 9,
  whole: 9,
  tenths: 8,
  percent: 9,
  choice: 10,
};

/** A column that can be sorted by; its width is the usual one of its kind unless it is given. */
export function column(
  key: string,
  label: string,
  kind: Exclude<LedgerColumnKind, 'choice'>,
  width = WIDTHS[kind],
): LedgerColumn {
  return { key, label, kind, terms: {}, width, sortable: true };
}

/** A column of identifiers that are shown by their labels. */
export function choiceColumn(
  key: string,
  label: string,
  terms: Readonly<Record<string, string>>,
  width = WIDTHS.choice,
): LedgerColumn {
  return { key, label, kind: 'choice', terms, width, sortable: true };
}

/** The same column, in an order that the library cannot put its lines into. */
export function unsorted(of: LedgerColumn): LedgerColumn {
  return { ...of, sortable: false };
}

/** How every 台账 names a project. */
export const CODE = column('code', '项目编号', 'text', 12);
export const NAME = column('name', '项目名称', 'text', 32);
export const UNIT = column('unitName', '建设单位', 'text', 20);
export const STAGE = choiceColumn('stage', '阶段', STAGES, 12);
