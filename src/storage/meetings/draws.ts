import type { DrawRecord } from '../../domain/draw/draw-record.ts';
import type { DrawPlace } from '../../domain/experts/invitation.ts';
import type { DrawId, MeetingId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { NotFound } from '../record-errors.ts';

/** A draw as the library keeps it. */
export interface StoredDraw {
  readonly id: DrawId;
  readonly meetingId: MeetingId;
  readonly record: DrawRecord;
}

interface DrawRow {
  readonly id: DrawId;
  readonly meetingId: MeetingId;
  readonly record: string;
}

const SELECT = 'SELECT id, meeting_id AS meetingId, record_json AS record FROM expert_draw';

function drawOf(row: DrawRow): StoredDraw {
  return { ...row, record: JSON.parse(row.record) as DrawRecord };
}

/** Throws {@link NotFound}. */
export function getDraw(reader: Reader, id: DrawId): StoredDraw {
  const row = reader.get<DrawRow>(`${SELECT} WHERE id = ?`, [id]);
  if (!row) throw new NotFound('没有找到这次抽取。请刷新后重试。');
  return drawOf(row);
}

/** Draws of a meeting, the first one first. */
export function listDraws(reader: Reader, meetingId: MeetingId): StoredDraw[] {
  return reader.all<DrawRow>(`${SELECT} WHERE meeting_id = ? ORDER BY ordinal`, [meetingId]).map(drawOf);
}

/** How often was drawn for a meeting. */
export function countDraws(reader: Reader, meetingId: MeetingId): number {
  const sql = 'SELECT count(*) AS draws FROM expert_draw WHERE meeting_id = ?';
  return reader.get<{ draws: number }>(sql, [meetingId])?.draws ?? 0;
}

type PlaceRow = Omit<DrawPlace, 'reserve'> & { readonly reserve: number };

/** Everyone who came out of a meeting's draws, in their order. */
export function listPlaces(reader: Reader, meetingId: MeetingId): DrawPlace[] {
  return reader
    .all<PlaceRow>(
      `SELECT p.draw_id AS drawId, p.condition, p.position, p.expert_id AS expertId, p.reserve
       FROM expert_draw_place p JOIN expert_draw d ON d.id = p.draw_id
       WHERE d.meeting_id = ? ORDER BY d.ordinal, p.condition, p.position`,
      [meetingId],
    )
    .map((row) => ({ ...row, reserve: row.reserve === 1 }));
}

/** Keeps a draw with its whole record and everyone who came out; none of it is ever changed. */
export function insertDraw(writer: Writer, meetingId: MeetingId, record: DrawRecord): DrawId {
  const { id } = writer.run(
    `INSERT INTO expert_draw (meeting_id, ordinal, reason, seed_hex, candidates_sha256, record_json, drawn_at, drawn_by)
     VALUES (@meetingId, @ordinal, @reason, @seed, @candidatesSha256, @record, @drawnAt, @drawnBy)`,
    {
      meetingId,
      ordinal: record.ordinal,
      reason: record.reason,
      seed: record.seed,
      candidatesSha256: record.candidatesSha256,
      record: JSON.stringify(record),
      drawnAt: record.drawnAt,
      drawnBy: record.drawnBy,
    },
  );
  for (const { condition, chosen, reserves } of record.result) {
    [...chosen, ...reserves].forEach((expertId, position) => {
      writer.run(
        'INSERT INTO expert_draw_place (draw_id, condition, position, expert_id, reserve) VALUES (?, ?, ?, ?, ?)',
        [id, condition, position, expertId, position < chosen.length ? 0 : 1],
      );
    });
  }
  return id as DrawId;
}
