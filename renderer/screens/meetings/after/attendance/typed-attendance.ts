import type { CallInput } from '../../../../../src/contract/contract.ts';
import { MAX_HALF_DAYS } from '../../../../../src/domain/experts/expert-fee.ts';
import { readableWhole } from '../../../../text/readable-whole.ts';
import type { AfterExpert, AfterPage } from '../after-page.ts';

/** Whether an expert came, as it is typed; `attended` is null until it is said. */
export interface TypedAttendance {
  readonly attended: boolean | null;
  readonly halfDays: string;
  readonly reason: string;
}

/** What is recorded of an expert; one who has just come stayed for half a day unless it is typed otherwise. */
export function recordedAttendance({ fees }: AfterPage, { expertId, state, absence }: AfterExpert): TypedAttendance {
  const halfDays = fees.find((fee) => fee.expertId === expertId)?.halfDays;
  const attended = state === 'attended' ? true : state === 'absent' ? false : null;
  return { attended, halfDays: String(halfDays ?? 1), reason: absence };
}

/** Why the half-days cannot be taken as typed; null when they can. */
export function halfDaysFault({ attended, halfDays }: TypedAttendance): string | null {
  if (attended !== true) return null;
  const read = readableWhole(halfDays);
  return read !== null && read >= 1 && read <= MAX_HALF_DAYS ? null : `1 至 ${String(MAX_HALF_DAYS)} 的整数`;
}

/** What is saved of a row; null while nothing is said. */
export function attendanceEntry(
  { expertId }: AfterExpert,
  { attended, halfDays, reason }: TypedAttendance,
): CallInput<'afterMeeting.saveAttendance'>['attendance'][number] | null {
  if (attended === null) return null;
  return attended
    ? { expertId, attended, halfDays: readableWhole(halfDays) ?? 0, reason: '' }
    : { expertId, attended, halfDays: 0, reason };
}
