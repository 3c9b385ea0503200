import type { ExpertFee, MonthOfFees } from '../../domain/experts/expert-fee.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { ExpertId, MeetingId } from '../../domain/ids.ts';
import type { Fen } from '../../domain/money.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** A fee as it is kept: with the expert, and the office's rate when it was settled. */
export interface StoredFee extends ExpertFee {
  readonly expertId: ExpertId;
  readonly perHalfDay: Fen;
}

/** The fees of a meeting, one for each expert who came. */
export function listFees(reader: Reader, meetingId: MeetingId): StoredFee[] {
  return reader.all<StoredFee>(
    `SELECT expert_id AS expertId, half_days AS halfDays, per_half_day_fen AS perHalfDay, gross_fen AS gross,
       tax_fen AS tax, reason
     FROM expert_fee WHERE meeting_id = ? ORDER BY expert_id`,
    [meetingId],
  );
}

/** Keeps what an expert is paid for a meeting, in the place of what was settled before. */
export function putFee(writer: Writer, meetingId: MeetingId, fee: StoredFee): void {
  writer.run(
    `INSERT OR REPLACE INTO expert_fee
       (meeting_id, expert_id, half_days, per_half_day_fen, gross_fen, tax_fen, reason, saved_at, saved_by)
     VALUES (@meetingId, @expertId, @halfDays, @perHalfDay, @gross, @tax, @reason, @at, @actor)`,
    { ...fee, meetingId, at: writer.at, actor: writer.actor },
  );
}

/** Nothing is paid to one who did not come. */
export function deleteFee(writer: Writer, meetingId: MeetingId, expertId: ExpertId): void {
  writer.run('DELETE FROM expert_fee WHERE meeting_id = ? AND expert_id = ?', [meetingId, expertId]);
}

/** What experts were paid for the meetings of a period, both days included, month by month in the order of their names. */
export function listMonthsOfFees(reader: Reader, from: IsoDate, until: IsoDate): MonthOfFees[] {
  return reader.all<MonthOfFees>(
    `SELECT substr(m.meeting_on, 1, 7) AS month, e.name, e.kind, e.employer, count(*) AS meetings,
       sum(f.half_days) AS halfDays, sum(f.gross_fen) AS gross, sum(f.tax_fen) AS tax
     FROM expert_fee f JOIN expert_meeting m ON m.id = f.meeting_id JOIN expert e ON e.id = f.expert_id
     WHERE m.state <> 'cancelled' AND m.meeting_on BETWEEN ? AND ?
     GROUP BY month, e.id ORDER BY month, e.name_sort, e.id`,
    [from, until],
  );
}
