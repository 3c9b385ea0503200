import type { FundSource } from '../domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { MoneyLedger, YearMoney } from '../domain/money-ledger.ts';
import { shareOf } from '../domain/money-ledger.ts';
import type { OpenDeadline } from '../domain/open-deadlines.ts';
import { deadlineEntry } from './open-deadlines.ts';
import type { Writer } from './reader-writer.ts';

function writeYear(writer: Writer, id: ProjectId, source: FundSource, money: YearMoney): void {
  const amounts = {
    requested: shareOf(money.requested, source),
    arranged: shareOf(money.arranged, source),
    issued: shareOf(money.issued, source),
    paid: shareOf(money.paid, source),
  };
  if (Object.values(amounts).every((amount) => amount === 0)) return;
  writer.run(
    `INSERT INTO project_year_money (project_id, year, source, requested_fen, arranged_fen, issued_fen, paid_fen)
     VALUES (@id, @year, @source, @requested, @arranged, @issued, @paid)`,
    { id, year: money.year, source, ...amounts },
  );
}

/** Writes a project's money where lists and sums read it. */
export function writeMoney(writer: Writer, id: ProjectId, ledger: MoneyLedger): void {
  writer.run(
    `INSERT OR REPLACE INTO project_money (project_id, reviewed_fen, approved_fen, arranged_fen, issued_fen, ceiling_fen,
       awarded_fen, contracted_fen, paid_fen)
     VALUES (@id, @reviewed, @approved, @arranged, @issued, @ceiling, @awarded, @contracted, @paid)`,
    {
      id,
      reviewed: ledger.reviewed,
      approved: ledger.approved,
      arranged: ledger.arranged,
      issued: ledger.issued,
      ceiling: ledger.ceiling,
      awarded: ledger.awarded,
      contracted: ledger.contracted,
      paid: ledger.paid,
    },
  );
  writer.run('DELETE FROM project_year_money WHERE project_id = ?', [id]);
  for (const year of ledger.years) {
    for (const source of keysOf(FUND_SOURCES)) writeYear(writer, id, source, year);
  }
}

/** Writes a project's open deadlines where the list of all deadlines reads them. */
export function writeDeadlines(writer: Writer, id: ProjectId, deadlines: readonly OpenDeadline[]): void {
  writer.run('DELETE FROM open_deadline WHERE project_id = ?', [id]);
  for (const { kind, recordId, title, dueOn, paused } of deadlines.map(deadlineEntry)) {
    writer.run(
      `INSERT INTO open_deadline (project_id, unit_id, kind, record_id, title, due_on, paused)
       SELECT id, unit_id, @kind, @recordId, @title, @dueOn, @paused FROM project WHERE id = @id`,
      { id, kind, recordId, title, dueOn, paused: Number(paused) },
    );
  }
}
