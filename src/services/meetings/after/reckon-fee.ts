import type { Attendance } from '../../../domain/experts/after-meeting.ts';
import { feeByRate, feePerHalfDay, settledFee } from '../../../domain/experts/expert-fee.ts';
import type { MeetingId } from '../../../domain/ids.ts';
import type { OfficePolicy } from '../../../domain/office-policy.ts';
import type { StoredFee } from '../../../storage/meetings/after-fees.ts';
import { deleteFee, putFee } from '../../../storage/meetings/after-fees.ts';
import type { Writer } from '../../../storage/reader-writer.ts';
import type { MeetingMember } from './after-case.ts';
import type { FeeChange } from './fee-change.ts';

/** A fee by the rates as they stand now; a gross that was settled otherwise stays as long as it differs from them. */
export function feeAtPresentRate(
  { expert }: MeetingMember,
  halfDays: number,
  before: StoredFee | null,
  policy: OfficePolicy,
): StoredFee {
  const perHalfDay = feePerHalfDay(expert.kind, policy);
  const byRate = feeByRate(perHalfDay, halfDays);
  const kept = before !== null && before.reason !== '' && before.gross !== byRate;
  const fee = settledFee(expert.kind, halfDays, kept ? before.gross : byRate, kept ? before.reason : '');
  return { ...fee, expertId: expert.id, perHalfDay };
}

/** What becomes of the fee of one who came or did not; null while the expert stayed as long as it was reckoned for. */
export function reckonFee(
  policy: OfficePolicy,
  member: MeetingMember,
  { attended, halfDays }: Attendance,
  fees: readonly StoredFee[],
): FeeChange | null {
  const before = fees.find(({ expertId }) => expertId === member.expert.id) ?? null;
  if (!attended) return before && { member, before, after: null };
  if (before?.halfDays === halfDays) return null;
  return { member, before, after: feeAtPresentRate(member, halfDays, before, policy) };
}

/** Keeps what became of a fee. */
export function writeFee(writer: Writer, meetingId: MeetingId, { member, after }: FeeChange): void {
  if (after) putFee(writer, meetingId, after);
  else deleteFee(writer, meetingId, member.expert.id);
}
