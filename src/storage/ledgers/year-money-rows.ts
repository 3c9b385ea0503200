import type { FundSource } from '../../domain/glossary.ts';
import type { Fen } from '../../domain/money.ts';
import type { Reader } from '../reader-writer.ts';
import type { LedgerProject } from './ledger-projects.ts';
import { LEDGER_PROJECT } from './ledger-projects.ts';

/** What a project got, or asked for, from one source in a budget year. */
export interface YearMoneyRow extends LedgerProject {
  readonly year: number;
  readonly source: FundSource;
  readonly requested: Fen;
  readonly arranged: Fen;
  readonly issued: Fen;
  readonly paid: Fen;
}

/** The money of a budget year by project and source, by project's code. */
export function listYearMoney(reader: Reader, year: number): YearMoneyRow[] {
  return reader.all(
    `SELECT ${LEDGER_PROJECT}, y.year, y.source, y.requested_fen AS requested, y.arranged_fen AS arranged,
       y.issued_fen AS issued, y.paid_fen AS paid
     FROM project_year_money y JOIN project p ON p.id = y.project_id JOIN unit u ON u.id = p.unit_id
     WHERE y.year = ? ORDER BY p.code_year, p.code_number, y.source`,
    [year],
  );
}

/** Budget years that any money is on record for, latest first. */
export function listMoneyYears(reader: Reader): number[] {
  return reader
    .all<{ year: number }>('SELECT DISTINCT year FROM project_year_money ORDER BY year DESC')
    .map(({ year }) => year);
}
